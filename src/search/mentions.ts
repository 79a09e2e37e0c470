import { glue } from './fold.ts';
import { saysNothing } from './frame.ts';
import { soundKey } from './hangul.ts';
import type { Names } from './names.ts';
import { hasCapitals, isOrdinarySpeech, spelledAlike } from './ordinary.ts';
import { slipsOfTitle } from './title-slips.ts';
import { type Token, tokensOf } from './tokens.ts';
import type { Match, Mention } from './types.ts';

/** A question has fewer words; only these are looked at. */
const MOST_TOKENS = 300;
/** Looking for slips takes longer, and long texts are no questions. */
const MOST_TOKENS_FOR_SLIPS = 40;

/** Titles have fewer words. */
const MOST_WORDS = 10;

/** A mention between two tokens, the last one not included. */
interface Span {
  readonly from: number;
  readonly to: number;
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
  readonly match: Match;
}

/** The titles inside a text: those written as they are, longest first, then those with slips. */
export function findMentions(names: Names, text: string): readonly Mention[] {
  const tokens = tokensOf(text).slice(0, MOST_TOKENS);
  const taken = pickLongest(exactSpans(names, text, tokens), []);
  const spans = pickLongest(slipSpans(names, tokens.slice(0, MOST_TOKENS_FOR_SLIPS), taken), taken);
  return spans
    .toSorted((a, b) => a.from - b.from)
    .map(({ start, end, match }) => {
      const { id, title, confidence, why } = match;
      return { id, title, start, end, confidence, why };
    });
}

/** Adds spans to those already taken, the longest first, none over another. */
function pickLongest(spans: readonly Span[], taken: readonly Span[]): Span[] {
  const picked = [...taken];
  const longestFirst = spans.toSorted(
    (a, b) => b.to - b.from - (a.to - a.from) || b.match.confidence - a.match.confidence,
  );
  for (const span of longestFirst) if (!picked.some((other) => overlap(span, other))) picked.push(span);
  return picked;
}

function overlap(a: { from: number; to: number }, b: { from: number; to: number }): boolean {
  return a.from < b.to && b.from < a.to;
}

function exactSpans(names: Names, text: string, tokens: readonly Token[]): Span[] {
  const spans: Span[] = [];
  eachWindow(tokens, MOST_WORDS, ({ from, to, first, before, last }) => {
    const { start } = first;
    const { end } = last;
    const written = text.slice(start, end);
    if (isOrdinarySpeech(tokens, from, to) && !hasCapitals(written)) return;
    const match = theOne(names, before + glue(last.folded), 1, written);
    if (match) spans.push({ from, to, start, end, match });
    else {
      const shorter = firstOf(last.stems, ({ folded, length }) => {
        const found = theOne(names, before + folded, 0.95, undefined);
        return found && { match: found, end: last.start + length };
      });
      if (shorter) spans.push({ from, to, start, ...shorter });
    }
  });
  return spans;
}

/** A run of tokens, the one at `to` not included. */
interface Window {
  readonly from: number;
  readonly to: number;
  readonly first: Token;
  readonly last: Token;
  /** Its folded text but for the last token. */
  readonly before: string;
}

/** Every run of up to `most` tokens. */
function eachWindow(tokens: readonly Token[], most: number, visit: (window: Window) => void): void {
  for (const [from, first] of tokens.entries()) {
    let before = '';
    for (const [i, last] of tokens.slice(from, from + most).entries()) {
      visit({ from, to: from + i + 1, first, last, before });
      before += glue(last.folded);
    }
  }
}

function firstOf<T, R>(list: readonly T[], find: (item: T) => R | undefined): R | undefined {
  for (const item of list) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Sounds of fewer letters are words of many languages. */
const FEWEST_SOUNDS = 6;

/** The one drama that has this name; none when two share it, for neither should win by luck. */
function theOne(
  names: Names,
  key: string,
  confidence: number,
  written: string | undefined,
): Match | undefined {
  const exact = names
    .exactly(key)
    .filter((name) => names.forms[name] === 'written')
    .map((name) => names.match(name, 'exact', confidence));
  const sounds = exact.length === 0 && key.length >= FEWEST_SOUNDS ? names.exactly(soundKey(key)) : [];
  const matches = [...exact, ...sounds.map((name) => names.match(name, 'romanised', confidence))];
  const [first] = matches;
  if (!first || matches.some(({ id }) => id !== first.id)) return undefined;
  if (written === undefined) return first;
  const alike = Math.max(...matches.map(({ title }) => spelledAlike(written, title)));
  return alike === 0 ? undefined : { ...first, confidence: confidence * alike };
}

/** Shorter titles are never found by slips inside other words. */
const FEWEST_LETTERS = 7;
/** So many names are compared with each run of words. */
const SHORT_LIST = 4;

function slipSpans(names: Names, tokens: readonly Token[], taken: readonly Span[]): Span[] {
  const spans: Span[] = [];
  eachWindow(tokens, MOST_WORDS, ({ from, to, first, before, last }) => {
    const key = before + glue(last.folded);
    if (key.length < FEWEST_LETTERS || saysNothing(last.folded) || saysNothing(first.folded)) return;
    if (taken.some((span) => overlap(span, { from, to })) || isOrdinarySpeech(tokens, from, to)) return;
    const run = tokens.slice(from, to).map(({ folded }) => folded);
    const match = closestTitle(names, run.join(' '), key);
    if (match) spans.push({ from, to, start: first.start, end: last.end, match });
  });
  return spans;
}

function closestTitle(names: Names, run: string, key: string): Match | undefined {
  return firstOf(names.grams.closest(key, SHORT_LIST), (name) => {
    const title = names.folded[name] ?? '';
    if (names.forms[name] !== 'written' || glue(title).length < FEWEST_LETTERS) return undefined;
    const confidence = slipsOfTitle(run, title, names);
    return confidence === undefined ? undefined : names.match(name, 'slips', confidence);
  });
}
