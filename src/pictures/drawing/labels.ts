/**
 * Where labels go: each as near to its point as can be, none on another one, on a pin or outside. A pure search over a
 * fixed set of positions around each point, so that the same labels always go to the same places.
 */
import {
  around,
  type Box,
  cross,
  distance,
  inside,
  nearestPoint,
  overlap,
  type Point,
  runsThrough,
  type Segment,
  sharedArea,
} from './box.ts';

/** A label that wants a place. */
export interface Wanted {
  /** What it is about, in pixels. */
  readonly at: Point;
  readonly width: number;
  readonly height: number;
  /** Whether there is a pin at its point, which it must not cover; else it may lie on it. */
  readonly pinned: boolean;
  /** The code of the country that it is about or lies in. */
  readonly country: string;
}

/** A small piece of a lit country. */
export interface LitCell {
  readonly country: string;
  readonly box: Box;
}

export interface Surroundings {
  /** Labels stay in here. */
  readonly area: Box;
  /** What had better not be covered. */
  readonly lit: readonly LitCell[];
  /** Where something else is. */
  readonly taken: readonly Box[];
}

/** Pixels between labels. */
export const labelGap = 10;

/** What a pin takes, with the glow around it, in pixels. */
export const haloRadius = 22;

/** A label this near to its point needs no line to it, in pixels. */
const near = haloRadius + 24;

const distances = [8, 20, 40, 70, 105, 145, 190, 240, 300, 370, 440];
const angles = Array.from({ length: 24 }, (_, index) => (index * Math.PI) / 12);

/** One box for each label, in their order; throws where they do not all fit. */
export function placeLabels(wanted: readonly Wanted[], surroundings: Surroundings): readonly Box[] {
  const pins = wanted.filter(({ pinned }) => pinned).map(({ at }) => at);
  const choices = wanted.map((label) => choicesFor(label, pins, surroundings));
  const chosen = best(seeds.map((seed) => annealed(choices, seed)));
  const clash = chosen.some((one, index) => chosen.slice(index + 1).some((other) => clashes(one, other)));
  if (clash || chosen.length < wanted.length) throw new Error('The labels do not fit beside each other');
  return chosen.map(({ box }) => box);
}

/** The line from a point to the label that tells about it, where they are not side by side. */
export function leaderOf(at: Point, box: Box): Segment | undefined {
  const to = nearestPoint(box, at);
  return distance(at, to) > near ? { from: at, to } : undefined;
}

/** A possible place of one label. */
interface Choice {
  readonly box: Box;
  readonly leader: Segment | undefined;
  readonly cost: number;
}

function choicesFor(label: Wanted, pins: readonly Point[], { area, lit, taken }: Surroundings): Choice[] {
  const { at, width, height, pinned } = label;
  const positions = distances.flatMap((far) =>
    angles.map((angle) => beside(label, (pinned ? haloRadius : 0) + far, angle)),
  );
  const obstacles = [...taken, ...pins.map((pin) => around(pin, haloRadius))];
  const middle = { x: at.x - width / 2, y: at.y - height / 2, width, height };
  return [...(pinned ? [] : [middle]), ...positions]
    .filter((box) => inside(box, area) && !obstacles.some((other) => overlap(box, other, 4)))
    .map((box) => {
      const leader = leaderOf(at, box);
      const others = pins.filter((pin) => distance(pin, at) > 1);
      return { box, leader, cost: ownCost({ box, leader, label, others, lit }) };
    })
    .toSorted((one, other) => one.cost - other.cost);
}

interface Situation {
  readonly box: Box;
  readonly leader: Segment | undefined;
  readonly label: Wanted;
  /** The other pins. */
  readonly others: readonly Point[];
  readonly lit: readonly LitCell[];
}

/** How bad a box is by itself, in pixels of distance: far away, over lit land, beside the pin of another label. */
function ownCost({ box, leader, label, others, lit }: Situation): number {
  const { at, pinned } = label;
  const misleading = others.filter((pin) => overlap(box, around(pin, haloRadius + 14))).length;
  const crossed = others.filter((pin) => leader && runsThrough(leader, around(pin, haloRadius))).length;
  const far = distance(at, nearestPoint(box, at)) * (pinned ? 1 : 1.5);
  return far + coverCost(box, label, lit) + 60 * misleading + 120 * crossed;
}

