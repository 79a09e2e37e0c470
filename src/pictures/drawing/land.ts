/** The countries as one map shows them. */
import type { GeoProjection } from 'd3-geo';
import type { Box } from './box.ts';
import { type Country, countries } from './countries.ts';
import type { LitCell } from './labels.ts';
import { isWithin, type Stroke, strokesOf } from './outline.ts';

/** A country in pixels; lit where dramas were filmed. */
export interface Land extends Country {
  readonly isLit: boolean;
  readonly strokes: readonly Stroke[];
}

/** All countries on a map, those with these codes lit. */
export const landOn = (projection: GeoProjection, lit: readonly string[]): readonly Land[] =>
  countries.map((country) => ({
    ...country,
    isLit: country.code !== undefined && lit.includes(country.code),
    strokes: strokesOf(country.shape, projection),
  }));

/** The side of the squares in which lit land is counted, in pixels. */
const side = 12;

/** The lit land as small squares. */
export const litCells = (land: readonly Land[]): readonly LitCell[] =>
  land.flatMap(({ code, isLit, strokes }) =>
    isLit && code !== undefined
      ? strokes.flatMap((stroke) => cellsIn(stroke).map((box) => ({ country: code, box })))
      : [],
  );

function cellsIn(stroke: Stroke): Box[] {
  const xs = stroke.points.map(({ x }) => x);
  const ys = stroke.points.map(({ y }) => y);
  const cells: Box[] = [];
  for (let x = Math.min(...xs); x < Math.max(...xs); x += side) {
    for (let y = Math.min(...ys); y < Math.max(...ys); y += side) {
      const middle = { x: x + side / 2, y: y + side / 2 };
      if (isWithin(middle, [stroke])) cells.push({ x, y, width: side, height: side });
    }
  }
  return cells;
}
