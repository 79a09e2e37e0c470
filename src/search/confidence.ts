import type { Match, SearchResult } from './types.ts';

/** From here on a match may be answered without asking back. */
const SURE = 0.66;
/** A doubtful match never gets past this, however much agrees. */
export const DOUBTFUL = 0.6;
/** A text of whole words that leaves some of the title out may well be another title. */
export const SOME_LEFT_OUT = 0.9;
/** One word of several is a hint, not a title. */
export const ONE_WORD_OF_SEVERAL = 0.6;
/** A nickname that only one drama has, and that is no word. */
export const NICKNAME = 0.8;
/** From here on a match is worth asking "did you mean". */
export const WORTH_ASKING = 0.4;
/** Below this a match is not even near. */
export const NEAR = 0.3;
/** How far the first drama must be ahead of the second, or both are shown. */
const AHEAD = 0.2;
/** So far ahead is only a drama without a second. */
export const ALONE = 1;
/** Discord shows at most this many suggestions. */
export const MOST_MATCHES = 25;

/**
 * How much two sides agree, 0 to 1: the harmonic mean of the share of the text that the title
 * explains and the share of the title that the text covers. Both must be high.
 */
export function agreement(explained: number, covered: number): number {
  return explained + covered === 0 ? 0 : (2 * explained * covered) / (explained + covered);
}

/** Keeps the best match of each drama, best first, and says whether the first one is meant. */
export function conclude(found: readonly Match[], ahead = AHEAD): SearchResult {
  const best = new Map<string, Match>();
  for (const match of found) {
    if (match.confidence > (best.get(match.id)?.confidence ?? 0)) best.set(match.id, match);
  }
  const matches = [...best.values()].sort((a, b) => b.confidence - a.confidence).slice(0, MOST_MATCHES);
  const first = matches[0]?.confidence ?? 0;
  const second = matches[1]?.confidence ?? 0;
  if (first >= SURE && (matches.length === 1 || first - second >= ahead))
    return { outcome: 'found', matches };
  return { outcome: first >= WORTH_ASKING ? 'unsure' : 'unknown', matches };
}
