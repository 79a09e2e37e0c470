/** A question read: its language and its spans. */
import type { Language } from '../dataset/schema.ts';
import { chatSpellings } from './lexicon/chat.ts';
import { dramasIn } from './names.ts';
import { numbersIn } from './numbers.ts';
import { segment } from './segment.ts';
import type { Span } from './spans.ts';
import { type Unit, unitsOf } from './units.ts';

export interface ReadQuestion {
  /** Composed (NFC), and cut where no question is longer. */
  readonly text: string;
  readonly language: Language;
  readonly spans: readonly Span[];
}

/** Questions are shorter; what follows would only cost time. */
const LONGEST = 800;

/** Reads a question in the language that explains most of it; `fallback` where none is nearer than another. */
export function readQuestion(question: string, fallback: Language): ReadQuestion {
  const text = question.normalize('NFC').slice(0, LONGEST);
  const units = unitsOf(text);
  const named = dramasIn(text);
  const found = [...named, ...numbersIn(text).map((number) => ({ kind: 'number' as const, ...number }))];
  const rest = units.filter(
    ({ start, end }) => !named.some((name) => name.start <= start && end <= name.end),
  );
  const readings = languagesOf(rest, fallback).map((language) => ({
    language,
    ...segment(
      text,
      units.map((unit) => spelledOut(unit, language)),
      found,
      language,
    ),
  }));
  const best = readings.reduce(
    (one, other) => (other.cost < one.cost - CLEARLY ? other : one),
    readings[0] ?? NONE(fallback),
  );
  return { text, language: best.language, spans: best.spans };
}

/** Words as the lexicon writes them, where chats spell them otherwise. */
const spelledOut = (unit: Unit, language: Language): Unit => {
  const spellings = chatSpellings[language] ?? {};
  const word = Object.hasOwn(spellings, unit.marked) ? spellings[unit.marked] : undefined;
  const [spelled] = word === undefined ? [] : unitsOf(word);
  return spelled ? { ...unit, marked: spelled.marked, bare: spelled.bare } : unit;
};

const CLEARLY = 0.9;
const NONE = (language: Language) => ({ language, spans: [], cost: 0 });

/** The languages that a text may be in by its letters, the likeliest first. */
function languagesOf(units: readonly Unit[], fallback: Language): Language[] {
  if (units.some((unit) => unit.isHangul)) return ['ko'];
  if (units.some((unit) => unit.marked !== unit.bare)) return ['vi'];
  if (units.length === 0) return [fallback];
  const latin: Language[] = ['vi', 'en'];
  return latin.includes(fallback) ? [fallback, ...latin.filter((one) => one !== fallback)] : ['en', 'vi'];
}
