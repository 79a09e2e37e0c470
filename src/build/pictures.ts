/**
 * Draws the pictures into dist/pictures. What they are drawn from is the bundle of the drawing code with its data:
 * while that is the same, nothing is done; else every picture is laid out, and those that changed are drawn.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import * as v from 'valibot';
import { allPictures } from '../pictures/names.ts';
import { directory } from './dist.ts';
import type { Drawn } from './picture.ts';
import { progress } from './progress.ts';

const program = 'dist/draw-pictures.js';

/** Which pictures a worker draws: every `step`-th group from the `first` one on. */
export interface Share {
  readonly directory: string;
  readonly lastHashes: Readonly<Record<string, string>>;
  readonly first: number;
  readonly step: number;
}

/** What a worker tells of one picture. */
export type FactItem = Drawn | { readonly file: string; readonly problem: string };

/** Draws what changed since the last time; a picture that cannot be drawn ends the program with a line that names it. */
export async function drawPictures(): Promise<void> {
  try {
    await drawChanged();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exit(1);
  }
}

async function drawChanged(): Promise<void> {
  const drawnFrom = await bundleDrawing();
  const last = lastTime();
  const files = allPictures().map(({ file }) => file);
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, ignoreName), '*\n!*.png\n');
  if (last.drawnFrom === drawnFrom && files.every((file) => existsSync(join(directory, file)))) return;
  removeAllBut([...files, recordName, ignoreName]);
  const told = await drawAll(last.hashes, files.length);
  const drawn = told.flatMap((one) => ('hash' in one ? [one] : []));
  const problems = files
    .filter((file) => !drawn.some((one) => one.file === file))
    .map((file) => `The picture ${file} cannot be drawn: ${reasonFor(file, told)}`);
  // What was drawn stays drawn, also when another picture failed.
  const hashes = Object.fromEntries(drawn.map(({ file, hash }) => [file, hash]));
  const record: Recorded = { drawnFrom: problems.length === 0 ? drawnFrom : '', hashes };
  writeFileSync(join(directory, recordName), JSON.stringify(record, null, 1));
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

/** Why a picture is not there: its own fault, or its worker died before it. */
function reasonFor(file: string, told: readonly FactItem[]): string {
  const one = told.find((candidate) => candidate.file === file);
  return one && 'problem' in one ? one.problem : 'its turn never came';
}

/** Bundles the drawing code for the workers; tells what it is made of, as a hash. */
async function bundleDrawing(): Promise<string> {
  const { metafile } = await build({
    entryPoints: ['src/build/picture-worker.ts'],
    outfile: program,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    packages: 'external',
    metafile: true,
    logLevel: 'warning',
  });
  const hash = createHash('sha256');
  for (const file of [...Object.keys(metafile.inputs), 'package-lock.json']) hash.update(readFileSync(file));
  return hash.digest('hex');
}

async function drawAll(lastHashes: Recorded['hashes'], count: number): Promise<readonly FactItem[]> {
  const report = progress('Pictures', count);
  const step = Math.min(4, availableParallelism());
  const shares = Array.from({ length: step }, (_, first) => ({ directory, lastHashes, first, step }));
  const told = (await Promise.all(shares.map((share) => draw(share, report.one)))).flat();
  rmSync(program);
  report.end(`${told.filter((one) => 'isNew' in one && one.isNew).length} drawn`);
  return told;
}

/** One worker's share. */
function draw(share: Share, one: () => void): Promise<readonly FactItem[]> {
  return new Promise((done, fail) => {
    const told: FactItem[] = [];
    const worker = new Worker(resolve(program), { workerData: share });
    worker.on('message', (message: FactItem) => {
      told.push(message);
      one();
    });
    worker.on('error', fail);
    worker.on('exit', () => done(told));
  });
}

/** What was drawn last time, beside the pictures. */
const recordName = 'drawn.json';

/** Says what is not uploaded with the Worker. Source: https://developers.cloudflare.com/workers/static-assets/binding/ */
const ignoreName = '.assetsignore';
const recorded = v.object({ drawnFrom: v.string(), hashes: v.record(v.string(), v.string()) });
type Recorded = v.InferOutput<typeof recorded>;

function lastTime(): Recorded {
  try {
    return v.parse(recorded, JSON.parse(readFileSync(join(directory, recordName), 'utf8')));
  } catch {
    return { drawnFrom: '', hashes: {} };
  }
}

/** Pictures of dramas that are no longer there go. */
function removeAllBut(kept: readonly string[]): void {
  for (const name of readdirSync(directory)) if (!kept.includes(name)) rmSync(join(directory, name));
}
