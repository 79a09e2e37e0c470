/** A map before anything is written on it: the same in every language. Pure, in pixels. */
import { type GeoProjection, geoPath } from 'd3-geo';
import type { Drama, Place } from '../../dataset/schema.ts';
import { countriesOf, type Filmed, filmedIn, filmedPlaces, isPinned } from '../shown.ts';
import { around, type Box, type Point } from './box.ts';
import { mainPartOf, shapeOf } from './countries.ts';
import { footHeight, headHeight } from './frame.ts';
import { cornerFor, type Globe, globeIn } from './globe.ts';
import { haloRadius, type LitCell } from './labels.ts';
import { type Land, landOn, litCells } from './land.ts';
import { size } from './look.ts';
import { codeOf, countryView, placesView, worldView } from './view.ts';

/** A place where dramas were filmed, and where it is on the map. */
export interface Spot extends Filmed {
  /** Its pin; where only the country is known, the middle of that. */
  readonly at: Point;
  readonly pinned: boolean;
  /** The code of the country that it is or lies in. */
  readonly country: string;
}

export interface Ground {
  readonly width: number;
  readonly height: number;
  /** Where the map itself is, between heading and key. */
  readonly area: Box;
  readonly projection: GeoProjection;
  readonly land: readonly Land[];
  readonly lit: readonly LitCell[];
  readonly spots: readonly Spot[];
  /** Tells where on earth a part of the world is. */
  readonly globe: Globe | undefined;
}

/** Heights of the pictures: the world has many labels, and they need room. */
const height = { world: 1000, part: 800 } as const;

const areaOf = (pictureHeight: number): Box => ({
  x: 0,
  y: headHeight,
  width: size.width,
  height: pictureHeight - headHeight - footHeight,
});

/** The world with every filming place. */
export function worldGround(): Ground {
  const area = areaOf(height.world);
  return { ...groundOf(filmedPlaces(), worldView(area), area), height: height.world, globe: undefined };
}

/** A country with its filming places. */
export const countryGround = (country: Place): Ground =>
  partOf(filmedIn(country), (area) => countryView(country, area));

/** Where one drama was filmed. */
export function dramaGround(drama: Drama): Ground {
  const filmed = filmedPlaces([drama]);
  const places = filmed.map(({ place }) => place);
  return partOf(filmed, (area) => placesView(places, area));
}

function partOf(filmed: readonly Filmed[], view: (area: Box) => GeoProjection): Ground {
  const area = areaOf(height.part);
  const ground = groundOf(filmed, view(area), area);
  const { projection, lit, spots } = ground;
  const pins = spots.filter(({ pinned }) => pinned).map(({ at }) => around(at, haloRadius));
  const corner = cornerFor(area, { pins, land: lit.map(({ box }) => box) });
  const globe = globeIn(corner, {
    projection,
    lit: codesOf(filmed).map(shapeOf),
    places: spots.map(({ place }) => place),
  });
  return { ...ground, height: height.part, globe };
}

function groundOf(filmed: readonly Filmed[], projection: GeoProjection, area: Box) {
  const land = landOn(projection, codesOf(filmed));
  const spots = filmed.map((one): Spot => {
    const at = pointOf(one.place, projection);
    return { ...one, at, pinned: isPinned(one), country: codeOf(one.place) };
  });
  return { width: size.width, area, projection, land, lit: litCells(land), spots };
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
