/**
 * Text as outlines: a picture needs no font when it is rasterised, and a letter that no font has is an error instead
 * of a blank.
 */
import { Buffer, type Font, shape } from 'harfbuzzjs';
import { memoize } from '../../memoize.ts';
import { fontOf, type Weight } from './fonts.ts';

export type { Weight } from './fonts.ts';

/** One line of text; x and y are where its baseline starts, in pixels. */
export interface Line {
  readonly text: string;
  readonly size: number;
  readonly weight: Weight;
  readonly colour: string;
}

/** A glyph on a line: its SVG path and where it stands, in units of the font, the y axis pointing up. */
interface Glyph {
  readonly path: string;
  readonly x: number;
  /** How many of its units the font's size has. */
  readonly unitsPerEm: number;
}

/** Shaped text, at a size of 1. */
interface Shaped {
  readonly glyphs: readonly Glyph[];
  readonly width: number;
}

const shaped: Readonly<Record<Weight, (text: string) => Shaped>> = {
  medium: memoize((text) => shapeText(text, 'medium')),
  bold: memoize((text) => shapeText(text, 'bold')),
};

function shapeText(text: string, weight: Weight): Shaped {
  const glyphs: Glyph[] = [];
  let width = 0;
  for (const run of runsOf(text, weight)) {
    const buffer = new Buffer();
    buffer.addText(run.text);
    buffer.guessSegmentProperties();
    shape(run.font, buffer);
    const unitsPerEm = run.font.face.upem;
    for (const { codepoint, xAdvance = 0, xOffset = 0 } of buffer.getGlyphInfosAndPositions()) {
      glyphs.push({ path: run.font.glyphToPath(codepoint), x: width + xOffset / unitsPerEm, unitsPerEm });
      width += xAdvance / unitsPerEm;
    }
  }
  return { glyphs, width };
}

/** Neighbouring letters of one font. */
interface Run {
  readonly font: Font;
  readonly text: string;
}

function runsOf(text: string, weight: Weight): readonly Run[] {
  const runs: Run[] = [];
  for (const letter of text.normalize('NFC')) {
    const font = fontOf(letter, weight);
    if (font === undefined) throw new Error(`No font has the letter "${letter}" of "${text}"`);
    const last = runs.at(-1);
    if (last?.font === font) runs.splice(-1, 1, { font, text: last.text + letter });
    else runs.push({ font, text: letter });
  }
  return runs;
}

/** How wide a text is, in pixels. */
export const widthOf = (text: string, size: number, weight: Weight): number =>
  shaped[weight](text).width * size;

/** Where the letters of a line stand whose top is given, in pixels. */
export const baseline = (top: number, size: number): number => top + size;

interface Decoration {
  /** The colour of an edge around the letters. */
  readonly edge?: string;
}

/** The SVG path of a line whose baseline starts at x, y. */
export function lineSvg(
  { text, size, weight, colour }: Line,
  x: number,
  y: number,
  { edge }: Decoration = {},
): string {
  const outlines = shaped[weight](text).glyphs.map((glyph) => {
    const scale = size / glyph.unitsPerEm;
    const left = x + glyph.x * size;
    return glyph.path.replace(
      /(-?[\d.]+),(-?[\d.]+)/g,
      (_, right, up) => `${(left + right * scale).toFixed(2)},${(y - up * scale).toFixed(2)}`,
    );
  });
  const stroke = edge
    ? ` stroke="${edge}" stroke-width="2.4" stroke-linejoin="round" paint-order="stroke"`
    : '';
  return `<path fill="${colour}"${stroke} d="${outlines.join('')}"/>`;
}

/** A text in lines of at most `most` pixels, broken between words, as even as can be. */
export function wrapped(text: string, size: number, weight: Weight, most: number): readonly string[] {
  const lines = broken(text, size, weight, most);
  let narrowest = most;
  // Narrower, as long as it takes no more lines: "Mối tình đầu của Hoàng / thái tử" becomes even.
  while (narrowest > 30 && broken(text, size, weight, narrowest - 4).length === lines.length) narrowest -= 4;
  return broken(text, size, weight, narrowest);
}

function broken(text: string, size: number, weight: Weight, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOf(longer, size, weight) <= most) lines.splice(-1, 1, longer);
    else lines.push(word);
  }
  return lines;
}
