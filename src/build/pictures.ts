/**
 * Draws the pictures into dist/pictures. What they are drawn from is the drawing code with its data: while that is the
 * same, those that are there stay.
 */
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Picture } from '../contract/command.ts';
import { type Drawing, drawings } from '../pictures/drawing/all.ts';
import { pngOf } from '../pictures/drawing/png.ts';
import { BuildError } from './build-error.ts';
import { areWhole, type BuildRecord, dist, hashOf } from './record.ts';
import { writeWhole } from './write.ts';

/** Phones load pictures over slow networks. */
export const mostBytes = 120_000;

/** The paths of all pictures in dist/, drawn now or last time, and the hash of what they are drawn from. */
export async function drawPictures(
  last: BuildRecord,
): Promise<{ readonly files: readonly string[]; readonly drawnFrom: string }> {
  const drawnFrom = await hashOfDrawingCode();
  const files = drawings.map(({ picture }) => pathOf(picture));
  const kept = Object.fromEntries(files.map((path) => [path, last.files[path] ?? '']));
  if (last.drawnFrom === drawnFrom && areWhole(kept)) return { files, drawnFrom };
  const start = performance.now();
  process.stderr.write(`Drawing ${drawings.length} pictures, which takes a few seconds …`);
  const problems = await drawAll();
  process.stderr.write(` ${((performance.now() - start) / 1000).toFixed(1)} s\n`);
  if (problems.length > 0) throw new BuildError(problems.join('\n'));
  return { files, drawnFrom };
}

const pathOf = ({ file }: Picture): string => join('pictures', file);

async function hashOfDrawingCode(): Promise<string> {
  const { metafile } = await build({
    entryPoints: ['src/build/pictures.ts'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    metafile: true,
    write: false,
  });
  return hashOf([...Object.keys(metafile.inputs).toSorted(), 'package-lock.json']);
}

/** Draws all pictures; gives a sentence for each that cannot be drawn. */
async function drawAll(): Promise<readonly string[]> {
  const problems: string[] = [];
  const queue = drawings.values();
  const drawNext = async (): Promise<void> => {
    for (const drawing of queue) {
      const png = await drawPicture(drawing).catch((error: unknown) => {
        const why = error instanceof Error ? error.message : String(error);
        problems.push(`The picture ${drawing.picture.file} cannot be drawn: ${why}`);
      });
      if (png) writeWhole(join(dist, pathOf(drawing.picture)), png);
    }
  };
  // The pictures are rasterised beside the main thread: while one is laid out there, others are on their way.
  await Promise.all(Array.from({ length: 4 }, drawNext));
  return problems;
}

/** The bytes of one picture. */
export async function drawPicture(drawing: Drawing): Promise<Uint8Array> {
  const png = await pngOf(drawing.svg());
  if (png.length > mostBytes) throw new Error(`it has ${png.length} bytes, more than ${mostBytes}`);
  return png;
}
