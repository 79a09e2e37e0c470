/** Outlines on a map, in pixels, without the points that are too near to each other to be seen. */
import { type GeoContext, type GeoPermissibleObjects, type GeoProjection, geoPath } from 'd3-geo';

/** Points nearer than this to the one before are left out: about a pixel of the file. */
const finest = 0.4;

/** Lines around land, as d3-polygon takes them. */
export type Ring = [x: number, y: number][];

/** What d3-geo would draw of land. */
export function ringsOf(shape: GeoPermissibleObjects, projection: GeoProjection): readonly Ring[] {
  const collector = new RingCollector();
  geoPath(projection, collector)(shape);
  return collector.rings;
}

/** Rings as an SVG path. */
export const pathOf = (rings: readonly Ring[]): string =>
  rings.map((ring) => `M${ring.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join('L')}Z`).join('');

/** d3-geo draws on it as on a canvas. It calls `arc` for single points only, which land has none of. */
class RingCollector implements GeoContext {
  readonly rings: Ring[] = [];

  beginPath(): void {}

  moveTo(x: number, y: number): void {
    this.rings.push([[x, y]]);
  }

  lineTo(x: number, y: number): void {
    const ring = this.rings.at(-1);
    const [lastX, lastY] = ring?.at(-1) ?? [x, y];
    if (Math.hypot(x - lastX, y - lastY) >= finest) ring?.push([x, y]);
  }

  closePath(): void {}

  arc(): void {}
}
