/** The outlines of the countries: Natural Earth at 1:50 million, in which even Singapore and Tahiti have a shape. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoArea, geoCentroid, geoDistance } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** A country with its ISO 3166-1 alpha-2 code, which a few disputed areas lack. */
export interface Country {
  readonly code: string | undefined;
  readonly shape: Polygon | MultiPolygon;
}

type Atlas = Topology<{ countries: GeometryCollection }>;

const { resolve } = createRequire(import.meta.url);
const atlas: Atlas = JSON.parse(readFileSync(resolve('world-atlas/countries-50m.json'), 'utf8'));

/** Every country of the world. */
export const countries: readonly Country[] = feature(atlas, atlas.objects.countries).features.flatMap(
  (one: Feature) =>
    one.geometry.type === 'Polygon' || one.geometry.type === 'MultiPolygon'
      ? [{ code: codeOf(one.id), shape: one.geometry }]
      : [],
);

/** The atlas numbers its countries (ISO 3166-1 numeric, "392"); as part of a locale such a number becomes "JP". */
function codeOf(id: Feature['id']): string | undefined {
  if (id === undefined) return undefined;
  const { region } = new Intl.Locale(`und-${id}`);
  return region && /^[A-Z]{2}$/.test(region) ? region : undefined;
}

/** The outline of the country with this code, its outlying areas included; it cannot be drawn if the atlas lacks it. */
export function shapeOf(code: string): MultiPolygon {
  const pieces = countries.filter((one) => one.code === code).flatMap(({ shape }) => piecesOf(shape));
  if (pieces.length === 0) throw new Error(`The world atlas has no country with the code ${code}`);
  return together(pieces);
}

/** How far the pieces of one country may lie apart to be shown together, in degrees. */
const reach = 26;

/** The part of a country that hangs together: the USA without Alaska and Hawaii, France without its far islands. */
export function mainPartOf(code: string): MultiPolygon {
  const pieces = piecesOf(shapeOf(code)).toSorted((one, other) => geoArea(other) - geoArea(one));
  const [largest] = pieces;
  if (!largest) throw new Error(`The country ${code} has no outline`);
  const middle = geoCentroid(largest);
  const near = pieces.filter((piece) => geoDistance(geoCentroid(piece), middle) < (reach * Math.PI) / 180);
  return together(near);
}

const piecesOf = (shape: Polygon | MultiPolygon): Polygon[] =>
  shape.type === 'Polygon'
    ? [shape]
    : shape.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }));

const together = (pieces: readonly Polygon[]): MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates: pieces.map(({ coordinates }) => coordinates),
});
