import { isCarrierWord } from './lexicon.ts';

/** So many readings of a text are tried. */
const MOST_READINGS = 40;

/** What a folded text may be without the carrier words at its two ends, the longest reading first, itself not. */
export function withoutCarrierWords(folded: string): string[] {
  const words = folded.split(' ');
  const before = words.findIndex((word) => !isCarrierWord(word));
  if (before < 0) return [];
  const behind = words.length - 1 - words.findLastIndex((word) => !isCarrierWord(word));
  const readings: string[] = [];
  for (let cut = 1; cut <= before + behind && readings.length < MOST_READINGS; cut++) {
    for (let start = Math.max(0, cut - behind); start <= Math.min(cut, before); start++)
      readings.push(words.slice(start, words.length - (cut - start)).join(' '));
  }
  return readings;
}

/** The same for a title still being typed: whoever types it has not come to the words behind it. */
export function withoutCarrierWordsBefore(folded: string): string[] {
  return withoutCarrierWords(folded).filter((reading) => folded.endsWith(reading));
}
