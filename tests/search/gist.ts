import type { SearchResult } from '../../src/search/titles.ts';

/** So many matches are held to their place. */
const MOST = 3;

/** A search result in one line: "found all-in", "unsure lovers-in-paris memories-of-bali". */
export function gist({ outcome, matches }: SearchResult): string {
  return [outcome, ...matches.slice(0, MOST).map(({ id }) => id)].join(' ');
}
