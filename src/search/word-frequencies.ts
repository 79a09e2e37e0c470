import { isStopword } from './lexicon.ts';

/** How common words are among the titles of a catalogue. */
export interface WordFrequencies {
  /** Whether a folded word, of two letters or more, is a word of some title. */
  has(word: string): boolean;
  /**
   * How many other dramas would hold these folded words if words met by chance. From 1 on, another title may well be
   * made of them, whether it is in the catalogue or not; below, they mean one drama.
   */
  expectedOthers(words: readonly string[]): number;
}

/** Words come in phrases, so that only the rarest two can be counted as if they met by chance. */
const RAREST = 2;

/** Counts in how many dramas each word stands (its document frequency); the titles of one drama come together. */
export function countWords(titles: Iterable<readonly [folded: string, drama: number]>): WordFrequencies {
  const counts = new Map<string, { dramas: number; last: number }>();
  let dramas = 0;
  let last = -1;
  for (const [folded, drama] of titles) {
    if (drama !== last) dramas++;
    last = drama;
    for (let start = 0, end = 0; end < folded.length; start = end + 1) {
      end = folded.indexOf(' ', start);
      if (end < 0) end = folded.length;
      const word = folded.slice(start, end);
      const count = counts.get(word);
      if (!count) counts.set(word, { dramas: 1, last: drama });
      else if (count.last !== drama) {
        count.dramas++;
        count.last = drama;
      }
    }
  }
  // Half a drama less: a word that no other drama has here may still be in one that the catalogue lacks.
  const shareOfOthers = (word: string) => ((counts.get(word)?.dramas ?? 1) - 0.5) / dramas;
  return {
    has: (word) => word.length > 1 && counts.has(word),
    expectedOthers: (words) =>
      words
        .filter((word) => !isStopword(word))
        .map(shareOfOthers)
        .sort((a, b) => a - b)
        .slice(0, RAREST)
        .reduce((product, share) => product * share, dramas),
  };
}
