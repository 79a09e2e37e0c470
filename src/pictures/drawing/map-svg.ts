/** A map's layout as SVG. */
import { geoGraticule10 } from 'd3-geo';
import { footSvg, headSvg, type KeyEntry } from './frame.ts';
import type { Globe } from './globe.ts';
import type { Ground, Spot } from './ground.ts';
import { haloRadius } from './labels.ts';
import { colour, lineHeight, size } from './look.ts';
import { type Label, type MapLayout, padding } from './map.ts';
import { pathOf, strokesOf } from './outline.ts';
import { baseline, lineSvg } from './text.ts';

/** The whole picture of a map. */
export function mapSvg({ ground, heading, words, labels, neighbours }: MapLayout): string {
  const { width, height, area, globe } = ground;
  const pins = ground.spots.filter(({ pinned }) => pinned);
  const key: KeyEntry[] = [
    ...(pins.length > 0 ? [{ text: words.place, mark: pinMark }] : []),
    ...(pins.length < ground.spots.length ? [{ text: words.onlyCountry, mark: countryMark }] : []),
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<rect width="${width}" height="${height}" fill="${colour.background}"/>`,
    `<rect x="${area.x}" y="${area.y}" width="${area.width}" height="${area.height}" fill="${colour.sea}"/>`,
    ...landSvg(ground),
    ...neighbours.map(({ box, line }) => lineSvg(line, box.x, baseline(box.y, line.size))),
    ...(globe ? [globeSvg(globe)] : []),
    ...pins.map(haloSvg),
    ...labels.map(leaderSvg),
    ...pins.map(({ at }) => dot(at.x, at.y)),
    ...labels.map(labelSvg),
    headSvg(heading),
    footSvg(height, words.source, key),
    '</svg>',
  ].join('\n');
}

function landSvg({ projection, land }: Ground): string[] {
  const joined = (isLit: boolean): string =>
    land
      .filter((one) => one.isLit === isLit)
      .map(({ strokes }) => pathOf(strokes))
      .join('');
  const graticule = pathOf(strokesOf(geoGraticule10(), projection));
  return [
    `<path d="${graticule}" fill="none" stroke="${colour.graticule}" stroke-width="1.5"/>`,
    `<path d="${joined(false)}" fill="${colour.land}" stroke="${colour.border}" stroke-width="1.5" stroke-linejoin="round"/>`,
    `<path d="${joined(true)}" fill="${colour.lit}" stroke="${colour.litEdge}" stroke-width="2" stroke-linejoin="round"/>`,
  ];
}

function globeSvg({ box, land, lit, pins }: Globe): string {
  const radius = box.width / 2;
  const disc = `cx="${box.x + radius}" cy="${box.y + radius}" r="${radius}"`;
  return [
    `<circle ${disc} fill="${colour.globe}"/>`,
    `<path d="${land}" fill="${colour.globeLand}"/>`,
    `<path d="${lit}" fill="${colour.lit}" stroke="${colour.lit}" stroke-width="2"/>`,
    ...pins.map(
      ({ x, y }) => `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="6" fill="${colour.pin}"/>`,
    ),
    `<circle ${disc} fill="none" stroke="${colour.muted}" stroke-width="3"/>`,
  ].join('');
}

/** A glow in the colour of lit countries: it shows even a country that is smaller than its pin. */
const haloSvg = ({ at }: Spot): string =>
  `<circle cx="${at.x.toFixed(1)}" cy="${at.y.toFixed(1)}" r="${haloRadius}" fill="${colour.lit}" fill-opacity="0.45" stroke="${colour.litEdge}" stroke-width="2"/>`;

const dot = (x: number, y: number): string =>
  `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="10" fill="${colour.pin}" stroke="${colour.chip}" stroke-width="3"/>`;

function leaderSvg({ leader, spot }: Label): string {
  if (!leader) return '';
  const { from, to } = leader;
  return `<path d="M${from.x.toFixed(1)},${from.y.toFixed(1)}L${to.x},${to.y}" stroke="${spot.pinned ? colour.pin : colour.litEdge}" stroke-width="3" stroke-linecap="round"/>`;
}

function labelSvg({ box, lines, spot }: Label): string {
  const edge = spot.pinned
    ? `stroke="${colour.chipEdge}"`
    : `stroke="${colour.litEdge}" stroke-dasharray="9 6"`;
  let top = box.y + padding.y;
  const texts = lines.map((line) => {
    const svg = lineSvg(line, box.x + padding.x, baseline(top, line.size));
    top += lineHeight(line.size);
    return svg;
  });
  return [
    `<rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" rx="12" fill="${colour.chip}" stroke-width="2" ${edge}/>`,
    ...texts,
  ].join('');
}

const pinMark = (x: number, y: number): string => dot(x + size.small / 2, y);

const countryMark = (x: number, y: number): string =>
  `<rect x="${x}" y="${y - 13}" width="${size.small + 6}" height="26" rx="7" fill="${colour.chip}" stroke="${colour.litEdge}" stroke-width="2" stroke-dasharray="7 5"/>`;
