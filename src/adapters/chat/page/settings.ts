/** What the reader has chosen on the page: remembered by the browser; listeners are called on each change. */
import type { Language } from '../../../dataset/schema.ts';
import type { Person } from '../../local/interactions.ts';
import { languageNames } from './texts.ts';

type Theme = 'dark' | 'light';

/** The two people of the channel: with the second, one sees what others get when they press a button. */
export const people: readonly [Person, Person] = [
  { id: '1100000000000000010', name: 'Mai' },
  { id: '1100000000000000011', name: 'Jun' },
];

export interface Settings {
  readonly language: Language;
  readonly theme: Theme;
  readonly person: Person;
}

const listeners: (() => void)[] = [];

let current: Settings = {
  language: firstLanguage(),
  theme: firstTheme(),
  person: people[0],
};

export const settings = (): Settings => current;

/** Changes some of the settings, remembers them and calls the listeners. */
export function change(changed: Partial<Settings>): void {
  current = { ...current, ...changed };
  if (changed.language) remember('language', changed.language);
  if (changed.theme) remember('theme', changed.theme);
  for (const listener of listeners) listener();
}

/** Calls the listener now and after each change. */
export function follow(listener: () => void): void {
  listeners.push(listener);
  listener();
}

/** What was chosen before, or the first of the browser's languages that the bot speaks. */
function firstLanguage(): Language {
  const wanted = [recall('language'), ...navigator.languages.map((tag) => tag.slice(0, 2))];
  const known = wanted.flatMap((tag) => languageNames.find(({ language }) => language === tag) ?? []);
  return known[0]?.language ?? 'en';
}

function firstTheme(): Theme {
  const remembered = recall('theme');
  if (remembered === 'dark' || remembered === 'light') return remembered;
  return matchMedia('(prefers-color-scheme: light)').matches ? 'light' : 'dark';
}

/** A browser that keeps nothing (private windows) is no reason to fail. */
function recall(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

function remember(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    // Then the choice lasts as long as the page.
  }
}
