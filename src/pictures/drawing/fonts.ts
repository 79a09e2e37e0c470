/** The fonts of the pictures: Be Vietnam Pro, and Noto Sans KR for the letters that it lacks. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Blob, Face, Font, Variation } from 'harfbuzzjs';
import { decompress } from 'wawoff2';

export type Weight = 'medium' | 'bold';

const { resolve } = createRequire(import.meta.url);

const latin = 'be-vietnam-pro';
const korean = 'noto-sans-kr';

/** Noto Sans KR is one variable font for all weights. */
const koreanFaces = await facesIn(`@fontsource-variable/${korean}`, /-wght-normal\.woff2$/);

const fonts: Readonly<Record<Weight, ReadonlyMap<number, Font>>> = {
  medium: await fontsOf(500),
  bold: await fontsOf(700),
};

/** The font that draws a letter; undefined where none has it. */
export const fontOf = (letter: string, weight: Weight): Font | undefined =>
  fonts[weight].get(letter.codePointAt(0) ?? 0);

/** The font of each character, by code point; the fonts that come first are preferred. */
async function fontsOf(weight: number): Promise<ReadonlyMap<number, Font>> {
  const latinFaces = await facesIn(`@fontsource/${latin}`, new RegExp(`-${weight}-normal\\.woff2$`));
  const found = new Map<number, Font>();
  for (const face of [...latinFaces, ...koreanFaces]) {
    const font = new Font(face);
    font.setVariations([new Variation('wght', weight)]);
    for (const character of face.collectUnicodes()) if (!found.has(character)) found.set(character, font);
  }
  return found;
}

/** A font's package has it in many files, each with some of its characters, as browsers load them. */
async function facesIn(name: string, files: RegExp): Promise<readonly Face[]> {
  const folder = join(dirname(resolve(`${name}/package.json`)), 'files');
  const faces: Face[] = [];
  for (const file of readdirSync(folder).toSorted()) {
    if (!files.test(file)) continue;
    // One after the other: what is decompressed is only there until the next file is.
    faces.push(new Face(new Blob(await decompress(readFileSync(join(folder, file))))));
  }
  return faces;
}
