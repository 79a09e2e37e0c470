/** One picture as a file: drawn only when it changed, and refused when it is too large. */
import { createHash } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Drawing } from '../pictures/drawing/all.ts';
import { pngOf } from '../pictures/drawing/png.ts';

/** Phones load pictures over slow networks. */
export const mostBytes = 120_000;

/** What became of a picture; `hash` tells later whether it changed. */
export interface Drawn {
  readonly file: string;
  readonly hash: string;
  readonly isNew: boolean;
}

/** Draws a picture into a directory, unless it is there already as last time; throws where it cannot be drawn. */
export async function drawPicture(
  drawing: Drawing,
  directory: string,
  lastHash: string | undefined,
): Promise<Drawn> {
  const { file } = drawing.picture;
  const svg = drawing.svg();
  const hash = createHash('sha256').update(svg).digest('hex');
  const path = join(directory, file);
  if (hash === lastHash && existsSync(path)) return { file, hash, isNew: false };
  const png = await pngOf(svg);
  if (png.length > mostBytes) throw new Error(`it has ${png.length} bytes, more than ${mostBytes}`);
  writeFileSync(path, png);
  return { file, hash, isNew: true };
}
