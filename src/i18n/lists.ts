/** "6, 7 and 20", as each language lists things. */
import type { Language } from '../dataset/schema.ts';
import { memoize } from '../memoize.ts';

/** Made once each: making one takes longer than a whole answer. */
const formatOf = memoize((locale: 'vi' | 'en-GB') => new Intl.ListFormat(locale));

const lists: Readonly<Record<Language, (items: readonly string[]) => string>> = {
  vi: (items) => formatOf('vi').format(items),
  // British, without the comma before "and": titles and places have enough of them.
  en: (items) => formatOf('en-GB').format(items),
  ko: (items) => items.join(', '),
};

/** Things in a row, the last one joined by "and" where the language has one. */
export const listOf = (items: readonly string[], language: Language): string => lists[language](items);
