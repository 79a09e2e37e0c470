import type { SearchResult } from '../../src/search/titles.ts';

/** How many matches are held to their place, reason and confidence. */
const MOST = 3;

/** A search result in one line: "found all-in exact 1", "unsure lovers-in-paris words 0.6 memories-of-bali words 0.6". */
export function gist({ outcome, matches }: SearchResult): string {
  const best = matches.slice(0, MOST).map(({ id, why, confidence }) => `${id} ${why} ${round(confidence)}`);
  return [outcome, ...best].join(' ');
}

const round = (confidence: number): number => Math.round(confidence * 100) / 100;
