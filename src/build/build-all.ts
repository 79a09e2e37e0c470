/** Builds all of dist/. */
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { BuildError } from './build-error.ts';
import { bundleHttp, bundlePrograms, bundleWorker } from './bundle.ts';
import { dataProblems } from './check-data.ts';
import { buildPage } from './page.ts';
import { type BuildRecord, dist, hashesOf, writeRecord } from './record.ts';

/**
 * @param sources the hash of all that is built from
 * @param last what the last build left
 */
export async function buildAll(sources: string, last: BuildRecord): Promise<void> {
  const start = Date.now();
  const problems = await dataProblems();
  if (problems.length > 0) {
    throw new BuildError(
      `The data says what the article does not:\n${problems.map((one) => `- ${one}`).join('\n')}`,
    );
  }
  mkdirSync(dist, { recursive: true });
  // Loaded only now: data of another shape ends what loads it.
  const { drawPictures } = await import('./pictures.ts');
  const [pictures, ...bundled] = await Promise.all([
    drawPictures(last),
    bundlePrograms(dist),
    bundleHttp(dist),
    bundleWorker(join(dist, 'worker')),
    buildPage(join(dist, 'chat')),
  ]);
  const files = [...bundled.flat().map((path) => relative(resolve(dist), path)), ...pictures.files];
  removeOthers(files, start);
  writeRecord({ sources, drawnFrom: pictures.drawnFrom, files: hashesOf(files) });
}

/** Files of earlier builds go, but not those that another build has just made. */
function removeOthers(files: readonly string[], start: number): void {
  for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const isOurs = !entry.isFile() || files.includes(relative(dist, path));
    if (!isOurs && statSync(path).mtimeMs < start) rmSync(path, { force: true });
  }
}
