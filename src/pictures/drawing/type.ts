/**
 * Text as outlines. The letters are drawn as paths, so that a picture needs no font when it is rasterised and a
 * missing letter is an error instead of a blank.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import opentype, { type Font } from 'opentype.js';
import { memoize } from '../../memoize.ts';

export type Weight = 'medium' | 'bold';

/** One line of text; x and y are where its baseline starts, in pixels. */
export interface Line {
  readonly text: string;
  readonly size: number;
  readonly weight: Weight;
  readonly colour: string;
}

const { resolve } = createRequire(import.meta.url);

/** The Latin letters of Be Vietnam Pro come first; what it lacks is taken from Noto Sans KR. */
const files: Readonly<Record<Weight, readonly string[]>> = {
  medium: [
    '@expo-google-fonts/be-vietnam-pro/500Medium/BeVietnamPro_500Medium.ttf',
    '@expo-google-fonts/noto-sans-kr/500Medium/NotoSansKR_500Medium.ttf',
  ],
  bold: [
    '@expo-google-fonts/be-vietnam-pro/700Bold/BeVietnamPro_700Bold.ttf',
    '@expo-google-fonts/noto-sans-kr/700Bold/NotoSansKR_700Bold.ttf',
  ],
};

const fontIn = memoize((file: string): Font => {
  const bytes = readFileSync(resolve(file));
  return opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
});

/** A stretch of text in one font. */
interface Run {
  readonly font: Font;
  readonly text: string;
}

function runsOf(text: string, weight: Weight): readonly Run[] {
  const runs: Run[] = [];
  for (const letter of text.normalize('NFC')) {
    const font = fontOf(letter, weight, text);
    const last = runs.at(-1);
    if (last?.font === font) runs.splice(-1, 1, { font, text: last.text + letter });
    else runs.push({ font, text: letter });
  }
  return runs;
}

function fontOf(letter: string, weight: Weight, text: string): Font {
  for (const file of files[weight]) {
    const font = fontIn(file);
    if (font.charToGlyphIndex(letter) > 0) return font;
  }
  throw new Error(`No font has the letter "${letter}" of "${text}"`);
}

/** How wide a text is, in pixels. */
export const widthOf = (text: string, size: number, weight: Weight): number =>
  runsOf(text, weight).reduce((width, run) => width + run.font.getAdvanceWidth(run.text, size), 0);

/** Where the letters of a line stand whose top is given, in pixels. */
export const baseline = (top: number, size: number): number => top + size;

/** The SVG path of a line whose baseline starts at x, y. */
export function lineSvg({ text, size, weight, colour }: Line, x: number, y: number): string {
  let start = x;
  const outlines = runsOf(text, weight).map((run) => {
    const outline = run.font.getPath(run.text, start, y, size).toPathData(1);
    start += run.font.getAdvanceWidth(run.text, size);
    return outline;
  });
  return `<path fill="${colour}" d="${outlines.join('')}"/>`;
}

/** A text in lines of at most `most` pixels, broken between words, as even as can be. */
export function wrapped(text: string, size: number, weight: Weight, most: number): readonly string[] {
  const lines = broken(text, size, weight, most);
  let narrowest = most;
  // Narrower, as long as it takes no more lines: "Mối tình đầu của Hoàng / thái tử" becomes even.
  while (narrowest > 80 && broken(text, size, weight, narrowest - 10).length === lines.length)
    narrowest -= 10;
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
