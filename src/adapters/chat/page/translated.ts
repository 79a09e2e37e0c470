/** Elements whose texts follow the reader's language. */
import { el } from './dom.ts';
import { settings } from './settings.ts';
import { pageTexts, type TextKey } from './texts.ts';

/** What of an element the page's texts fill: what it says, how it is called, what it suggests to write. */
const parts = ['text', 'label', 'placeholder'] as const;
type Part = (typeof parts)[number];

/** Gives an element its texts, and keeps them right when the language changes. */
export function translated<E extends Element>(element: E, keys: Partial<Record<Part, TextKey>>): E {
  for (const part of parts) {
    const key = keys[part];
    if (!key) continue;
    element.setAttribute(`data-${part}-key`, key);
    fill(element, part, pageTexts[settings().language][key]);
  }
  return element;
}

/** A time of the day as the reader's language writes it. */
export function timeView(time: Date): HTMLElement {
  const element = el('time', { datetime: time.toISOString() });
  writeTime(element);
  return element;
}

/** Writes every text and time on the page again, in the language that is chosen now. */
export function translatePage(): void {
  const texts: Readonly<Record<string, string>> = pageTexts[settings().language];
  for (const part of parts) {
    for (const element of document.querySelectorAll(`[data-${part}-key]`)) {
      const text = texts[element.getAttribute(`data-${part}-key`) ?? ''];
      if (text !== undefined) fill(element, part, text);
    }
  }
  for (const element of document.querySelectorAll('time')) writeTime(element);
}

function fill(element: Element, part: Part, text: string): void {
  if (part === 'text') element.textContent = text;
  else element.setAttribute(part === 'label' ? 'aria-label' : 'data-placeholder', text);
}

/** In the reader's own variety of the language: English writes 1:05 PM in one country and 13:05 in another. */
function writeTime(element: HTMLTimeElement): void {
  const { language } = settings();
  const variety = navigator.languages.find((tag) => tag.startsWith(language)) ?? language;
  element.textContent = new Date(element.dateTime).toLocaleTimeString(variety, { timeStyle: 'short' });
}
