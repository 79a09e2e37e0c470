/** Names of the countries around, so that one knows where on earth a map is. */
import { polygonArea, polygonCentroid } from 'd3-polygon';
import type { Language } from '../../dataset/schema.ts';
import { type Box, inside, overlap, type Point } from './box.ts';
import type { Land } from './land.ts';
import { colour, lineHeight, size } from './look.ts';
import { isWithin, type Stroke } from './outline.ts';
import { type Line, widthOf } from './type.ts';

export interface Neighbour {
  readonly box: Box;
  readonly line: Line;
}

interface Around {
  readonly land: readonly Land[];
  /** Where names may stand. */
  readonly area: Box;
  /** The boxes of labels and pins. */
  readonly taken: readonly Box[];
  readonly language: Language;
  /** How many names are enough. */
  readonly most: number;
}

/** The names that fit into their countries, on the part that the map shows; the largest first. */
export function neighboursOn({ land, area, taken, language, most }: Around): readonly Neighbour[] {
  const names = new Intl.DisplayNames(language, { type: 'region' });
  const candidates = land
    .flatMap(({ code, isLit, strokes }) => {
      const piece = largestOf(strokes);
      if (code === undefined || isLit || piece === undefined) return [];
      const text = names.of(code) ?? code;
      const box = boxAt(text, middleOf(piece));
      return [{ box, text, piece, shown: areaOf(piece) }];
    })
    .filter(
      ({ box, piece, shown }) =>
        shown > box.width * box.height * 1.5 && inside(box, area) && isWithin(middleOfBox(box), [piece]),
    )
    .toSorted((one, other) => other.shown - one.shown);
  const placed: Neighbour[] = [];
  for (const { box, text } of candidates) {
    const busy = [...taken, ...placed.map((one) => one.box)].some((other) => overlap(box, other, 10));
    if (busy || placed.length === most) continue;
    placed.push({ box, line: { text, size: size.small, weight: 'medium', colour: colour.neighbour } });
  }
  return placed;
}

const largestOf = (strokes: readonly Stroke[]): Stroke | undefined =>
  strokes.toSorted((one, other) => areaOf(other) - areaOf(one))[0];

const areaOf = ({ points }: Stroke): number => Math.abs(polygonArea(points.map(({ x, y }) => [x, y])));

function middleOf({ points }: Stroke): Point {
  const [x, y] = polygonCentroid(points.map((point) => [point.x, point.y]));
  return { x, y };
}

const middleOfBox = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 });

function boxAt(text: string, { x, y }: Point): Box {
  const width = Math.ceil(widthOf(text, size.small, 'medium'));
  const height = lineHeight(size.small);
  return { x: x - width / 2, y: y - height / 2, width, height };
}
