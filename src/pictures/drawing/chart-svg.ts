/** A chart's layout as SVG. */
import { type Bar, type ChartLayout, type Kind, openEnd, type Part, type Text } from './chart.ts';
import { colour, width } from './look.ts';
import { baseline, lineSvg } from './text.ts';

/** The whole picture of a chart. */
export const chartSvg = ({ height, parts }: ChartLayout): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<defs>${hatching}${fading}</defs>`,
    `<rect width="${width}" height="${height}" fill="${colour.sea}"/>`,
    ...parts.map(partSvg),
    '</svg>',
  ].join('\n');

const hatching = `<pattern id="hoped" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="4" height="4" fill="${colour.background}"/><rect width="2" height="4" fill="${colour.rights}"/></pattern>`;

/** An open end grows faint: there is more than the amount. */
const fading =
  '<linearGradient id="fade"><stop stop-color="#fff"/><stop offset="1" stop-color="#fff" stop-opacity="0"/></linearGradient>';

const fills: Readonly<Record<Kind, string>> = {
  cost: colour.cost,
  rights: colour.rights,
  hoped: 'url(#hoped)',
  home: 'none',
};

const partSvg = ({ texts, bars }: Part): string => [...texts.map(textSvg), ...bars.map(barSvg)].join('');

const textSvg = ({ line, box }: Text): string => lineSvg(line, box.x, baseline(box.y, line.size));

function barSvg({ kind, isOpen, box }: Bar): string {
  const { x, y, width: length, height } = box;
  const rect = (from: number, to: number, attributes: string): string =>
    `<rect x="${from.toFixed(2)}" y="${y}" width="${(to - from).toFixed(2)}" height="${height}" ${attributes}/>`;
  const end = x + length;
  if (kind === 'home') {
    return rect(x, end, `rx="2" fill="none" stroke="${colour.muted}" stroke-dasharray="4 3"`);
  }
  const fill = `fill="${fills[kind]}"`;
  if (!isOpen) return rect(x, end, `rx="2" ${fill}`);
  const id = `open-${Math.round(y)}`;
  return [
    `<mask id="${id}">${rect(x, end, 'fill="#fff"')}${rect(end, end + openEnd, 'fill="url(#fade)"')}</mask>`,
    rect(x, end + openEnd, `rx="2" ${fill} mask="url(#${id})"`),
  ].join('');
}
