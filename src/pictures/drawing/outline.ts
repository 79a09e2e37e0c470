/** Outlines on a map, in pixels, without the points that are too near to each other to be seen. */
import { type GeoContext, type GeoPermissibleObjects, type GeoProjection, geoPath } from 'd3-geo';
import type { Point } from './box.ts';

/** Points nearer than this to the one before are left out, in pixels. */
const finest = 0.9;

/** A line of points; closed where it goes around land. */
export interface Stroke {
  readonly points: Point[];
  closed: boolean;
}

/** What d3-geo would draw of a shape. */
export function strokesOf(shape: GeoPermissibleObjects, projection: GeoProjection): readonly Stroke[] {
  const pen = new Pen();
  geoPath(projection, pen)(shape);
  return pen.strokes;
}

/** Strokes as an SVG path. */
export const pathOf = (strokes: readonly Stroke[]): string =>
  strokes
    .map(({ points, closed }) => {
      const corners = points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join('L');
      return `M${corners}${closed ? 'Z' : ''}`;
    })
    .join('');

/** Whether a point lies within strokes: a line to the right of it crosses them an odd number of times. */
export function isWithin({ x, y }: Point, strokes: readonly Stroke[]): boolean {
  let within = false;
  for (const { points } of strokes) {
    let before = points.at(-1);
    for (const corner of points) {
      if (before && corner.y > y !== before.y > y) {
        const crossing = before.x + ((y - before.y) / (corner.y - before.y)) * (corner.x - before.x);
        if (crossing > x) within = !within;
      }
      before = corner;
    }
  }
  return within;
}

/** Collects what d3-geo draws. d3-geo calls `arc` for single points only, which outlines have none of. */
class Pen implements GeoContext {
  readonly strokes: Stroke[] = [];
  #stroke: Stroke = { points: [], closed: false };

  beginPath(): void {}

  moveTo(x: number, y: number): void {
    this.#stroke = { points: [{ x, y }], closed: false };
    this.strokes.push(this.#stroke);
  }

  lineTo(x: number, y: number): void {
    const { points } = this.#stroke;
    const last = points.at(-1);
    if (last === undefined || Math.hypot(x - last.x, y - last.y) >= finest) points.push({ x, y });
  }

  closePath(): void {
    this.#stroke.closed = true;
  }

  arc(): void {}
}
