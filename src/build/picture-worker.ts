/** Draws its share of the pictures beside other workers, and tells of each. */
import { parentPort, workerData } from 'node:worker_threads';
import { drawings } from '../pictures/drawing/all.ts';
import { drawPicture } from './picture.ts';
import type { FactItem, Share } from './pictures.ts';

const { directory, lastHashes, first, step }: Share = workerData;

for (const drawing of drawings.filter((_, index) => index % step === first).flat()) {
  const { file } = drawing.picture;
  parentPort?.postMessage(await told(() => drawPicture(drawing, directory, lastHashes[file]), file));
}

async function told(
  draw: () => Promise<Exclude<FactItem, { problem: string }>>,
  file: string,
): Promise<FactItem> {
  try {
    return await draw();
  } catch (error) {
    return { file, problem: error instanceof Error ? error.message : String(error) };
  }
}
