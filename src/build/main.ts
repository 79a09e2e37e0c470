/** `npm run build`: checks the data, bundles the programs; does nothing when nothing changed. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { problemsOf } from '../dataset/check.ts';
import { bundleHttp, bundlePrograms, bundleWorker } from './bundle.ts';
import { dramas, places, sentences, trend } from '../dataset/index.ts';

const stampFile = 'dist/built-from';

/** The programs, each one file in dist/. */
const programs = {
  main: 'src/main.ts',
  ask: 'src/adapters/terminal/main.ts',
  register: 'src/adapters/register/main.ts',
  doctor: 'src/adapters/doctor/main.ts',
};

const stamp = stampOf(['src', 'commands', 'data', 'package-lock.json']);
if (stamp !== lastStamp()) {
  checkData();
  rmSync('dist', { recursive: true, force: true });
  await Promise.all([bundlePrograms('dist'), bundleHttp('dist'), bundleWorker('dist')]);
  mkdirSync('dist', { recursive: true });
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

function checkData(): void {
  const articleText = readFileSync('data/article.txt', 'utf8');
  const problems = problemsOf({ articleText, dramas, places, sentences, trend });
  if (problems.length === 0) return;
  process.stderr.write(
    `The data says what the article does not:\n${problems.map((one) => `- ${one}\n`).join('')}`,
  );
  process.exit(1);
}
