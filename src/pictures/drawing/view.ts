/** Which part of the world a map shows, and how. */
import { type GeoProjection, geoAzimuthalEqualArea, geoCentroid, geoCircle, geoNaturalEarth1 } from 'd3-geo';
import type { GeometryCollection, MultiPoint, MultiPolygon, Polygon } from 'geojson';
import { countryOf } from '../../dataset/index.ts';
import type { Place } from '../../dataset/schema.ts';
import type { Box } from './box.ts';
import { mainPartOf } from './countries.ts';

/** The meridian in the middle of the world map, in degrees: around the Pacific all filming places lie well apart. */
const pacific = 150;

/** What the world map must hold, in degrees: from Ireland eastward to Newfoundland, from Siberia to New Zealand. */
const inhabited: MultiPoint = {
  type: 'MultiPoint',
  coordinates: [
    [-8, 40],
    [-60, 40],
    [pacific, 76],
    [pacific, -58],
  ],
};

/** The world, so that it fills a box (pixels). */
export const worldView = (area: Box): GeoProjection =>
  geoNaturalEarth1().rotate([-pacific, 0]).fitExtent(extent(area, 0), inhabited).clipExtent(extent(area, 0));

/** The surroundings that a single place needs so that one knows where it is, in degrees around it. */
const surroundings = 9;

/** These places with their surroundings; of a place without coordinates its whole country. */
export const placesView = (places: readonly Place[], area: Box): GeoProjection =>
  viewOf(
    places.map(({ coordinates, ...place }) =>
      coordinates ? circle([coordinates.lon, coordinates.lat], surroundings) : mainPartOf(codeOf(place)),
    ),
    area,
  );

/** A country with the places in it; a small one with the sea and the lands around it. */
export function countryView(country: Place, area: Box): GeoProjection {
  const mainPart = mainPartOf(codeOf(country));
  return viewOf([mainPart, circle(geoCentroid(mainPart), 6)], area);
}

/** The ISO 3166-1 alpha-2 code of the country that a place lies in; the build has checked that it exists. */
export function codeOf(place: Place): string {
  const { code, id } = countryOf(place);
  if (code === undefined) throw new Error(`data/places.json, ${id}: a country needs its code`);
  return code;
}

function viewOf(geometries: readonly (Polygon | MultiPolygon)[], area: Box): GeoProjection {
  const shown: GeometryCollection = { type: 'GeometryCollection', geometries: [...geometries] };
  const [lon, lat] = middleOf(shown);
  return geoAzimuthalEqualArea()
    .rotate([-lon, -lat])
    .fitExtent(extent(area, 36), shown)
    .clipExtent(extent(area, 0));
}

/** The middle in degrees: of the corners, so that a large country does not pull it away from the others. */
const middleOf = (shown: GeometryCollection): [number, number] => geoCentroid(shown);

const circle = (center: [number, number], radius: number): Polygon =>
  geoCircle().center(center).radius(radius)();

const extent = ({ x, y, width, height }: Box, inset: number): [[number, number], [number, number]] => [
  [x + inset, y + inset],
  [x + width - inset, y + height - inset],
];
