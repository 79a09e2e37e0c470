/** Which part of the world a map shows, and how. */
import {
  type GeoProjection,
  geoAzimuthalEqualArea,
  geoCentroid,
  geoCircle,
  geoDistance,
  geoNaturalEarth1,
} from 'd3-geo';
import type { GeometryCollection, MultiPoint } from 'geojson';
import { countryOf } from '../../dataset/index.ts';
import type { Place } from '../../dataset/schema.ts';
import { mainPartOf } from './atlas.ts';
import type { Box } from './box.ts';

export interface View {
  readonly projection: GeoProjection;
  /** A circle around all that can be seen: its middle in degrees, its radius in radians. */
  readonly middle: [lon: number, lat: number];
  readonly radius: number;
}

/** The meridian in the middle of the world map, in degrees: around the Pacific all filming places lie well apart. */
const pacific = 150;

/** What the world map must hold, in degrees: from Ireland eastward to Newfoundland, from Siberia to New Zealand. */
const inhabited: MultiPoint = {
  type: 'MultiPoint',
  coordinates: [
    [-12, 40],
    [-60, 40],
    [pacific, 72],
    [pacific, -56],
  ],
};

/** The world, so that it fills a box (pixels). */
export const worldView = (area: Box): View => ({
  projection: geoNaturalEarth1()
    .rotate([-pacific, 0])
    .fitExtent(extent(area, 0), inhabited)
    .clipExtent(extent(area, 0)),
  middle: [pacific, 0],
  radius: Math.PI,
});

/** The surroundings that a place needs so that one knows where it is, in degrees around it. */
const surroundings = 6;

/** The countries of these places, so that one knows them by their outlines, in a box (pixels). */
export function placesView(places: readonly Place[], area: Box): View {
  const shown: GeometryCollection = {
    type: 'GeometryCollection',
    geometries: places.flatMap((place) => {
      const country = mainPartOf(codeOf(place));
      const { lon, lat } = place.coordinates ?? {};
      const middle = lon === undefined || lat === undefined ? geoCentroid(country) : ([lon, lat] as const);
      return [
        country,
        geoCircle()
          .center([...middle])
          .radius(surroundings)(),
      ];
    }),
  };
  const [lon, lat] = geoCentroid(shown);
  const projection = geoAzimuthalEqualArea()
    .rotate([-lon, -lat])
    .fitExtent(extent(area, 10), shown)
    .clipExtent(extent(area, 0));
  const corners = [0, area.width].flatMap((x) =>
    [0, area.height].map((y) => [area.x + x, area.y + y] as const),
  );
  const reach = corners.map((corner) =>
    geoDistance([lon, lat], projection.invert?.([...corner]) ?? [-lon, -lat]),
  );
  return { projection, middle: [lon, lat], radius: Math.max(...reach) };
}

/** The ISO 3166-1 alpha-2 code of the country that a place lies in; the build has checked that it exists. */
export function codeOf(place: Place): string {
  const { code, id } = countryOf(place);
  if (code === undefined) throw new Error(`data/places.json, ${id}: a country needs its code`);
  return code;
}

const extent = ({ x, y, width, height }: Box, inset: number): [[number, number], [number, number]] => [
  [x + inset, y + inset],
  [x + width - inset, y + height - inset],
];
