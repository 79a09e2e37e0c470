import { agreement, DOUBTFUL, ONE_WORD_OF_SEVERAL, SOME_LEFT_OUT } from './confidence.ts';
import { isStopword } from './lexicon.ts';
import type { MatchType } from './types.ts';
import type { Vocabulary } from './vocabulary.ts';
import { isTypoOf } from './word-typos.ts';

/** What the words of a text say about one title. */
interface Verdict {
  readonly matchType: MatchType;
  readonly confidence: number;
}

/**
 * How surely a text means a title (both folded) by its words, in any order, some left out, some mistyped,
 * joining words between them; undefined when it does not.
 */
export function wordsOfTitle(
  typed: readonly string[],
  words: readonly string[],
  known: Vocabulary,
): Verdict | undefined {
  const pairs = pairWords(typed, words, known);
  if (pairs.every((pair) => pair.word === undefined)) return undefined;
  const extra = pairs.filter((pair) => pair.word === undefined);
  const unexplained = letters(extra.filter(({ typed }) => !isStopword(typed)).map(({ typed }) => typed));
  const paired = pairs.flatMap((pair) => (pair.word === undefined ? [] : [{ ...pair, word: pair.word }]));
  const explained = letters(paired.map(({ typed }) => typed));
  const covered = letters(paired.map(({ word }) => word));
  const mistyped = letters(paired.filter(({ typed, word }) => typed !== word).map(({ word }) => word));
  const length = letters(words);
  const isRare = known.expectedOthers(paired.map(({ word }) => word)) < 1;
  const share = agreement(explained / (explained + unexplained), covered / length);
  if (unexplained > 0) {
    return { matchType: covered === length ? 'inside' : 'words', confidence: share * DOUBTFUL };
  }
  if (mistyped > length / 2) return undefined;
  if (covered === length && isRare)
    return { matchType: 'words', confidence: 0.95 - 0.25 * (mistyped / length) };
  if (typed.length === 1) return { matchType: 'words', confidence: share * ONE_WORD_OF_SEVERAL };
  const isRest = isRare && extra.length === 0 && mistyped === 0 && isOneWordLess(paired, words);
  return { matchType: 'words', confidence: share * (isRest ? SOME_LEFT_OUT : DOUBTFUL) };
}

function letters(words: readonly string[]): number {
  return words.join('').length;
}

/** Whether the words keep their order, and one was left out, joining words aside: more would be another title. */
function isOneWordLess(paired: readonly { place: number }[], words: readonly string[]): boolean {
  const kept = new Set(paired.map(({ place }) => place));
  const leftOut = words.filter((word, place) => !kept.has(place) && !isStopword(word));
  return (
    leftOut.length <= 1 && paired.every(({ place }, i) => i === 0 || place > (paired[i - 1]?.place ?? 0))
  );
}

interface Pair {
  readonly typed: string;
  /** The title's word it stands for, and that word's place. */
  readonly word: string | undefined;
  readonly place: number;
}

/** Pairs each typed word with a word of the title: the same word first, then a mistyped one. */
function pairWords(typed: readonly string[], words: readonly string[], known: Vocabulary): Pair[] {
  const left = new Map(words.entries());
  const take = (matches: (word: string) => boolean): [number, string] | undefined => {
    const found = [...left].find(([, word]) => matches(word));
    if (found) left.delete(found[0]);
    return found;
  };
  const same = typed.map((word) => take((other) => other === word));
  return typed.map((word, i) => {
    const [place, other] = same[i] ??
      take((left) => isTypoOf(word, left, 1, known.isWord)) ?? [-1, undefined];
    return { typed: word, word: other, place };
  });
}
