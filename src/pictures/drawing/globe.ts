/** The small globe in a corner of a map: where on earth it is. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type GeoPermissibleObjects, type GeoProjection, geoOrthographic } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import type { Place } from '../../dataset/schema.ts';
import { type Box, overlap, type Point } from './box.ts';
import { pathOf, ringsOf } from './outline.ts';

export interface Globe {
  /** The square that it fills. */
  readonly box: Box;
  /** SVG paths. */
  readonly land: string;
  readonly lit: string;
  readonly pins: readonly Point[];
}

/** In pixels. */
const radius = 22;
const margin = 6;

const { resolve } = createRequire(import.meta.url);
const atlas: Topology<{ land: GeometryObject }> = JSON.parse(
  readFileSync(resolve('world-atlas/land-110m.json'), 'utf8'),
);
const land = feature(atlas, atlas.objects.land);

interface Shown {
  readonly projection: GeoProjection;
  /** The shapes of the lit countries. */
  readonly lit: readonly GeoPermissibleObjects[];
  readonly places: readonly Place[];
}

/** A globe turned towards the middle of the map, in a box. */
export function globeIn(box: Box, { projection, lit, places }: Shown): Globe {
  const globe = geoOrthographic()
    .rotate(projection.rotate())
    .scale(radius)
    .translate([box.x + radius, box.y + radius])
    .clipAngle(90);
  return {
    box,
    land: pathOf(ringsOf(land, globe)),
    lit: lit.map((shape) => pathOf(ringsOf(shape, globe))).join(''),
    pins: places.flatMap(({ coordinates }) => {
      const at = coordinates && globe([coordinates.lon, coordinates.lat]);
      return at ? [{ x: at[0], y: at[1] }] : [];
    }),
  };
}

/** The corner in which a globe hides no pin and the least lit land. */
export function cornerFor(area: Box, hidden: { pins: readonly Box[]; land: readonly Box[] }): Box {
  const side = 2 * radius;
  const [left, right] = [area.x + margin, area.x + area.width - margin - side];
  const [upper, lower] = [area.y + margin, area.y + area.height - margin - side];
  const boxAt = (x: number, y: number): Box => ({ x, y, width: side, height: side });
  const cost = (box: Box): number => {
    const count = (boxes: readonly Box[]) => boxes.filter((one) => overlap(box, one, margin)).length;
    return 10_000 * count(hidden.pins) + count(hidden.land);
  };
  const corners = [boxAt(left, upper), boxAt(left, lower), boxAt(right, lower)];
  return corners.reduce((best, corner) => (cost(corner) < cost(best) ? corner : best), boxAt(right, upper));
}
