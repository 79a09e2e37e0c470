/** What stands where on a map: pure, in pixels, so that tests can hold it to account without looking at a picture. */
import { type GeoProjection, geoPath } from 'd3-geo';
import { countryOf, factsOf } from '../../dataset/index.ts';
import type { Drama, Language, Place } from '../../dataset/schema.ts';
import { titleIn } from '../../search/suggest.ts';
import { countriesOf, type Filmed, filmedIn, filmedPlaces, isPinned } from '../shown.ts';
import { type PictureWords, pictureWordsIn } from '../words.ts';
import { around, type Box, type Point, type Segment } from './box.ts';
import { mainPartOf, shapeOf } from './countries.ts';
import { footHeight, headHeight } from './frame.ts';
import { cornerFor, type Globe, globeIn } from './globe.ts';
import { haloRadius, leaderOf, placeLabels } from './labels.ts';
import { type Land, landOn, litCells } from './land.ts';
import { colour, lineHeight, size } from './look.ts';
import { type Neighbour, neighboursOn } from './neighbours.ts';
import { type Line, widthOf, wrapped } from './type.ts';
import { codeOf, countryView, placesView, worldView } from './view.ts';

export interface Pin extends Point {
  readonly place: Place;
}

export interface Label {
  readonly place: Place;
  readonly box: Box;
  readonly lines: readonly Line[];
  /** Whether it tells about a pin; else only the country is known. */
  readonly pinned: boolean;
  /** From its pin, or from the middle of its country, where the label is not beside that. */
  readonly leader: Segment | undefined;
}

export interface MapLayout {
  readonly width: number;
  readonly height: number;
  /** Where the map itself is, between heading and key. */
  readonly area: Box;
  readonly heading: string;
  readonly words: PictureWords;
  readonly projection: GeoProjection;
  readonly land: readonly Land[];
  readonly pins: readonly Pin[];
  readonly labels: readonly Label[];
  /** Names of other countries and a small globe, so that one knows where one is; the world needs neither. */
  readonly neighbours: readonly Neighbour[];
  readonly globe: Globe | undefined;
}

/** The world has many labels, and they need room. */
const height = { world: 960, part: 800 } as const;

const areaOf = (pictureHeight: number): Box => ({
  x: 0,
  y: headHeight,
  width: size.width,
  height: pictureHeight - headHeight - footHeight,
});

/** The world with every filming place and its dramas. */
export const worldLayout = (language: Language): MapLayout =>
  layout({
    heading: pictureWordsIn(language).world,
    language,
    height: height.world,
    isPart: false,
    projection: worldView,
    filmed: filmedPlaces(),
    lines: ({ place, dramas }) => placeLines(titleIn(place, language), dramas, language, sizes.world),
  });

/** A country with its filming places and their dramas. */
export const countryLayout = (country: Place, language: Language): MapLayout =>
  layout({
    heading: pictureWordsIn(language).country(titleIn(country, language)),
    language,
    height: height.part,
    isPart: true,
    projection: (area) => countryView(country, area),
    filmed: filmedIn(country),
    lines: (one) => {
      const title = titleIn(one.place, language);
      const head = isPinned(one) ? title : pictureWordsIn(language).somewhere(title);
      return placeLines(head, one.dramas, language, sizes.part);
    },
  });

/** Where one drama was filmed. */
export function dramaLayout(drama: Drama, language: Language): MapLayout {
  const filmed = filmedPlaces([drama]);
  return layout({
    heading: pictureWordsIn(language).drama(titleIn(drama, language)),
    language,
    height: height.part,
    isPart: true,
    projection: (area) =>
      placesView(
        filmed.map(({ place }) => place),
        area,
      ),
    filmed,
    lines: ({ place }) => whereLines(place, drama, language),
  });
}

/** A place, its country, and how much of the drama was filmed there, if the article says so. */
function whereLines(place: Place, drama: Drama, language: Language): readonly Line[] {
  const country = countryOf(place);
  const extent = factsOf(drama, 'place').find((fact) => fact.place === place.id)?.extent;
  return [
    name(titleIn(place, language), sizes.part),
    ...(country === place ? [] : [detail(titleIn(country, language), sizes.part)]),
    ...(extent ? [detail(pictureWordsIn(language).extents[extent], sizes.part)] : []),
  ];
}

/** The sizes of the text in labels, in pixels. */
interface TextSizes {
  readonly name: number;
  readonly detail: number;
}

/** On the world map labels are many: their text is as small as a phone allows. */
const sizes = { world: { name: 32, detail: 28 }, part: { name: 36, detail: 31 } } as const;

