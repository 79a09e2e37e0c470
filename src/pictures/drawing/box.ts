/** Points and boxes on a picture, in pixels from its upper left corner. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** Whether two boxes come closer to each other than `gap`. */
export const overlap = (one: Box, other: Box, gap = 0): boolean =>
  one.x < other.x + other.width + gap &&
  other.x < one.x + one.width + gap &&
  one.y < other.y + other.height + gap &&
  other.y < one.y + one.height + gap;

/** Whether a box lies wholly in another one. */
export const inside = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

/** The square around a point that reaches `radius` in each direction. */
export const around = ({ x, y }: Point, radius: number): Box => ({
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius,
});

/** The point of a box that is nearest to a point. */
export const nearestPoint = (box: Box, { x, y }: Point): Point => ({
  x: Math.min(Math.max(x, box.x), box.x + box.width),
  y: Math.min(Math.max(y, box.y), box.y + box.height),
});

export const distance = (one: Point, other: Point): number => Math.hypot(one.x - other.x, one.y - other.y);

/** The pixels that two boxes share. */
export function sharedArea(one: Box, other: Box): number {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return Math.max(0, width) * Math.max(0, height);
}

export interface Segment {
  readonly from: Point;
  readonly to: Point;
}

/** Whether two straight lines cross. */
export function cross(one: Segment, other: Segment): boolean {
  const side = ({ from, to }: Segment, { x, y }: Point): number =>
    Math.sign((to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x));
  return side(one, other.from) * side(one, other.to) < 0 && side(other, one.from) * side(other, one.to) < 0;
}

/** Whether a straight line runs through a box. */
export function runsThrough(line: Segment, box: Box): boolean {
  const { x, y, width, height } = box;
  const [rightX, lowerY] = [x + width, y + height];
  const within = ({ x: px, y: py }: Point) => px > x && px < rightX && py > y && py < lowerY;
  return (
    within(line.from) ||
    within(line.to) ||
    cross(line, { from: { x, y }, to: { x: rightX, y: lowerY } }) ||
    cross(line, { from: { x, y: lowerY }, to: { x: rightX, y } })
  );
}

/** A box without a margin of `by` pixels. */
export const inset = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x + by,
  y: y + by,
  width: width - 2 * by,
  height: height - 2 * by,
});
