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

/** Sentence numbers in order, those that follow each other as a range: "6", "11–13". Each may be a range already. */
export function ranges(numbers: readonly string[]): string[] {
  const runs: [first: number, last: number][] = [];
  for (const number of numbers) {
    const [first = 0, last = first] = number.split('–').map(Number);
    const run = runs.at(-1);
    if (run && first === run[1] + 1) run[1] = last;
    else runs.push([first, last]);
  }
  return runs.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`));
}
