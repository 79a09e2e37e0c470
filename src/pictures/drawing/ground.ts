/** A map before anything is written on it: the same in every language. Pure, in pixels. */
import { type GeoProjection, geoPath } from 'd3-geo';
import { placeOf } from '../../dataset/index.ts';
import type { Place } from '../../dataset/schema.ts';
import { memoize } from '../../memoize.ts';
import { countriesOf, type FilmingPlace, filmingPlaces, isPinned } from '../shown.ts';
import { mainPartOf, shapeOf } from './atlas.ts';
import { around, type Box, type Point } from './box.ts';
import { cornerFor, type Globe, globeIn } from './globe.ts';
import { keyHeight } from './key.ts';
import { pinRadius } from './labels.ts';
import { type Land, landIn } from './land.ts';
import { width } from './look.ts';
import { codeOf, placesView, worldView } from './view.ts';

/** A place where dramas were filmed, and where it is on the map. */
export interface Spot extends FilmingPlace {
  /** Its pin; where only the country is known, the middle of that. */
  readonly at: Point;
  readonly pinned: boolean;
  /** The code of the country that it is or lies in. */
  readonly country: string;
}

/** Land and globe: the same for all maps of the same places, in every language. */
interface Basemap {
  /** The picture's. */
  readonly height: number;
  /** Where the map itself is: above the key, where there is one. */
  readonly area: Box;
  readonly projection: GeoProjection;
  readonly land: readonly Land[];
  /** Shows where on earth a part of the world is; the world itself needs none. */
  readonly globe: Globe | undefined;
}

export interface Ground extends Basemap {
  readonly spots: readonly Spot[];
}

const height = 176;

/** The world with every filming place. */
export function worldGround(): Ground {
  const filmed = filmingPlaces();
  const area = { x: 0, y: 0, width, height: height - keyHeight };
  const view = worldView(area);
  const land = landIn(view, codesOf(filmed));
  return withSpots({ height, area, projection: view.projection, land, globe: undefined }, filmed);
}

/** These filming places with their countries: those of a country, or of a drama. */
export const partGround = (filmed: readonly FilmingPlace[]): Ground =>
  withSpots(basemapOf(filmed.map(({ place }) => place.id).join(' ')), filmed);

const basemapOf = memoize((placeIds: string): Basemap => {
  const filmed = placeIds.split(' ').map((id) => ({ place: placeOf(id), dramas: [] }));
  const places = filmed.map(({ place }) => place);
  const area = { x: 0, y: 0, width, height };
  const view = placesView(places, area);
  const { projection } = view;
  const land = landIn(view, codesOf(filmed));
  const lit = land.filter(({ isLit }) => isLit).flatMap(({ cells }) => cells);
  const pins = filmed.filter(isPinned).map(({ place }) => around(pointOf(place, projection), pinRadius));
  const globe = globeIn(cornerFor(area, { pins, land: lit }), {
    projection,
    lit: codesOf(filmed).map(shapeOf),
    places,
  });
  return { height, area, projection, land, globe };
});

const withSpots = (basemap: Basemap, filmed: readonly FilmingPlace[]): Ground => ({
  ...basemap,
  spots: filmed.map((one) => ({
    ...one,
    at: pointOf(one.place, basemap.projection),
    pinned: isPinned(one),
    country: codeOf(one.place),
  })),
});

const codesOf = (filmed: readonly FilmingPlace[]): readonly string[] => countriesOf(filmed).map(codeOf);

function pointOf(place: Place, projection: GeoProjection): Point {
  const { coordinates } = place;
  const [x, y] = coordinates
    ? (projection([coordinates.lon, coordinates.lat]) ?? [])
    : geoPath(projection).centroid(mainPartOf(codeOf(place)));
  if (x === undefined || y === undefined) throw new Error(`${place.id} cannot be shown on this map`);
  return { x, y };
}
