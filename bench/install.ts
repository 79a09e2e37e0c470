/**
 * `npm run bench:install`: brings the packages that only measurements, mutation testing and the trial of the Worker
 * need, unless those of the lockfile are there already. Everything that uses them calls it first.
 */
import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';

const lockfile = changedAt('package-lock.json') ?? 0;
const installed = changedAt('node_modules/.package-lock.json');
if (installed === undefined || installed < lockfile) {
  process.stdout.write('Installing the packages of bench/ …\n');
  execFileSync('npm', ['ci'], {
    cwd: import.meta.dirname,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
}

/** In milliseconds; nothing where there is no such file. */
function changedAt(file: string): number | undefined {
  return statSync(join(import.meta.dirname, file), { throwIfNoEntry: false })?.mtimeMs;
}
