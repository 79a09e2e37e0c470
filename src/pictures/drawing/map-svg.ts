/** A map's layout as SVG. */

import { memoize } from '../../memoize.ts';
import type { Point } from './box.ts';
import type { Globe } from './globe.ts';
import { type KeyEntry, keySvg } from './key.ts';
import { pinRadius } from './labels.ts';
import type { Land } from './land.ts';
import { colour, size, width } from './look.ts';
import type { Label, MapLayout } from './map.ts';
import { pathOf } from './outline.ts';
import { baseline, lineSvg } from './text.ts';

/** The whole picture of a map. */
export function mapSvg({ ground, words, labels, neighbours }: MapLayout): string {
  const { height, area, globe, spots } = ground;
  const pins = spots.filter(({ pinned }) => pinned);
  const key: readonly KeyEntry[] = [
    { text: words.place, mark: (x, y) => pinSvg({ x: x + 4, y }) },
    { text: words.onlyCountry, mark: nameMark },
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<rect width="${width}" height="${height}" fill="${colour.sea}"/>`,
    landSvg(ground.land),
    ...neighbours.map(({ box, line }) => lineSvg(line, box.x, baseline(box.y, line.size))),
    ...(globe ? [globeSvg(globe)] : []),
    ...pins.map(({ at }) => haloSvg(at)),
    ...pins.map(({ at }) => pinSvg(at)),
    ...labels.map(labelSvg),
    ...(area.height < height
      ? [
          `<rect y="${area.height}" width="${width}" height="${height - area.height}" fill="${colour.background}"/>`,
          keySvg(height, key),
        ]
      : []),
    '</svg>',
  ].join('\n');
}

const landSvg = memoize((land: readonly Land[]): string => {
  const joined = (isLit: boolean): string =>
    land
      .filter((one) => one.isLit === isLit)
      .map(({ rings }) => pathOf(rings))
      .join('');
  return [
    `<path d="${joined(false)}" fill="${colour.land}" stroke="${colour.border}" stroke-width="0.5" stroke-linejoin="round"/>`,
    `<path d="${joined(true)}" fill="${colour.lit}" stroke="${colour.litEdge}" stroke-width="0.5" stroke-linejoin="round"/>`,
  ].join('');
});

function globeSvg({ box, land, lit, pins }: Globe): string {
  const radius = box.width / 2;
  const disc = `cx="${box.x + radius}" cy="${box.y + radius}" r="${radius}"`;
  return [
    `<circle ${disc} fill="${colour.globe}"/>`,
    `<path d="${land}" fill="${colour.globeLand}"/>`,
    `<path d="${lit}" fill="${colour.lit}" stroke="${colour.lit}" stroke-width="0.5"/>`,
    ...pins.map((at) => `<circle ${centre(at)} r="2" fill="${colour.pin}"/>`),
    `<circle ${disc} fill="none" stroke="${colour.muted}"/>`,
  ].join('');
}

const centre = ({ x, y }: Point): string => `cx="${x.toFixed(2)}" cy="${y.toFixed(2)}"`;

/** A glow in the colour of lit countries: it shows even a country that is smaller than its pin. */
const haloSvg = (at: Point): string =>
  `<circle ${centre(at)} r="${pinRadius}" fill="${colour.lit}" fill-opacity="0.45" stroke="${colour.litEdge}" stroke-width="0.5"/>`;

const pinSvg = (at: Point): string =>
  `<circle ${centre(at)} r="3.2" fill="${colour.pin}" stroke="${colour.dark}"/>`;

/** Letters with a dark edge, so that they stand out from land and sea alike. */
const labelSvg = ({ lines }: Label): string =>
  lines.map(({ line, start }) => lineSvg(line, start.x, start.y, { edge: colour.dark })).join('');

/** A piece of text in the colour of those labels. */
const nameMark = (x: number, y: number): string =>
  lineSvg({ text: 'Aa', size: size.small, weight: 'bold', colour: colour.soft }, x - 1, y + 4);
