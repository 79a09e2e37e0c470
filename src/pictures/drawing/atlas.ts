/** The outlines of the countries: Natural Earth at 1:50 million, in which even Singapore and Tahiti have a shape. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoArea, geoCentroid, geoDistance } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { memoize } from '../../memoize.ts';

/** A piece of a country: its mainland or an island. */
export interface Piece {
  /** The country's ISO 3166-1 alpha-2 code, which a few disputed areas lack. */
  readonly code: string | undefined;
  readonly shape: Polygon;
  /** A circle around it, in radians. */
  readonly middle: [lon: number, lat: number];
  readonly radius: number;
}

type Atlas = Topology<{ countries: GeometryCollection }>;

const { resolve } = createRequire(import.meta.url);
const atlas: Atlas = JSON.parse(readFileSync(resolve('world-atlas/countries-50m.json'), 'utf8'));

/** Every piece of every country. */
export const pieces: readonly Piece[] = feature(atlas, atlas.objects.countries).features.flatMap((country) =>
  polygonsOf(country).map((shape): Piece => {
    const middle = geoCentroid(shape);
    const radius = Math.max(
      ...shape.coordinates.flat().map(([lon = 0, lat = 0]) => geoDistance(middle, [lon, lat])),
    );
    return { code: codeOf(country.id), shape, middle, radius };
  }),
);

function polygonsOf({ geometry }: Feature): readonly Polygon[] {
  if (geometry.type === 'Polygon') return [geometry];
  if (geometry.type !== 'MultiPolygon') return [];
  return geometry.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }));
}

/** The atlas numbers its countries (ISO 3166-1 numeric, "392"); as part of a locale such a number becomes "JP". */
function codeOf(id: Feature['id']): string | undefined {
  if (id === undefined) return undefined;
  const { region } = new Intl.Locale(`und-${id}`);
  return region && /^[A-Z]{2}$/.test(region) ? region : undefined;
}

/** The outline of the country with this code, its outlying areas included; it cannot be drawn if the atlas lacks it. */
export const shapeOf = (code: string): MultiPolygon => together(piecesOf(code));

/** How far the pieces of one country may lie apart to be shown together, in degrees. */
const reach = 26;

/** The part of a country that hangs together: the USA without Alaska and Hawaii, France without its far islands. */
export const mainPartOf = memoize((code: string): MultiPolygon => {
  const all = piecesOf(code);
  const [first, ...others] = all;
  if (first === undefined) throw new Error(`The country ${code} has no outline`);
  const { middle } = others.reduce(
    (one, other) => (geoArea(other.shape) > geoArea(one.shape) ? other : one),
    first,
  );
  return together(all.filter((piece) => geoDistance(piece.middle, middle) < (reach * Math.PI) / 180));
});

function piecesOf(code: string): readonly Piece[] {
  const found = pieces.filter((piece) => piece.code === code);
  if (found.length === 0) throw new Error(`The world atlas has no country with the code ${code}`);
  return found;
}

const together = (of: readonly Piece[]): MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates: of.map(({ shape }) => shape.coordinates),
});