const name = (text: string, of: TextSizes): Line => ({
  text,
  size: of.name,
  weight: 'bold',
  colour: colour.strong,
});

const detail = (text: string, of: TextSizes): Line => ({
  text,
  size: of.detail,
  weight: 'medium',
  colour: colour.soft,
});

/** How wide a title may be beside its pin, in pixels, before it takes a second line. */
const titleWidth = 320;
/** How many dramas a label names. */
const mostTitles = 3;

/** A place and its dramas; of many, the first two and how many more. */
export function placeLines(
  head: string,
  dramas: readonly Drama[],
  language: Language,
  of: TextSizes,
): readonly Line[] {
  const most = Math.max(titleWidth, widthOf(head, of.name, 'bold'));
  const named = dramas.length > mostTitles ? dramas.slice(0, mostTitles - 1) : dramas;
  const more = dramas.length - named.length;
  return [
    name(head, of),
    ...named
      .flatMap((drama) => wrapped(titleIn(drama, language), of.detail, 'medium', most))
      .map((line) => detail(line, of)),
    ...(more > 0 ? [detail(`+${more}`, of)] : []),
  ];
}

interface Sketch {
  readonly heading: string;
  readonly language: Language;
  readonly height: number;
  /** Whether it is a part of the world, so that one wants to know which. */
  readonly isPart: boolean;
  readonly projection: (area: Box) => GeoProjection;
  readonly filmed: readonly Filmed[];
  readonly lines: (filmed: Filmed) => readonly Line[];
}

/** Pixels between a label's text and its edge. */
export const padding = { x: 16, y: 9 } as const;

function layout(sketch: Sketch): MapLayout {
  const { heading, language, filmed, isPart } = sketch;
  const area = areaOf(sketch.height);
  const projection = sketch.projection(area);
  const codes = countriesOf(filmed).map(codeOf);
  const land = landOn(projection, codes);
  const lit = litCells(land);
  const litBoxes = lit.map(({ box }) => box);
  const pins = filmed.filter(isPinned).map(({ place }) => ({ place, ...pointOf(place, projection) }));
  const halos = pins.map((pin) => around(pin, haloRadius));
  const corner = isPart ? [cornerFor(area, { pins: halos, land: litBoxes })] : [];
  const places = filmed.map(({ place }) => place);
  const globe = corner.map((box) => globeIn(box, { projection, lit: codes.map(shapeOf), places }))[0];
  const wanted = filmed.map((one) => wantedLabel(one, sketch.lines(one), projection));
  const boxes = placeLabels(wanted, { area: inset(area, 14), lit, taken: corner });
  const labels = wanted.flatMap(({ place, lines, at, pinned }, index) => {
    const box = boxes[index];
    return box ? [{ place, box, lines, pinned, leader: leaderOf(at, box) }] : [];
  });
  const taken = [...boxes, ...halos, ...corner, ...litBoxes];
  const neighbours = isPart ? neighboursOn({ land, area, taken, language }) : [];
  const words = pictureWordsIn(language);
  const { width } = size;
  return {
    width,
    height: sketch.height,
    area,
    heading,
    words,
    projection,
    land,
    pins,
    labels,
    neighbours,
    globe,
  };
}

const wantedLabel = (filmed: Filmed, lines: readonly Line[], projection: GeoProjection) => ({
  place: filmed.place,
  lines,
  at: pointOf(filmed.place, projection),
  pinned: isPinned(filmed),
  country: codeOf(filmed.place),
  ...sizeOf(lines),
});

/** Where a place is on the map: its pin, or the middle of what can be seen of its country. */
function pointOf(place: Place, projection: GeoProjection): Point {
  const { coordinates } = place;
  const [x, y] = coordinates
    ? (projection([coordinates.lon, coordinates.lat]) ?? [])
    : geoPath(projection).centroid(mainPartOf(codeOf(place)));
  if (x === undefined || y === undefined) throw new Error(`${place.id} cannot be shown on this map`);
  return { x, y };
}

function sizeOf(lines: readonly Line[]): { readonly width: number; readonly height: number } {
  const widths = lines.map((line) => widthOf(line.text, line.size, line.weight));
  const heights = lines.map((line) => lineHeight(line.size));
  return {
    width: Math.ceil(Math.max(...widths)) + 2 * padding.x,
    height: heights.reduce((sum, one) => sum + one, 0) + 2 * padding.y,
  };
}

const inset = ({ x, y, width, height: h }: Box, by: number): Box => ({
  x: x + by,
  y: y + by,
  width: width - 2 * by,
  height: h - 2 * by,
});
