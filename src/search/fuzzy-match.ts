import Fuse from 'fuse.js';
import { DOUBTFUL, NEAR, NICKNAME } from './confidence.ts';
import { compact } from './fold.ts';
import type { Names } from './names.ts';
import { isPartlyCut } from './nicknames.ts';
import { typosOfTitle } from './title-typos.ts';
import { wordsOfTitle } from './title-words.ts';
import type { Match } from './types.ts';

/** So many names get a closer look, out of any number. */
const SHORT_LIST = 32;

/** A folded text with the names that share most letter pairs with it. */
export interface Compared {
  readonly text: string;
  readonly shortList: readonly number[];
}

/** Comparing with every title would take seconds in a large catalogue, so letter pairs first name a short list. */
export function compare(names: Names, text: string): Compared {
  const closest = names.bigrams.closest(compact(text), SHORT_LIST);
  return { text, shortList: closest.filter((name) => names.forms[name] === 'written') };
}

/** The titles that a text may be with typos. */
export function mistyped(names: Names, { text, shortList }: Compared): Match[] {
  return shortList.flatMap((name) => {
    const confidence = typosOfTitle(text, names.folded[name] ?? '', names.vocabularyOf(name));
    return confidence === undefined ? [] : [names.match(name, 'typos', confidence)];
  });
}

/** The titles whose words a text names, in any order, some left out. */
export function byWords(names: Names, { text, shortList }: Compared): Match[] {
  const typed = text.split(' ');
  return shortList.flatMap((name) => {
    const words = wordsOfTitle(typed, (names.folded[name] ?? '').split(' '), names.vocabularyOf(name));
    return words && words.confidence >= NEAR ? [names.match(name, words.matchType, words.confidence)] : [];
  });
}

/** The titles that a text writes with some of their words cut to the first letter. */
export function partlyCut(names: Names, { text, shortList }: Compared): Match[] {
  const key = compact(text);
  return shortList
    .filter((name) => isPartlyCut(key, (names.folded[name] ?? '').split(' ')))
    .map((name) => names.match(name, 'nickname', NICKNAME));
}

/** The short list as Fuse ranks it, which it does better than rules; its score is 0 for the same. */
export function ranked(names: Names, { text, shortList }: Compared): Match[] {
  const titles = shortList.map((name) => names.folded[name] ?? '');
  const fuse = new Fuse(titles, { includeScore: true, ignoreLocation: true, threshold: 0.5 });
  return fuse
    .search(text)
    .map(({ refIndex, score = 1 }) => names.match(shortList[refIndex] ?? -1, 'fuzzy', DOUBTFUL * (1 - score)))
    .filter(({ confidence }) => confidence >= NEAR);
}
