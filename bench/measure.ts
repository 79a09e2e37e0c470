import type { Titled } from '../src/search/titles.ts';
import type { Engine, Ranked } from './engines.ts';
import type { Typed } from './typings.ts';

/** How well an engine answers, in shares from 0 to 1. */
export interface Quality {
  readonly queries: number;
  /** For a beginning, which may begin several titles: among the first five. */
  readonly rightFirst: number;
  /** Answered without asking back, and rightly; beginnings apart, which are still being typed. */
  readonly direct: number;
  readonly wrong: number;
  readonly absentTaken: number;
}

/** What one engine does with one catalogue: times in milliseconds, memory in megabytes. */
export interface Measured extends Quality {
  readonly p50: number;
  readonly p99: number;
  /** The median of several builds, after half a second of others. */
  readonly build: number;
  readonly memory: number;
}

/** What somebody typed, and what an engine made of it. */
interface Answered {
  readonly typed: Typed;
  readonly ranked: Ranked;
}

interface Asked extends Answered {
  readonly time: number;
}

/** What an engine answers to each text, without measuring time. */
export const answersOf = (search: (text: string) => Ranked, queries: readonly Typed[]): Answered[] =>
  queries.map((typed) => ({ typed, ranked: search(typed.query) }));

/** However long they take, so many queries are asked. */
const FEWEST_QUERIES = 5;

/** Builds an engine and asks it, at most so many milliseconds long; short runs say so by `queries`. */
export function measure(
  engine: Engine,
  catalogue: readonly Titled[],
  queries: readonly Typed[],
  most: number,
): Measured {
  const before = memoryInUse();
  const search = engine.build(catalogue);
  const memory = Math.max(memoryInUse() - before, 0) / 2 ** 20;
  const builds = buildTimes(engine, catalogue, most);
  const warmUp = performance.now();
  for (const { query } of queries) if (performance.now() - warmUp < most / 4) search(query);
  const asked: Asked[] = [];
  const asking = performance.now();
  for (const typed of queries) {
    if (performance.now() - asking > most && asked.length >= FEWEST_QUERIES) break;
    const start = performance.now();
    const ranked = search(typed.query);
    asked.push({ typed, ranked, time: performance.now() - start });
  }
  const times = asked.map(({ time }) => time).sort((a, b) => a - b);
  return {
    ...quality(asked),
    p50: at(times, 0.5),
    p99: at(times, 0.99),
    build: at(builds, 0.5),
    memory,
  };
}

const FEWEST_BUILDS = 3;
const MOST_BUILDS = 25;

/** How long each of some builds takes, shortest first, with nothing left over from the one before. */
function buildTimes(engine: Engine, catalogue: readonly Titled[], most: number): number[] {
  const times: number[] = [];
  const warm = performance.now() + most / 20;
  while (performance.now() < warm) engine.build(catalogue);
  const deadline = performance.now() + most / 2;
  while (times.length < FEWEST_BUILDS || (times.length < MOST_BUILDS && performance.now() < deadline)) {
    globalThis.gc?.();
    const start = performance.now();
    engine.build(catalogue);
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b);
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ?? 0;
}

/** Memory that is really in use, which needs `node --expose-gc`. */
function memoryInUse(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** At most so many absent titles may be taken for present ones. */
const MOST_ABSENT_TAKEN = 0.02;

/**
 * The libraries rank but do not say when to answer. Each is given, after the fact, the lowest score at
 * which it keeps the limit for absent titles on these very queries: better than it could know.
 */
export function quality(asked: readonly Answered[]): Quality {
  const present = asked.filter(({ typed }) => typed.key !== null);
  const whole = present.filter(({ typed }) => !isBeginning(typed));
  const absent = asked.filter(({ typed }) => typed.key === null);
  const scores = absent.map(({ ranked }) => (ranked.ids.length > 0 ? ranked.score : 0)).sort((a, b) => b - a);
  const bar = scores[Math.floor(absent.length * MOST_ABSENT_TAKEN)] ?? 0;
  const answers = ({ ranked }: Answered) => ranked.isSure ?? (ranked.ids.length > 0 && ranked.score > bar);
  const isRight = ({ typed, ranked }: Answered) => ranked.ids[0] === typed.key;
  const share = (of: readonly Answered[], holds: (one: Answered) => boolean) =>
    of.filter(holds).length / Math.max(of.length, 1);
  return {
    queries: asked.length,
    rightFirst: share(present, isAmongTheFirst),
    direct: share(whole, (one) => answers(one) && isRight(one)),
    wrong: share(present, (one) => answers(one) && !isRight(one)),
    absentTaken: share(absent, answers),
  };
}

/** Half a title may begin several: for beginnings the first five count. */
function isAmongTheFirst({ typed, ranked }: Answered): boolean {
  const place = ranked.ids.indexOf(typed.key ?? '');
  return place >= 0 && place < (isBeginning(typed) ? 5 : 1);
}

function isBeginning({ kind }: Typed): boolean {
  return kind === 'prefix' || kind === 'koprefix' || kind === 'kohalf';
}
