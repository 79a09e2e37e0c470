/** The countries as one map shows them. */
import { geoDistance } from 'd3-geo';
import { polygonContains } from 'd3-polygon';
import { pieces } from './atlas.ts';
import { type Box, boxAround } from './box.ts';
import { type Ring, ringsOf } from './outline.ts';
import type { View } from './view.ts';

/** A country in pixels; lit where dramas were filmed. */
export interface Land {
  readonly code: string | undefined;
  readonly isLit: boolean;
  readonly rings: readonly Ring[];
  /** It again as small squares, to see what a label covers. */
  readonly cells: readonly Box[];
}

/** The countries in a view, those with these codes lit. */
export function landIn({ projection, middle, radius }: View, lit: readonly string[]): readonly Land[] {
  // Most of the earth cannot be seen on most maps, and projecting it would take most of the time.
  const shown = pieces.filter((piece) => geoDistance(piece.middle, middle) < piece.radius + radius);
  return [...new Set(shown.map(({ code }) => code))].flatMap((code) => {
    const rings = shown
      .filter((piece) => piece.code === code)
      .flatMap(({ shape }) => ringsOf(shape, projection));
    if (rings.length === 0) return [];
    return [{ code, isLit: code !== undefined && lit.includes(code), rings, cells: rings.flatMap(cellsIn) }];
  });
}

/** The side of the squares, in pixels. */
export const cellSide = 5;

function cellsIn(ring: Ring): Box[] {
  const { x: left, y: top, width, height } = boxAround(ring);
  const cells: Box[] = [];
  for (let x = left; x < left + width; x += cellSide) {
    for (let y = top; y < top + height; y += cellSide) {
      const isLand = polygonContains(ring, [x + cellSide / 2, y + cellSide / 2]);
      if (isLand) cells.push({ x, y, width: cellSide, height: cellSide });
    }
  }
  return cells;
}