/** A pin's label had better cover no lit land; that of a country may stand on it, but neither hide it nor name another. */
function coverCost(box: Box, { pinned, country }: Wanted, lit: readonly LitCell[]): number {
  const covered = (cells: readonly LitCell[]): number =>
    cells.reduce((sum, cell) => sum + sharedArea(box, cell.box), 0);
  if (pinned) return covered(lit) / 140;
  const own = lit.filter((cell) => cell.country === country);
  const others = lit.filter((cell) => cell.country !== country);
  const all = own.reduce((sum, { box: { width, height } }) => sum + width * height, 0);
  return 300 * (covered(own) / Math.max(1, all)) ** 2 + covered(others) / 14;
}

/** A label's box at a distance from its point, in a direction (radians, clockwise from the right). */
function beside({ at, width, height }: Wanted, far: number, angle: number): Box {
  const towards = (share: number): number => Math.max(-1, Math.min(1, share * 1.6));
  const x = at.x + Math.cos(angle) * far + (towards(Math.cos(angle)) * width) / 2 - width / 2;
  const y = at.y + Math.sin(angle) * far + (towards(Math.sin(angle)) * height) / 2 - height / 2;
  return { x: Math.round(x), y: Math.round(y), width, height };
}

/** The search is done with each of these, and the best outcome taken. */
const seeds = [1, 2, 3, 4];

function best(outcomes: readonly (readonly Choice[])[]): readonly Choice[] {
  const cost = (chosen: readonly Choice[]): number =>
    chosen.reduce((sum, choice, index) => sum + costAmong(choice, index, chosen), 0);
  return outcomes.reduce((least, other) => (cost(other) < cost(least) ? other : least));
}

/**
 * One choice for each label by simulated annealing, the method that map makers use: labels move at random, at first
 * also to worse places, later only to better ones. The random numbers are always the same.
 * Christensen, Marks, Shieber: An empirical study of algorithms for point-feature label placement (1995).
 */
function annealed(choices: readonly (readonly Choice[])[], seed: number): readonly Choice[] {
  const chosen = choices.flatMap(([cheapest]) => (cheapest ? [cheapest] : []));
  const random = randomNumbers(seed);
  const moves = chosen.length < 2 ? 0 : 6000 * chosen.length;
  for (let move = 0; move < moves; move += 1) {
    const heat = hottest * (coldest / hottest) ** (move / moves);
    const index = Math.floor(random() * chosen.length);
    const options = choices[index] ?? [];
    const [now, next] = [chosen[index], options[Math.floor(random() * options.length)]];
    if (!now || !next) continue;
    const worse = costAmong(next, index, chosen) - costAmong(now, index, chosen);
    if (worse <= 0 || random() < Math.exp(-worse / heat)) chosen[index] = next;
  }
  return chosen;
}

/** How much worse a place may be, in pixels of distance, at the beginning and at the end. */
const hottest = 300;
const coldest = 0.5;

/** Numbers from 0 to 1 that look random, the same for the same seed (Park and Miller's generator). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

const clashes = (one: Choice, other: Choice): boolean => overlap(one.box, other.box, labelGap);

/** The cost of a choice in view of the other labels. */
function costAmong(choice: Choice, index: number, chosen: readonly Choice[]): number {
  let cost = choice.cost;
  for (const [at, other] of chosen.entries()) {
    if (at === index) continue;
    if (clashes(choice, other)) cost += 1500 + sharedArea(choice.box, other.box) / 20;
    cost += 500 * tangles(choice, other);
  }
  return cost;
}

/** How often the lines of two labels cross each other or run behind the other label. */
const tangles = (one: Choice, other: Choice): number =>
  Number(one.leader !== undefined && other.leader !== undefined && cross(one.leader, other.leader)) +
  Number(one.leader !== undefined && runsThrough(one.leader, other.box)) +
  Number(other.leader !== undefined && runsThrough(other.leader, one.box));
