/** The key below a map: what its marks mean. */
import { colour, lineHeight, margin, size, width } from './look.ts';
import { baseline, lineSvg, widthOf } from './text.ts';

/** A mark, drawn with its left end at x and its middle at y, and what it means. */
export interface KeyEntry {
  readonly text: string;
  readonly mark: (x: number, y: number) => string;
}

export const keyHeight = 24;

/** The width of a mark with the room after it. */
const markWidth = 17;

/** The key along the lower edge of a picture of this height. */
export function keySvg(height: number, entries: readonly KeyEntry[]): string {
  const middle = height - keyHeight / 2;
  const top = middle - lineHeight(size.small) / 2;
  let x = margin;
  const drawn = entries.map(({ text, mark }) => {
    const line = { text, size: size.small, weight: 'medium', colour: colour.muted } as const;
    const svg = mark(x, middle) + lineSvg(line, x + markWidth, baseline(top, size.small));
    x += markWidth + widthOf(text, size.small, 'medium') + margin;
    return svg;
  });
  if (x > width) throw new Error('The key is too long');
  return drawn.join('');
}
