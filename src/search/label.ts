import type { SearchResult } from './types.ts';

/** Stands between the two names of a suggestion. */
export const LABEL_SEPARATOR = ' · ';

/** A name may hold the separator itself, but no label holds more names than this. */
const MOST_NAMES = 4;

/** The names in a text that may be a suggestion's label; fewer than two when it is none. */
export function namesInLabel(text: string): string[] {
  const names = text.includes(LABEL_SEPARATOR) ? text.split(LABEL_SEPARATOR, MOST_NAMES + 1) : [];
  return names.length > MOST_NAMES ? [] : names;
}

/**
 * Discord sometimes sends a suggestion's label instead of its value. Its names mean the one drama
 * that all of them may mean, and one of them must be found there.
 */
export function searchLabel(results: readonly SearchResult[]): SearchResult | undefined {
  const [first, ...others] = results;
  const common = first?.matches.filter(({ id }) =>
    others.every(({ matches }) => matches.some((match) => match.id === id)),
  );
  if (!common?.length) return undefined;
  const isCertain = common.length === 1 && results.some(({ outcome }) => outcome === 'found');
  return { outcome: isCertain ? 'found' : 'unsure', matches: common };
}
