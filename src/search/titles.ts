import { alike } from './alike.ts';
import { ALONE, conclude, DOUBTFUL, MOST_MATCHES } from './confidence.ts';
import { fold, glue } from './fold.ts';
import { unframed, unframedBeginnings } from './frame.ts';
import { isInitials, soundKey } from './hangul.ts';
import { namesInLabel, searchLabel } from './label.ts';
import { findMentions } from './mentions.ts';
import { indexNames, type Names } from './names.ts';
import { beginningsAndParts } from './partial.ts';
import { undoRawKeys } from './raw-keys.ts';
import { withoutEnding } from './tokens.ts';
import type { Match, SearchResult, Titled, TitleSearch, Why } from './types.ts';

export type { SearchResult, Titled, TitleSearch } from './types.ts';

/** Builds the search over a catalogue of dramas, or of places. */
export function createTitleSearch(catalogue: readonly Titled[]): TitleSearch {
  const names = indexNames(catalogue);
  return {
    search: (text) => {
      const folded = fold(text);
      if (folded === '') return listed(catalogue);
      const label = searchLabel(namesInLabel(text).map((name) => search(names, name, fold(name))));
      return label ?? search(names, text, folded);
    },
    mentions: (text) => findMentions(names, text),
  };
}

/** The steps for a text, as given and folded, surest first; the first that finds something decides. */
function search(names: Names, given: string, text: string): SearchResult {
  const sure = same(names, text);
  if (sure.length > 0) return conclude(sure);
  const undone = undoRawKeys(text, names.isTitleWord);
  const raw = undone === undefined ? [] : same(names, undone).map(becauseOf('raw-keys'));
  if (raw.length > 0) return conclude(raw);
  const readings = undone === undefined ? [text] : [text, undone];
  const inside = withoutEnding(given).map(fold);
  for (const reading of readings) inside.push(...unframed(reading));
  for (const inner of inside) {
    const framed = same(names, inner).map(becauseOf('framed'));
    if (framed.length > 0) return conclude(framed);
  }
  for (const reading of readings) {
    const partial = beginningsAndParts(names, reading);
    if (partial.length > 0) return conclude(partial, ALONE);
  }
  for (const reading of readings.flatMap(unframedBeginnings)) {
    const partial = conclude(beginningsAndParts(names, reading), ALONE);
    if (partial.outcome === 'found') return partial;
  }
  return conclude(readings.flatMap((reading) => alike(names, reading)));
}

/** A title that is only the same once something is taken away is a little less sure. */
function becauseOf(why: Why): (match: Match) => Match {
  return (match) => ({ ...match, why, confidence: Math.min(match.confidence, 0.95) });
}

/** Before anything is typed: the catalogue in its own order. */
function listed(catalogue: readonly Titled[]): SearchResult {
  const matches = catalogue.slice(0, MOST_MATCHES).flatMap(({ id, titles: [main] }) => {
    return main
      ? [{ id, title: main.text, language: main.language, why: 'listed' as const, confidence: 0 }]
      : [];
  });
  return { outcome: 'unknown', matches };
}

/** Two initial consonants are laughter or "yes" as often as a title. */
const FEWEST_INITIALS = 3;

/** The text is a title, letter for letter, or as it sounds, or its initial consonants. */
function same(names: Names, text: string): Match[] {
  const key = glue(text);
  const exact = names.exactly(key);
  if (isInitials(text)) {
    const confidence = key.length < FEWEST_INITIALS ? DOUBTFUL : 0.9;
    return exact.map((name) => names.match(name, 'initials', confidence));
  }
  if (exact.length > 0) return exact.map((name) => names.match(name, 'exact', 1));
  return names.exactly(soundKey(key)).map((name) => names.match(name, 'romanised', 0.95));
}
