/** What the Worker weighs, and how long workerd takes to start with it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { measureStart } from './start.ts';

/** Sizes in kB; pictures are no part of the Worker. */
export async function measureBundle(names: readonly string[]): Promise<string> {
  const bytes = readFileSync(join(import.meta.dirname, '../../dist/worker/worker.js'));
  const kilobytes = (size: number) => (size / 1000).toFixed(0);
  const sizes = `Worker bundle: ${kilobytes(bytes.length)} kB, ${kilobytes(gzipSync(bytes).length)} kB compressed.`;
  return `${sizes}\n\n${await measureStart(names)}`;
}
