/** `npm run test:faults`: the long run. Prints its figures and ends with 1 when one of them is not as it must be. */
import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { picturesFolder } from '../standin/pictures.ts';
import { connectionFaults } from './connection.ts';
import { FaultsRun } from './run.ts';

const seed = Number(process.argv[2] ?? 20261122);
const faulty = 10_000;
const all = 100_000;
/** The same throughout: the more at once, the more connections are kept open for a while. */
const atOnce = 300;
const longestRecoveryMs = 10_000;
const heapGrowth = 1.1;
/** The stand-in's server, the gateway's connection with its heartbeat, and a few more. */
const restingHandles = 10;

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

/** Connections to REST stay open for some seconds and weigh something; they are no leak. */
async function heapUsed(): Promise<number> {
  while (process.getActiveResourcesInfo().length > before.length + restingHandles) await pause(100);
  collectGarbage();
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

/** Everything that would keep the process alive or be called again. */
const held = (): string[] =>
  [
    ...process.getActiveResourcesInfo(),
    ...process.eventNames().map((name) => `${process.listenerCount(name)} for ${String(name)}`),
  ].toSorted();

/** What is held that was not held before; sockets take some turns of the event loop to close. */
async function leftOver(): Promise<string[]> {
  for (let turn = 0; turn < 1000 && held().length > before.length; turn++) await nextTurn();
  return held().filter((one) => !before.includes(one));
}

const started = performance.now();
picturesFolder();
const before = held();
const run = await FaultsRun.start(seed);
const names = Object.keys(connectionFaults);
await run.send(faulty, atOnce, [...names, ...names, ...names]);
const early = await heapUsed();
await run.send(all - faulty, atOnce);
const late = await heapUsed();
await run.end();
const leaked = await leftOver();

const { figures } = run;
const slowest = figures.recoveries.toSorted((a, b) => b.milliseconds - a.milliseconds)[0];
const table = {
  seed,
  ...figures,
  recoveries: figures.recoveries.length,
  'slowest recovery (ms)': `${Math.round(slowest?.milliseconds ?? 0)} (${slowest?.fault})`,
  [`heap after ${faulty} (MB)`]: (early / 1e6).toFixed(1),
  [`heap after ${all} (MB)`]: (late / 1e6).toFixed(1),
  'handles and listeners left': leaked.length,
  seconds: Math.round((performance.now() - started) / 1000),
};
for (const [name, value] of Object.entries(table)) process.stdout.write(`${name}: ${String(value)}\n`);

const problems = [
  figures.unanswered > 0 && 'some interactions were not answered',
  figures.wrong > 0 && 'some answers were wrong',
  figures.repeated > 0 && 'some interactions were answered twice',
  figures.errors.length > 0 && 'the bot logged errors',
  (slowest?.milliseconds ?? 0) > longestRecoveryMs && 'a recovery took more than 10 seconds',
  late > early * heapGrowth && 'the heap grew by more than 10 %',
  leaked.length > 0 && `handles or listeners leaked: ${leaked.join(', ')}`,
].filter((problem) => problem !== false);
for (const problem of problems) process.stdout.write(`FAILED: ${problem}\n`);
process.exitCode = problems.length > 0 ? 1 : 0;
