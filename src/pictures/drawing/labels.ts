/**
 * Where labels go: beside or on what they name, in one of a few fixed positions, none on another one. Each takes the
 * position that covers least of what people look for, in view of the others, until none moves any more.
 */
import { around, type Box, boxAround, inside, overlap, type Point, sharedArea } from './box.ts';
import { cellSide, type Land } from './land.ts';

/** A label that wants a place. */
export interface Wanted {
  /** What it is about, in pixels. */
  readonly at: Point;
  readonly width: number;
  readonly height: number;
  /** Whether there is a pin at its point, which it must not cover; else it is about the country there. */
  readonly pinned: boolean;
  /** The code of the country that it is about or lies in. */
  readonly country: string;
}

/** On which side of its point a label stands. */
export type Side = 'left' | 'middle' | 'right';

export interface Position {
  readonly box: Box;
  readonly side: Side;
}

export interface Surroundings {
  /** Labels stay in here. */
  readonly area: Box;
  readonly land: readonly Land[];
  /** Where something else is. */
  readonly taken: readonly Box[];
}

/** What a pin takes, with the glow around it, in pixels. */
export const pinRadius = 6.5;

/** Pixels between labels. */
const labelGap = 1;

/** Right and down, the best first: beside a pin reads best. */
const directions = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
] as const;

/** One position for each label, in their order; throws where they do not all fit. */
export function placeLabels(wanted: readonly Wanted[], surroundings: Surroundings): readonly Position[] {
  const pins = wanted.filter(({ pinned }) => pinned).map(({ at }) => around(at, pinRadius));
  const candidates = wanted.map((label) => candidatesFor(label, pins, surroundings));
  const forwards = [...candidates.keys()];
  // Who chooses first matters little, but not nothing.
  const outcomes = [forwards, forwards.toReversed()].map((order) => settled(candidates, order));
  const [best] = outcomes.toSorted((one, other) => totalCost(one) - totalCost(other));
  if (!best || best.length < wanted.length || totalCost(best) >= collision) {
    throw new Error('The labels do not fit beside each other');
  }
  return best;
}

/** Lets each label in turn take the position that is best beside the others, until none moves any more. */
function settled(candidates: readonly Candidate[][], order: readonly number[]): readonly Candidate[] {
  const chosen = new Map<number, Candidate>();
  for (let round = 0; round < mostRounds; round += 1) {
    for (const index of order) {
      chosen.delete(index);
      const others = [...chosen.values()];
      const best = cheapest(candidates[index] ?? [], others);
      if (best) chosen.set(index, best);
    }
  }
  return [...order].toSorted((one, other) => one - other).flatMap((index) => chosen.get(index) ?? []);
}

/** After so many no label moves any more, unless two chase each other for ever. */
const mostRounds = 6;

interface Candidate extends Position {
  readonly cost: number;
}

function candidatesFor(
  label: Wanted,
  pins: readonly Box[],
  { area, land, taken }: Surroundings,
): Candidate[] {
  const homeland = land.filter(({ code }) => code === home).flatMap(({ rings }) => rings.map(boxAround));
  const obstacles = [...taken, ...pins, ...homeland];
  const own = around(label.at, 1);
  const others = pins.filter((pin) => !(label.pinned && overlap(pin, own)));
  const mistaken = (box: Box): number => others.filter((pin) => overlap(box, pin, misleading)).length;
  return positionsOf(label)
    .map(({ box, side }, rank) => ({
      box,
      side,
      cost: 2 * rank + coverCost(box, label, land) + mistakenCost * mistaken(box),
    }))
    .filter(({ box }) => inside(box, area) && !obstacles.some((other) => overlap(box, other)));
}

/** The best first. The name of a country stands on it, or beside it at one of some distances. */
function positionsOf(label: Wanted): Position[] {
  const { at, width, height, pinned } = label;
  const atGap = (gap: number) => directions.map((direction) => beside(label, direction, gap));
  if (pinned) return [pinRadius, 2 * pinRadius].flatMap(atGap);
  const middle = { x: at.x - width / 2, y: at.y - height / 2, width, height };
  return [{ box: middle, side: 'middle' }, ...[4, 14, 24, 36].flatMap(atGap)];
}

function beside(
  { at, width, height }: Wanted,
  [right, down]: (typeof directions)[number],
  gap: number,
): Position {
  // At a corner, half of the gap is as far from the point.
  const shift = right !== 0 && down !== 0 ? gap / 2 : gap;
  const box = {
    x: at.x - width / 2 + right * (width / 2 + shift),
    y: at.y - height / 2 + down * (height / 2 + shift),
    width,
    height,
  };
  return { box, side: right === 0 ? 'middle' : right > 0 ? 'right' : 'left' };
}

/** Where the dramas come from: people look for it first, so no label covers it. */
export const home = 'KR';

/** How much is lost by a pixel of covered land: of another country, or of another one that is lit. */
const weights = { other: 0.06, lit: 0.2 } as const;

function coverCost(box: Box, { country, pinned }: Wanted, land: readonly Land[]): number {
  let cost = 0;
  for (const { code, isLit, cells } of land) {
    const covered = cells.reduce((sum, cell) => sum + sharedArea(box, cell), 0);
    const share = covered / (cells.length * cellSide ** 2);
    if (covered === 0) continue;
    if (code !== country) cost += covered * weights[isLit ? 'lit' : 'other'];
    // The name of a country may well stand on it, but not hide it.
    else cost += 60 * (pinned ? share : share ** 2);
  }
  return cost;
}

/** A label so near to the pin of another one, in pixels, is taken for that one's, and costs so much more. */
const misleading = 10;
const mistakenCost = 25;

/** What two labels on each other cost: more than anything else together. */
const collision = 10_000;

const totalCost = (chosen: readonly Candidate[]): number =>
  chosen.reduce((sum, one, index) => sum + costBeside(one, chosen.slice(index + 1)), 0);

const costBeside = (one: Candidate, others: readonly Candidate[]): number =>
  one.cost + collision * others.filter((other) => overlap(one.box, other.box, labelGap)).length;

/** The candidate that costs least beside the others. */
const cheapest = (own: readonly Candidate[], others: readonly Candidate[]): Candidate | undefined =>
  own
    .map((candidate) => ({ candidate, cost: costBeside(candidate, others) }))
    .toSorted((one, other) => one.cost - other.cost)[0]?.candidate;
