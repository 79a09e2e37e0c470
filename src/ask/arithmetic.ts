/** Sums over the amounts that the article gives; what is only bounded stays bounded. */
import type { Bound, Drama, Fact } from '../dataset/schema.ts';
import { type Measured, measure } from './fold.ts';
import type { Measure, Sum } from './query.ts';

export interface Reckoned {
  readonly operation: Sum['operation'];
  /** What the result is an amount of; of the first measure where several go into it. */
  readonly measure: Measure;
  readonly value: number;
  readonly bound: Bound | 'about';
  readonly terms: readonly Measured[];
  /** How often the amount is taken. */
  readonly times?: number;
  readonly isHoped: boolean;
}

/** The result of a sum; nothing where the article does not give each amount. */
export function reckon({ operation, measures }: Sum, dramas: readonly Drama[]): Reckoned | undefined {
  const terms = dramas.flatMap((drama) => measures.flatMap((by) => measure(drama, by) ?? []));
  const [first, second] = terms;
  const [by] = measures;
  if (!first || !second || !by || terms.length < dramas.length * measures.length) return undefined;
  const isHoped = measures.includes('hoped');
  const common = { operation, measure: by, terms, isHoped };
  const bounds = terms.map(({ bound }) => bound);
  switch (operation) {
    case 'sum':
      return { ...common, value: terms.reduce((sum, { value }) => sum + value, 0), bound: widest(bounds) };
    case 'difference':
      return { ...common, value: Math.abs(first.value - second.value), bound: approximate(bounds) };
    case 'ratio':
      return { ...common, value: first.value / second.value, bound: approximate(bounds) };
    case 'product':
      return { ...common, value: first.value * second.value, bound: widest(bounds), times: second.value };
  }
}

/** "At least" and "over" carry over to a sum, and so does "as much as". */
const widest = (bounds: readonly Bound[]): Bound =>
  (['over', 'at-least', 'reached'] as const).find((bound) => bounds.includes(bound)) ?? 'exactly';

const approximate = (bounds: readonly Bound[]): Bound | 'about' =>
  bounds.every((bound) => bound === 'exactly') ? 'exactly' : 'about';

/** The facts of all terms, each drama's together. */
export const factsOfTerms = (terms: readonly Measured[]): { drama: Drama; facts: readonly Fact[] }[] =>
  [...new Set(terms.map(({ drama }) => drama))].map((drama) => ({
    drama,
    facts: terms.filter((term) => term.drama === drama).flatMap(({ facts }) => facts),
  }));
