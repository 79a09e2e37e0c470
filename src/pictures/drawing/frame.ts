/** What all pictures share: the heading above, the key and whose word it is below. */
import { colour, size } from './look.ts';
import { lineSvg, widthOf } from './text.ts';

/** One entry of a picture's key: a mark, drawn with its left end at x and its middle at y, and what it means. */
export interface KeyEntry {
  readonly text: string;
  readonly mark: (x: number, y: number) => string;
}

/** Heights of the parts above and below, in pixels. */
export const headHeight = 92;
export const footHeight = 64;

/** The width of a key's mark with the room after it. */
const markWidth = 56;

/** The heading; one that is too long is set smaller. */
export function headSvg(heading: string): string {
  const room = size.width - 2 * size.margin;
  const fitting = Math.min(size.heading, (size.heading * room) / widthOf(heading, size.heading, 'bold'));
  return lineSvg({ text: heading, size: fitting, weight: 'bold', colour: colour.strong }, size.margin, 62);
}

/** The key on the left, the source on the right; `height` is the picture's. */
export function footSvg(height: number, source: string, key: readonly KeyEntry[]): string {
  const middle = height - footHeight / 2;
  const text = (words: string, x: number): string =>
    lineSvg({ text: words, size: size.foot, weight: 'medium', colour: colour.muted }, x, middle + 10);
  let x = size.margin;
  const entries = key.map((entry) => {
    const svg = entry.mark(x, middle) + text(entry.text, x + markWidth);
    x += markWidth + widthOf(entry.text, size.foot, 'medium') + 30;
    return svg;
  });
  const right = size.width - size.margin - widthOf(source, size.foot, 'medium');
  if (x > right) throw new Error(`The key and "${source}" do not fit beside each other`);
  return [...entries, text(source, right)].join('');
}
