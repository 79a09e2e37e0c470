/** How a text is looked up: the steps of the search, each by what it finds alone. */
import { lazy } from '../memoize.ts';
import { withoutCarrierWords, withoutCarrierWordsBefore } from './carrier-words.ts';
import { ALONE, conclude, DOUBTFUL, NICKNAME } from './confidence.ts';
import { compact, fold } from './fold.ts';
import { byWords, type Compared, compare, mistyped, partlyCut, ranked } from './fuzzy-match.ts';
import { isInitials, phoneticKey } from './hangul.ts';
import { LONGEST_TITLE } from './limits.ts';
import type { Names } from './names.ts';
import { mayBeNickname } from './nicknames.ts';
import { prefixesAndParts } from './prefixes.ts';
import { undoRawKeys } from './raw-keys.ts';
import { withoutEnding } from './tokens.ts';
import type { Match, MatchType, SearchResult } from './types.ts';
import { isAnyWord } from './vocabulary.ts';

/** A text as the steps read it. */
interface Query {
  readonly given: string;
  readonly folded: string;
  /** With the keystrokes of an input method undone, where there are any. */
  readonly undone: string | undefined;
  /** The text as it is folded, and undone. */
  readonly readings: readonly string[];
  readonly compared: () => readonly Compared[];
}

type Step = (names: Names, query: Query) => Match[];

const steps = {
  exact: (names, { folded }) => exactMatches(names, folded),
  'raw keys': (names, { undone }) =>
    undone === undefined ? [] : exactMatches(names, undone).map(as('raw-keys')),
  endings: (names, { given }) => firstExact(names, withoutEnding(given).map(foldTitle)),
  'carrier words': (names, { readings }) => firstExact(names, readings.flatMap(withoutCarrierWords)),
  beginnings: (names, { readings }) => firstOf(readings, (reading) => prefixesAndParts(names, reading)),
  'beginnings after carrier words': (names, { readings }) =>
    firstOf(readings.flatMap(withoutCarrierWordsBefore), (reading) => prefixesAndParts(names, reading)),
  nicknames: (names, { folded, compared }) => [
    ...nicknamed(names, folded),
    ...compared().flatMap((one) => partlyCut(names, one)),
  ],
  typos: (names, { compared }) => compared().flatMap((one) => mistyped(names, one)),
  words: (names, { compared }) => compared().flatMap((one) => byWords(names, one)),
  ranking: (names, { compared }) => compared().flatMap((one) => ranked(names, one)),
} as const satisfies Record<string, Step>;

export type StepName = keyof typeof steps;

export const stepNames = Object.keys(steps) as StepName[];

/** Steps whose matches are weighed against each other. */
interface Stage {
  readonly steps: readonly StepName[];
  /** Whether another stage may do better where none of the matches is surely meant. */
  readonly mustBeFound?: true;
  /** How far the first drama must be ahead of the second (confidence.ts). */
  readonly ahead?: number;
}

/** Surest first; the first stage that finds something decides. */
const stages: readonly Stage[] = [
  { steps: ['exact'] },
  { steps: ['raw keys'] },
  { steps: ['endings'] },
  { steps: ['carrier words'] },
  { steps: ['beginnings'], ahead: ALONE },
  { steps: ['beginnings after carrier words'], ahead: ALONE, mustBeFound: true },
  { steps: ['nicknames'] },
  { steps: ['typos', 'words'], mustBeFound: true },
  { steps: ['typos', 'words', 'ranking'] },
];

/** What a text may mean, looked up in all steps but some. */
export function lookUp(names: Names, given: string, without: readonly StepName[] = []): SearchResult {
  const query = read(names, given);
  for (const stage of stages) {
    const used = stage.steps.filter((step) => !without.includes(step));
    const result = conclude(
      used.flatMap((step) => steps[step](names, query)),
      stage.ahead,
    );
    if (stage.mustBeFound ? result.outcome === 'found' : result.matches.length > 0) return result;
  }
  return { outcome: 'unknown', matches: [] };
}

function read(names: Names, given: string): Query {
  const folded = foldTitle(given);
  const undone = undoRawKeys(folded, names.words.has);
  const readings = undone === undefined ? [folded] : [folded, undone];
  const compared = lazy(() => readings.map((reading) => compare(names, reading)));
  return { given, folded, undone, readings, compared };
}

/** A Hangul syllable folds to up to five keys, and a few rare characters to even more letters. */
const LONGEST_FOLDED = 3 * LONGEST_TITLE;

/** A title, or what may be one, as it is compared. */
export const foldTitle = (text: string): string => fold(text).slice(0, LONGEST_FOLDED);

/** A title that is only the same once something is taken away is a little less sure. */
function as(matchType: MatchType): (match: Match) => Match {
  return (match) => ({ ...match, matchType, confidence: Math.min(match.confidence, 0.95) });
}

function firstOf(readings: readonly string[], find: (reading: string) => Match[]): Match[] {
  for (const reading of readings) {
    const matches = find(reading);
    if (matches.length > 0) return matches;
  }
  return [];
}

const firstExact = (names: Names, readings: readonly string[]): Match[] =>
  firstOf(readings, (reading) => exactMatches(names, reading).map(as('carrier')));

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

function nicknamed(names: Names, text: string): Match[] {
  if (!mayBeNickname(text) || isAnyWord(names.words, text)) return [];
  return names.nicknamed(text).map((name) => names.match(name, 'nickname', NICKNAME));
}
