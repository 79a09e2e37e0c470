/** A chart's layout as SVG. */
import type { Bar, ChartLayout, Kind, Part, Text } from './chart.ts';
import { footSvg, headSvg, type KeyEntry } from './frame.ts';
import { colour } from './look.ts';
import { baseline, lineSvg } from './text.ts';

/** The whole picture of a chart. */
export function chartSvg({ width, height, heading, words, parts }: ChartLayout): string {
  const bars = parts.flatMap((part) => part.bars);
  const swatches = (['cost', 'rights', 'hoped'] as const)
    .filter((kind) => bars.some((bar) => bar.kind === kind))
    .map((kind): KeyEntry => ({ text: words[kind], mark: swatch(kind) }));
  const open: KeyEntry = { text: words.open, mark: (x, y) => chevrons(x, y, colour.muted) };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<defs>${hatching}</defs>`,
    `<rect width="${width}" height="${height}" fill="${colour.background}"/>`,
    headSvg(heading),
    ...parts.map(partSvg),
    footSvg(height, words.source, [...swatches, ...(bars.some(({ end }) => end === 'open') ? [open] : [])]),
    '</svg>',
  ].join('\n');
}

const hatching = `<pattern id="hoped" width="14" height="14" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="14" height="14" fill="${colour.background}"/><rect width="5" height="14" fill="${colour.rights}"/></pattern>`;

/** How each kind of bar is filled and edged. */
const paint: Readonly<Record<Kind, string>> = {
  cost: `fill="${colour.cost}"`,
  rights: `fill="${colour.rights}"`,
  hoped: `fill="url(#hoped)" stroke="${colour.rights}" stroke-width="3"`,
  home: `fill="${colour.track}" stroke="${colour.muted}" stroke-width="3" stroke-dasharray="10 7"`,
};

/** The colour of a bar's open end. */
const edge: Readonly<Record<Kind, string>> = {
  cost: colour.cost,
  rights: colour.rights,
  hoped: colour.rights,
  home: colour.muted,
};

const partSvg = ({ texts, bars, ticks, box, along }: Part): string =>
  [
    `<rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" fill="${colour.sea}"/>`,
    ...ticks.map(
      ({ x }) =>
        `<path d="M${x.toFixed(1)},${along.from}V${along.to}" stroke="${colour.line}" stroke-width="2"/>`,
    ),
    ...[...texts, ...ticks.map(({ text }) => text)].map(textSvg),
    ...bars.map(barSvg),
  ].join('');

/** Text stands on its own ground, so that no line of the scale runs through it. */
const textSvg = ({ line, box }: Text): string =>
  `<rect x="${box.x - 4}" y="${box.y}" width="${box.width + 10}" height="${box.height}" fill="${colour.sea}"/>${lineSvg(line, box.x, baseline(box.y, line.size))}`;

function barSvg({ kind, end, box }: Bar): string {
  const { x, y, width, height } = box;
  const right = x + width;
  const body = `<rect x="${x}" y="${y}" width="${width.toFixed(1)}" height="${height}" rx="5" ${paint[kind]}/>`;
  if (end === 'open') return body + chevrons(right + 12, y + height / 2, edge[kind]);
  if (end === 'most') {
    const cap = `<rect x="${(right - 6).toFixed(1)}" y="${y - 7}" width="6" height="${height + 14}" rx="3" fill="${colour.strong}"/>`;
    return body + cap;
  }
  return body;
}

/** "And more": three arrowheads that fade, the first with its left end at x and its middle at y. */
const chevrons = (x: number, y: number, stroke: string): string =>
  [1, 0.65, 0.35]
    .map((opacity, index) => {
      const left = x + index * 16;
      return `<path d="M${left},${y - 12}l11,12l-11,12" fill="none" stroke="${stroke}" stroke-opacity="${opacity}" stroke-width="6" stroke-linecap="round" stroke-linejoin="round"/>`;
    })
    .join('');

const swatch =
  (kind: Kind) =>
  (x: number, y: number): string =>
    `<rect x="${x}" y="${y - 13}" width="34" height="26" rx="5" ${paint[kind]}/>`;
