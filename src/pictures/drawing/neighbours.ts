/** Names of the countries around, so that one knows where on earth a map is. */
import { polygonArea, polygonCentroid } from 'd3-polygon';
import { places } from '../../dataset/index.ts';
import type { Language } from '../../dataset/schema.ts';
import { titleIn } from '../../dataset/titles.ts';
import { type Box, inside, overlap, type Point } from './box.ts';
import type { Land } from './land.ts';
import { colour, lineHeight, size } from './look.ts';
import { isWithin, type Stroke } from './outline.ts';
import { type Line, widthOf } from './text.ts';

export interface Neighbour {
  readonly box: Box;
  readonly line: Line;
}

/** More names than this are noise. */
const most = 6;

interface Around {
  readonly land: readonly Land[];
  /** Where names may stand. */
  readonly area: Box;
  /** What names must not touch. */
  readonly taken: readonly Box[];
  readonly language: Language;
}

/** The names that fit into their countries, on the part that the map shows; the largest first. */
export function neighboursOn({ land, area, taken, language }: Around): readonly Neighbour[] {
  const candidates = land
    .flatMap(({ code, isLit, strokes }) => {
      const piece = largestOf(strokes);
      if (code === undefined || isLit || piece === undefined) return [];
      return [{ text: nameOf(code, language), piece, shown: areaOf(piece) }];
    })
    .toSorted((one, other) => other.shown - one.shown);
  const placed: Neighbour[] = [];
  for (const { text, piece, shown } of candidates) {
    if (placed.length === most) break;
    const busy = [...taken, ...placed.map(({ box }) => box)];
    const box = shifts
      .map((shift) => boxAt(text, middleOf(piece), shift))
      .find((one) => fits(one, piece, area, busy));
    if (box === undefined || shown < box.width * box.height) continue;
    placed.push({ box, line: { text, size: size.small, weight: 'medium', colour: colour.neighbour } });
  }
  return placed;
}

/** A country as the bot calls it elsewhere, else by its usual name without what that has in brackets. */
function nameOf(code: string, language: Language): string {
  const known = places.find((place) => place.code === code);
  const usual = new Intl.DisplayNames(language, { type: 'region' });
  return known ? titleIn(known, language) : (usual.of(code) ?? code).replace(/ ?\(.*\)/, '');
}

/** How far a name may move from the middle of its country, in pixels: right and down. */
const shifts: readonly Point[] = [0, -40, 40, -80, 80].flatMap((y) => [0, -50, 50].map((x) => ({ x, y })));

const fits = (box: Box, piece: Stroke, area: Box, busy: readonly Box[]): boolean =>
  inside(box, area) && isWithin(middleOfBox(box), [piece]) && !busy.some((other) => overlap(box, other, 6));

const largestOf = (strokes: readonly Stroke[]): Stroke | undefined =>
  strokes.toSorted((one, other) => areaOf(other) - areaOf(one))[0];

const areaOf = ({ points }: Stroke): number => Math.abs(polygonArea(points.map(({ x, y }) => [x, y])));

function middleOf({ points }: Stroke): Point {
  const [x, y] = polygonCentroid(points.map((point) => [point.x, point.y]));
  return { x, y };
}

const middleOfBox = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 });

function boxAt(text: string, middle: Point, shift: Point): Box {
  const width = Math.ceil(widthOf(text, size.small, 'medium'));
  const height = lineHeight(size.small);
  return { x: middle.x + shift.x - width / 2, y: middle.y + shift.y - height / 2, width, height };
}
