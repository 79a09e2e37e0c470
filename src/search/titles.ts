import Fuse from 'fuse.js';
import { agreement, conclude, DOUBTFUL, MOST_MATCHES } from './confidence.ts';
import { fold, glue } from './fold.ts';
import { unframed } from './frame.ts';
import { isHangul, isInitials, soundKey } from './hangul.ts';
import { judge, ONE_WORD_OF_SEVERAL, SOME_LEFT_OUT } from './judge.ts';
import { namesInLabel, searchLabel } from './label.ts';
import { findMentions } from './mentions.ts';
import { indexNames, type Names } from './names.ts';
import { undoRawKeys } from './raw-keys.ts';
import type { Match, SearchResult, Titled, TitleSearch, Why } from './types.ts';

export type { Match, Mention, SearchResult, Titled, TitleLanguage, TitleSearch, Why } from './types.ts';

/** Builds the search over a catalogue of dramas, or of places. */
export function createTitleSearch(catalogue: readonly Titled[]): TitleSearch {
  const names = indexNames(catalogue);
  return {
    search: (text) => {
      const folded = fold(text);
      if (folded === '') return listed(catalogue);
      const label = searchLabel(namesInLabel(text).map((name) => search(names, fold(name))));
      return label ?? search(names, folded);
    },
    mentions: (text) => findMentions(names, text),
  };
}

/** The steps, surest first; the first that finds something decides. */
function search(names: Names, text: string): SearchResult {
  const sure = same(names, text);
  if (sure.length > 0) return conclude(sure);
  const undone = undoRawKeys(text, names.isTitleWord);
  const raw = undone === undefined ? [] : same(names, undone).map(becauseOf('raw-keys'));
  if (raw.length > 0) return conclude(raw);
  const readings = undone === undefined ? [text] : [text, undone];
  for (const inner of readings.flatMap(unframed)) {
    const framed = same(names, inner).map(becauseOf('framed'));
    if (framed.length > 0) return conclude(framed);
  }
  for (const reading of readings) {
    const partial = beginningsAndParts(names, reading);
    if (partial.length > 0) return conclude(partial);
  }
  for (const reading of readings.flatMap(unframed)) {
    const partial = conclude(beginningsAndParts(names, reading));
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

/** A beginning of fewer letters may begin anything. */
const FEWEST_LETTERS = 5;

/** The text begins a title, or begins at one of its words and runs on; half-typed words are welcome. */
function beginningsAndParts(names: Names, text: string): Match[] {
  const key = glue(text);
  if (key.length > LONGEST_TITLE) return [];
  const found: Match[] = [];
  for (const name of names.grams.candidates(key)) {
    const title = names.keys[name] ?? '';
    const begins = title.startsWith(key);
    const spaced = ` ${names.folded[name]} `;
    if (!begins && !spaced.includes(` ${text}`)) continue;
    const endsAWord = spaced.includes(` ${text} `);
    const confidence = partConfidence(text, title, endsAWord);
    found.push(names.match(name, begins ? 'beginning' : 'part', confidence));
  }
  return found;
}

function partConfidence(text: string, title: string, endsAWord: boolean): number {
  const letters = glue(text).length;
  const share = agreement(1, letters / title.length);
  if (endsAWord) return share * (text.includes(' ') ? SOME_LEFT_OUT : ONE_WORD_OF_SEVERAL);
  if (isHangul(text)) return letters <= FEWEST_LETTERS ? DOUBTFUL * share : SOME_LEFT_OUT * share;
  return letters < FEWEST_LETTERS && !text.includes(' ') ? DOUBTFUL * share : share;
}

/** A longer text is no title; what follows would only cost time. */
const LONGEST_TITLE = 120;
/** So many names get a closer look, out of any number. */
const SHORT_LIST = 32;

/** The short list, each name judged by our rules; what they cannot place, Fuse ranks as near. */
function alike(names: Names, text: string): Match[] {
  const part = text.slice(0, LONGEST_TITLE);
  const shortList = names.grams
    .closest(glue(part), SHORT_LIST)
    .filter((name) => names.forms[name] === 'written');
  const judged = shortList.flatMap((name) => {
    const verdict = judge(text, names.folded[name] ?? '', names.isWord);
    return verdict ? [names.match(name, verdict.why, verdict.confidence)] : [];
  });
  return [...judged, ...near(names, shortList, part)];
}

function near(names: Names, shortList: readonly number[], text: string): Match[] {
  const fuse = new Fuse(
    shortList.map((name) => names.folded[name] ?? ''),
    { includeScore: true, ignoreLocation: true, threshold: 0.5 },
  );
  return fuse.search(text).map(({ refIndex, score = 1 }) => {
    return names.match(shortList[refIndex] ?? -1, 'near', DOUBTFUL * (1 - score));
  });
}
