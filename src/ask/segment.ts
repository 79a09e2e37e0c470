/**
 * Reads a question from left to right into spans that each mean something: of all ways to cut it, the one that
 * leaves least unexplained, with the fewest pieces.
 */
import type { Language } from '../dataset/schema.ts';
import { mistyped, wordingsIn } from './lexicon/index.ts';
import type { Meaning } from './lexicon/meanings.ts';
import { type Name, namesAt } from './names.ts';
import type { FoundNumber } from './numbers.ts';
import type { Span } from './spans.ts';
import { matches, type Unit } from './units.ts';

/** What pieces cost: an unknown one far more than any that is known. */
const cost = {
  name: 0.5,
  wording: 1,
  filler: 1.1,
  number: 1.15,
  ending: 0.4,
  mistyped: 3,
  unknown: 6,
  unknownSyllable: 0.3,
};

/** Looking for typos in every word of a long text would take too long. */
const MOST_MISTYPED = 24;

/** Shorter Korean names stand inside other words by chance. */
const LONG_NAME = 3;

interface Piece {
  readonly to: number;
  readonly cost: number;
  readonly span: Span | undefined;
  readonly isUnknown: boolean;
}

/** A way to read the text up to a unit. */
interface Reading {
  readonly cost: number;
  readonly before: Reading | undefined;
  readonly span: Span | undefined;
  readonly isUnknown: boolean;
}

export interface Segmented {
  readonly spans: readonly Span[];
  /** How much is left unexplained, and in how many pieces the rest is. */
  readonly cost: number;
}

/** The spans of a text in one language; `found` are dramas and numbers, which are looked for in the whole text. */
export function segment(
  text: string,
  units: readonly Unit[],
  found: readonly (Name | (FoundNumber & { readonly kind: 'number' }))[],
  language: Language,
): Segmented {
  const starts = new Map(units.map((unit, at) => [unit.start, at]));
  const ends = new Map(units.map((unit, at) => [unit.end, at + 1]));
  const fixed = new Map<number, Piece[]>();
  for (const span of found) {
    const [from, to] = [starts.get(span.start), ends.get(span.end)];
    if (from === undefined || to === undefined) continue;
    const price = span.kind === 'number' ? cost.number : cost.name;
    fixed.set(from, [...(fixed.get(from) ?? []), { to, cost: price, span, isUnknown: false }]);
  }
  // The best reading up to each unit, apart for those that end in something unknown.
  const known: (Reading | undefined)[] = [{ cost: 0, before: undefined, span: undefined, isUnknown: false }];
  const unknown: (Reading | undefined)[] = [];
  for (let at = 0; at < units.length; at++) {
    for (const reading of [known[at], unknown[at]]) {
      if (!reading) continue;
      for (const piece of piecesAt(text, units, at, reading.isUnknown, fixed, language)) {
        const best = piece.isUnknown ? unknown : known;
        const total = reading.cost + piece.cost;
        if (total < (best[piece.to]?.cost ?? Number.POSITIVE_INFINITY))
          best[piece.to] = { cost: total, before: reading, span: piece.span, isUnknown: piece.isUnknown };
      }
    }
  }
  const last = cheaper(known[units.length], unknown[units.length]);
  return { spans: withStops(text, spansOf(last)), cost: last?.cost ?? 0 };
}

const cheaper = (one: Reading | undefined, other: Reading | undefined): Reading | undefined =>
  !one || (other && other.cost < one.cost) ? other : one;

function piecesAt(
  text: string,
  units: readonly Unit[],
  at: number,
  afterUnknown: boolean,
  fixed: ReadonlyMap<number, readonly Piece[]>,
  language: Language,
): Piece[] {
  const unit = units[at];
  if (!unit) return [];
  const isInside = !unit.startsWord;
  const pieces: Piece[] = [...(fixed.get(at) ?? [])];
  if (!isInside || (unit.isHangul && !afterUnknown)) {
    for (const { name, units: length } of namesAt(text, units, at).filter(
      (one) => !isInside || one.units >= LONG_NAME,
    ))
      pieces.push({ to: at + length, cost: cost.name, span: name, isUnknown: false });
  }
  for (const { units: own, meanings, isEnding } of wordingsIn(language).get(unit.bare) ?? []) {
    if (isEnding ? !unit.isAttached : isInside && afterUnknown && own.length < 2) continue;
    if (!own.every((given, i) => isUnit(units[at + i], given))) continue;
    const to = at + own.length;
    pieces.push({
      to,
      cost: isEnding ? cost.ending : meanings.includes('filler') ? cost.filler : cost.wording,
      span: wordsSpan(unit.start, units[to - 1]?.end ?? unit.end, meanings),
      isUnknown: false,
    });
  }
  if (pieces.length === 0 && language === 'en' && at < MOST_MISTYPED) {
    const wording = mistyped(unit);
    if (wording)
      pieces.push({
        to: at + 1,
        cost: cost.mistyped,
        span: wordsSpan(unit.start, unit.end, wording.meanings),
        isUnknown: false,
      });
  }
  if (afterUnknown && isInside) return pieces;
  const wordEnd = unit.isHangul ? endOfWord(units, at) : at + 1;
  for (let to = at + 1; to <= wordEnd; to++) {
    const end = units[to - 1]?.end ?? unit.end;
    pieces.push({
      to,
      cost: cost.unknown + (to - at) * cost.unknownSyllable,
      span: { kind: 'unknown', start: unit.start, end },
      isUnknown: true,
    });
  }
  return pieces;
}

const isUnit = (typed: Unit | undefined, given: Unit): boolean =>
  typed !== undefined && matches(typed, given);

function endOfWord(units: readonly Unit[], at: number): number {
  let to = at + 1;
  while (units[to] && !units[to]?.startsWord) to++;
  return to;
}

const wordsSpan = (start: number, end: number, all: readonly Meaning[]): Span => {
  const meanings = all.length > 1 ? all.filter((meaning) => meaning !== 'filler') : all;
  return { kind: 'words', meanings, start, end };
};

function spansOf(last: Reading | undefined): Span[] {
  const spans: Span[] = [];
  for (let reading = last; reading; reading = reading.before) if (reading.span) spans.push(reading.span);
  return spans.reverse();
}

/** Puts in the marks that part sentences and clauses. */
function withStops(text: string, spans: readonly Span[]): Span[] {
  return spans.flatMap((span, i) => {
    const gap = text.slice(span.end, spans[i + 1]?.start ?? text.length);
    const stop = /[.?!;\n。？！…]/.test(gap) ? true : /[,，、:()–—]|\s-\s/.test(gap) ? false : undefined;
    return stop === undefined
      ? [span]
      : [span, { kind: 'stop' as const, isFull: stop, start: span.end, end: span.end }];
  });
}
