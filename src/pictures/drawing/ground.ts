/** A map before anything is written on it: the same in every language. Pure, in pixels. */
import { type GeoProjection, geoPath } from 'd3-geo';
import type { Place } from '../../dataset/schema.ts';
import { countriesOf, type Filmed, filmedPlaces, isPinned } from '../shown.ts';
import { mainPartOf, shapeOf } from './atlas.ts';
import { around, type Box, type Point } from './box.ts';
import { cornerFor, type Globe, globeIn } from './globe.ts';
import { keyHeight } from './key.ts';
import { pinRadius } from './labels.ts';
import { type Land, landIn } from './land.ts';
import { width } from './look.ts';
import { codeOf, placesView, type View, worldView } from './view.ts';

/** A place where dramas were filmed, and where it is on the map. */
export interface Spot extends Filmed {
  /** Its pin; where only the country is known, the middle of that. */
  readonly at: Point;
  readonly pinned: boolean;
  /** The code of the country that it is or lies in. */
  readonly country: string;
}

export interface Ground {
  /** The picture's. */
  readonly height: number;
  /** Where the map itself is: above the key, where there is one. */
  readonly area: Box;
  readonly projection: GeoProjection;
  readonly land: readonly Land[];
  readonly spots: readonly Spot[];
  /** Tells where on earth a part of the world is. */
  readonly globe: Globe | undefined;
}

const height = { world: 176, part: 176 } as const;

/** The world with every filming place. */
export function worldGround(): Ground {
  const area = { x: 0, y: 0, width, height: height.world - keyHeight };
  return { ...groundOf(filmedPlaces(), worldView(area), area), height: height.world, globe: undefined };
}

/** These filming places with their countries: those of a country, or of a drama. */
export function partGround(filmed: readonly Filmed[]): Ground {
  const area = { x: 0, y: 0, width, height: height.part };
  const view = placesView(
    filmed.map(({ place }) => place),
    area,
  );
  const ground = groundOf(filmed, view, area);
  const { projection, land, spots } = ground;
  const pins = spots.filter(({ pinned }) => pinned).map(({ at }) => around(at, pinRadius));
  const lit = land.filter(({ isLit }) => isLit).flatMap(({ cells }) => cells);
  const globe = globeIn(cornerFor(area, { pins, land: lit }), {
    projection,
    lit: codesOf(filmed).map(shapeOf),
    places: spots.map(({ place }) => place),
  });
  return { ...ground, height: height.part, globe };
}

function groundOf(filmed: readonly Filmed[], view: View, area: Box) {
  const { projection } = view;
  const spots = filmed.map((one): Spot => {
    const at = pointOf(one.place, projection);
    return { ...one, at, pinned: isPinned(one), country: codeOf(one.place) };
  });
  return { area, projection, land: landIn(view, codesOf(filmed)), spots };
}

const codesOf = (filmed: readonly Filmed[]): readonly string[] => countriesOf(filmed).map(codeOf);

function pointOf(place: Place, projection: GeoProjection): Point {
  const { coordinates } = place;
  const [x, y] = coordinates
    ? (projection([coordinates.lon, coordinates.lat]) ?? [])
    : geoPath(projection).centroid(mainPartOf(codeOf(place)));
  if (x === undefined || y === undefined) throw new Error(`${place.id} cannot be shown on this map`);
  return { x, y };
}
