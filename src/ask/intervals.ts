/** Numbers as intervals: "over 300 million" is (300 million, ∞), and so are claims about them. */
import type { Bound } from '../dataset/schema.ts';

export interface Interval {
  readonly from: number;
  readonly to: number;
  readonly openFrom: boolean;
  readonly openTo: boolean;
  /** Whether it was said to be just so. */
  readonly isExact: boolean;
}

/** How a question bounds a number. */
export type ClaimBound = 'over' | 'under' | 'atLeast' | 'atMost' | 'exactly' | 'is';

const ANY = { openFrom: false, openTo: false, isExact: false };

export function claimed(value: number, bound: ClaimBound): Interval {
  switch (bound) {
    case 'over':
      return { ...ANY, from: value, to: Number.POSITIVE_INFINITY, openFrom: true };
    case 'atLeast':
      return { ...ANY, from: value, to: Number.POSITIVE_INFINITY };
    case 'under':
      return { ...ANY, from: Number.NEGATIVE_INFINITY, to: value, openTo: true };
    case 'atMost':
      return { ...ANY, from: Number.NEGATIVE_INFINITY, to: value };
    default:
      return { ...ANY, from: value, to: value, isExact: bound === 'exactly' };
  }
}

/** What a fact says of its number. "Came to as much as" is a number that was reached. */
export const stated = (value: number, bound: Bound): Interval =>
  bound === 'over' || bound === 'at-least'
    ? claimed(value, bound === 'over' ? 'over' : 'atLeast')
    : claimed(value, bound === 'exactly' ? 'exactly' : 'is');

/**
 * Whether a fact makes a claim true: yes where it lies within it, no where they have nothing in common; `nearly`
 * where the fact begins at just the claimed number, or gives it less exactly; else undefined.
 */
export function verdictOn(fact: Interval, claim: Interval): 'yes' | 'no' | 'nearly' | undefined {
  const isPoint = claim.from === claim.to;
  if (isPoint && fact.from === claim.from && (fact.to !== fact.from || (claim.isExact && !fact.isExact)))
    return 'nearly';
  if (isWithin(fact, claim)) return 'yes';
  return isApart(fact, claim) ? 'no' : undefined;
}

const isWithin = (inner: Interval, outer: Interval): boolean =>
  (inner.from > outer.from || (inner.from === outer.from && (inner.openFrom || !outer.openFrom))) &&
  (inner.to < outer.to || (inner.to === outer.to && (inner.openTo || !outer.openTo)));

const isApart = (one: Interval, other: Interval): boolean => isBelow(one, other) || isBelow(other, one);

const isBelow = (low: Interval, high: Interval): boolean =>
  low.to < high.from || (low.to === high.from && (low.openTo || high.openFrom));
