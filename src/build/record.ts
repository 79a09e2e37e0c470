/**
 * dist/built.json: what dist/ was made from and what it then consisted of. A build has nothing to do only while both
 * are so: a build that was killed, a picture that was deleted or cut off, are made again.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from './write.ts';

export interface BuildRecord {
  /** The hash of all that is built from. */
  readonly sources: string;
  /** The hash of what the pictures are drawn from. */
  readonly drawnFrom: string;
  /** The hash of each file, by its path in dist/. */
  readonly files: Readonly<Record<string, string>>;
}

export const dist = 'dist';
const file = join(dist, 'built.json');
const nothing: BuildRecord = { sources: '', drawnFrom: '', files: {} };

/** What the last build that came to its end has left. */
export function readRecord(): BuildRecord {
  try {
    return { ...nothing, ...JSON.parse(readFileSync(file, 'utf8')) };
  } catch {
    return nothing;
  }
}

export const writeRecord = (record: BuildRecord): void =>
  writeWhole(file, Buffer.from(`${JSON.stringify(record, null, 1)}\n`));

/** Whether these files are there as they were made. */
export const areWhole = (files: BuildRecord['files']): boolean =>
  Object.entries(files).every(([path, hash]) => {
    try {
      return hashOf([join(dist, path)]) === hash;
    } catch {
      return false;
    }
  });

/** The hashes of files in dist/, by their paths there. */
export const hashesOf = (paths: readonly string[]): BuildRecord['files'] =>
  Object.fromEntries(paths.toSorted().map((path) => [path, hashOf([join(dist, path)])]));

/** The hash of the contents of files. */
export function hashOf(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths) hash.update(readFileSync(path));
  return hash.digest('hex');
}

/** The hash of all that is built from: of each file its name and content. */
export function hashOfSources(): string {
  const hash = createHash('sha256').update(readFileSync('package-lock.json'));
  for (const folder of ['src', 'commands', 'data']) {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    const paths = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    for (const path of paths.toSorted()) hash.update(path).update(readFileSync(path));
  }
  return hash.digest('hex');
}
