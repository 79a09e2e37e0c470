import { withoutCarrierWords, withoutCarrierWordsBefore } from './carrier-words.ts';
import { ALONE, conclude, DOUBTFUL, MOST_MATCHES } from './confidence.ts';
import { compact, fold } from './fold.ts';
import { fuzzyMatches } from './fuzzy-match.ts';
import { isInitials, phoneticKey } from './hangul.ts';
import { namesInLabel, searchLabel } from './label.ts';
import { LONGEST_TITLE } from './limits.ts';
import { findMentions } from './mentions.ts';
import { indexNames, type Names } from './names.ts';
import { prefixesAndParts } from './prefixes.ts';
import { undoRawKeys } from './raw-keys.ts';
import { withoutEnding } from './tokens.ts';
import type { Match, MatchType, SearchResult, Titled, TitleSearch } from './types.ts';

export type { SearchResult, Titled, TitleSearch } from './types.ts';

/** Builds the search over a catalogue of dramas, or of places. */
export function createTitleSearch(catalogue: readonly Titled[]): TitleSearch {
  const names = indexNames(catalogue);
  return {
    search: (given) => {
      const text = given.trimStart().slice(0, LONGEST_TITLE);
      if (foldedTitle(text) === '') return listed(catalogue);
      const label = searchLabel(namesInLabel(text).map((name) => search(names, name)));
      return label ?? search(names, text);
    },
    mentions: (text) => findMentions(names, text),
  };
}

/** A Hangul syllable folds to up to five keys, and a few rare characters to even more letters. */
const LONGEST_FOLDED = 3 * LONGEST_TITLE;

const foldedTitle = (text: string): string => fold(text).slice(0, LONGEST_FOLDED);

/** The steps for a text, surest first; the first that finds something decides. */
function search(names: Names, given: string): SearchResult {
  const text = foldedTitle(given);
  const exact = exactMatches(names, text);
  if (exact.length > 0) return conclude(exact);
  const undone = undoRawKeys(text, names.isTitleWord);
  const raw = undone === undefined ? [] : exactMatches(names, undone).map(as('raw-keys'));
  if (raw.length > 0) return conclude(raw);
  const readings = undone === undefined ? [text] : [text, undone];
  for (const inner of [...withoutEnding(given).map(foldedTitle), ...readings.flatMap(withoutCarrierWords)]) {
    const carried = exactMatches(names, inner).map(as('carrier'));
    if (carried.length > 0) return conclude(carried);
  }
  for (const reading of readings) {
    const partial = prefixesAndParts(names, reading);
    if (partial.length > 0) return conclude(partial, ALONE);
  }
  for (const reading of readings.flatMap(withoutCarrierWordsBefore)) {
    const partial = conclude(prefixesAndParts(names, reading), ALONE);
    if (partial.outcome === 'found') return partial;
  }
  return conclude(readings.flatMap((reading) => fuzzyMatches(names, reading)));
}

/** A title that is only the same once something is taken away is a little less sure. */
function as(matchType: MatchType): (match: Match) => Match {
  return (match) => ({ ...match, matchType, confidence: Math.min(match.confidence, 0.95) });
}

/** Before anything is typed: the catalogue in its own order. */
function listed(catalogue: readonly Titled[]): SearchResult {
  const matches = catalogue.slice(0, MOST_MATCHES).flatMap(({ id, titles: [main] }) => {
    return main
      ? [{ id, title: main.text, language: main.language, matchType: 'listed' as const, confidence: 0 }]
      : [];
  });
  return { outcome: 'unknown', matches };
}

/** Two initial consonants are laughter or "yes" as often as a title. */
const FEWEST_INITIALS = 3;

/** The text is a title, letter for letter, or as it sounds, or its initial consonants. */
function exactMatches(names: Names, text: string): Match[] {
  const key = compact(text);
  const exact = names.exactly(key);
  if (isInitials(text)) {
    const confidence = key.length < FEWEST_INITIALS ? DOUBTFUL : 0.9;
    return exact.map((name) => names.match(name, 'initials', confidence));
  }
  if (exact.length > 0) return exact.map((name) => names.match(name, 'exact', 1));
  return names.exactly(phoneticKey(key)).map((name) => names.match(name, 'romanised', 0.95));
}
