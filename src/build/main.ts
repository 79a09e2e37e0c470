/** `npm run build`: checks the data, bundles the programs, draws the pictures; does nothing when nothing changed. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleHttp, bundlePrograms, bundleWorker } from './bundle.ts';
import { dataProblems } from './check-data.ts';
import { directory } from './dist.ts';
import { buildPage } from './page.ts';

const stampFile = 'dist/built-from';

const stamp = stampOf(['src', 'commands', 'data', 'package-lock.json']);
if (stamp !== lastStamp() || !existsSync(directory)) {
  await checkData();
  removeOldPrograms();
  await Promise.all([
    bundlePrograms('dist'),
    bundleHttp('dist'),
    bundleWorker('dist/worker'),
    buildPage('dist/chat'),
  ]);
  // Loaded only now: data of another shape ends what loads it.
  const { drawPictures } = await import('./pictures.ts');
  await drawPictures();
  writeFileSync(stampFile, stamp);
}

function stampOf(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths) {
    const isFile = path.includes('.');
    const files = isFile ? [''] : readdirSync(path, { recursive: true, encoding: 'utf8' }).toSorted();
    for (const file of files.map((name) => join(path, name)).filter((name) => /\.\w+$/.test(name))) {
      hash.update(file).update(readFileSync(file));
    }
  }
  return hash.digest('hex');
}

function lastStamp(): string {
  try {
    return readFileSync(stampFile, 'utf8');
  } catch {
    return '';
  }
}

async function checkData(): Promise<void> {
  const problems = await dataProblems();
  if (problems.length === 0) return;
  process.stderr.write(
    `The data says what the article does not:\n${problems.map((one) => `- ${one}\n`).join('')}`,
  );
  process.exit(1);
}

/** The pictures stay: those that did not change need not be drawn again. */
function removeOldPrograms(): void {
  mkdirSync('dist', { recursive: true });
  for (const name of readdirSync('dist')) {
    if (join('dist', name) !== directory) rmSync(join('dist', name), { recursive: true });
  }
}
