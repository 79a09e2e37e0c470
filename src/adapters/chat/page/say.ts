/** Elements whose words follow the reader's language. */
import { settings } from './settings.ts';
import { pageWords, type WordKey } from './words.ts';

/** What of an element is a text of the page: what it says, how it is called, what it suggests to write. */
const parts = ['word', 'label', 'placeholder'] as const;
type Part = (typeof parts)[number];

/** Gives an element its words, and keeps them right when the language changes. */
export function say<E extends Element>(element: E, words: Partial<Record<Part, WordKey>>): E {
  for (const part of parts) {
    const key = words[part];
    if (!key) continue;
    element.setAttribute(`data-${part}`, key);
    put(element, part, pageWords[settings().language][key]);
  }
  return element;
}

/** Says everything on the page again, in the language that is chosen now. */
export function sayAll(): void {
  const words: Readonly<Record<string, string>> = pageWords[settings().language];
  for (const part of parts) {
    for (const element of document.querySelectorAll(`[data-${part}]`)) {
      const text = words[element.getAttribute(`data-${part}`) ?? ''];
      if (text !== undefined) put(element, part, text);
    }
  }
}

function put(element: Element, part: Part, text: string): void {
  if (part === 'word') element.textContent = text;
  else element.setAttribute(part === 'label' ? 'aria-label' : 'placeholder', text);
}
