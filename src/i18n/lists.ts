/** "6, 7 and 20", as each language lists things. */
import type { Language } from '../dataset/schema.ts';

const formats: Readonly<Record<Language, (items: readonly string[]) => string>> = {
  vi: (items) => new Intl.ListFormat('vi').format(items),
  // British, without the comma before "and": titles and places have enough of them.
  en: (items) => new Intl.ListFormat('en-GB').format(items),
  ko: (items) => items.join(', '),
};

/** Things in a row, the last one joined by "and" where the language has one. */
export const listOf = (items: readonly string[], language: Language): string => formats[language](items);
