/** Names of the countries around, so that one knows where on earth a map is. */
import { polygonArea, polygonCentroid, polygonContains } from 'd3-polygon';
import { places } from '../../dataset/index.ts';
import type { Language } from '../../dataset/schema.ts';
import { titleIn } from '../../dataset/titles.ts';
import { type Box, inside, overlap } from './box.ts';
import { home } from './labels.ts';
import type { Land } from './land.ts';
import { colour, lineHeight, size } from './look.ts';
import type { Ring } from './outline.ts';
import { type Line, widthOf } from './text.ts';

export interface Neighbour {
  readonly box: Box;
  readonly line: Line;
}

/** More names than this are noise. */
const most = 4;

interface Around {
  readonly land: readonly Land[];
  /** Where names may stand. */
  readonly area: Box;
  /** What names must not touch. */
  readonly taken: readonly Box[];
  readonly language: Language;
}

/** The names that fit into their countries; first where the dramas come from, then the largest on the map. */
export function neighboursOn({ land, area, taken, language }: Around): readonly Neighbour[] {
  const candidates = land
    .flatMap(({ code, isLit, rings }) => {
      const ring = largestOf(rings);
      return code === undefined || isLit || ring === undefined ? [] : [{ code, ring, shown: areaOf(ring) }];
    })
    .toSorted(
      (one, other) => Number(other.code === home) - Number(one.code === home) || other.shown - one.shown,
    );
  const placed: Neighbour[] = [];
  for (const { code, ring, shown } of candidates) {
    if (placed.length === most) break;
    const text = nameOf(code, language);
    const busy = [...taken, ...placed.map(({ box }) => box)];
    const box = shifts
      .map((shift) => boxAt(text, polygonCentroid(ring), shift))
      .find((one) => fits(one, ring, area, busy));
    if (box === undefined || (code !== home && shown < box.width * box.height)) continue;
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
const shifts = [0, -10, 10, -20, 20].flatMap((down) => [0, -14, 14].map((right) => [right, down] as const));

const fits = (box: Box, ring: Ring, area: Box, busy: readonly Box[]): boolean =>
  inside(box, area) &&
  polygonContains(ring, [box.x + box.width / 2, box.y + box.height / 2]) &&
  !busy.some((other) => overlap(box, other, 2));

const largestOf = (rings: readonly Ring[]): Ring | undefined =>
  rings.toSorted((one, other) => areaOf(other) - areaOf(one))[0];

const areaOf = (ring: Ring): number => Math.abs(polygonArea(ring));

function boxAt(text: string, [x, y]: [number, number], [right, down]: readonly [number, number]): Box {
  const width = widthOf(text, size.small, 'medium');
  const height = lineHeight(size.small);
  return { x: x + right - width / 2, y: y + down - height / 2, width, height };
}
