/**
 * `npm run bench:http`: our endpoint beside the fastest one that could be, and beside others of its kind, all in one
 * run and in turns, with replies of the same size. Everything stays on this machine. With `-- --write`, the figures
 * take the place of those in docs/scaling.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { measureBundle } from './bundle.ts';
import { bareWorker, contenders, ours, ourWorker, type Reply, unchecked } from './contenders.ts';
import { measureHandler } from './handler.ts';
import { type Sample, sampleNames, signedRequest } from './interactions.ts';
import { type Load, measureLoad } from './load.ts';
import { type Running, startServer } from './process.ts';
import { measureStart } from './start.ts';
import { median, table } from './table.ts';

const rounds = Number(process.env['BENCH_ROUNDS'] ?? 5);
const seconds = Number(process.env['BENCH_SECONDS'] ?? 3);
/** V8 goes on compiling what is called often for about a hundred thousand calls. */
const warmUpSeconds = 6;
const connections = 64;
const firstPort = 18_300;

interface Measured {
  readonly loads: readonly Load[];
  readonly memory: number;
  readonly cpuMicroseconds: number;
}

const figures: string[] = [];
print(
  `Node ${process.version}, ${process.platform} ${process.arch}, ${availableParallelism()} cores; ${connections} connections, ${rounds} rounds of ${seconds} s in turns, medians.`,
);
for (const sample of sampleNames) await compare(sample);
print(await measureHandler());
print(await measureStart([ours, unchecked]));
print(await measureBundle([ourWorker, bareWorker]));
if (process.argv.includes('--write')) writeFigures(join(import.meta.dirname, '../../docs/scaling.md'));

function print(text: string): void {
  console.log(`${text}\n`);
  figures.push(text);
}

/** Replaces what stands between the two comments in a document. */
function writeFigures(file: string): void {
  const [before, , after] = readFileSync(file, 'utf8').split(/<!-- \/?bench:http -->\n/);
  if (before === undefined || after === undefined) throw new Error(`${file} has no place for the figures`);
  const body = `<!-- bench:http -->\n\n${figures.join('\n\n')}\n\n<!-- /bench:http -->\n`;
  writeFileSync(file, before + body + after);
}

/** All servers with one kind of interaction. */
async function compare(sample: Sample): Promise<void> {
  const reply = await replyTo(sample);
  const running = new Map<string, Running>();
  try {
    for (const [index, contender] of contenders.entries()) {
      running.set(contender.name, await startServer(contender, firstPort + index, reply));
    }
    const measured = await inTurns(sample, running);
    print(`**${sample}**, ${reply.bytes} bytes of reply\n\n${tableOf(measured)}`);
  } finally {
    for (const server of running.values()) await server.stop();
  }
}

async function inTurns(
  sample: Sample,
  running: ReadonlyMap<string, Running>,
): Promise<Map<string, Measured>> {
  const loads = new Map<string, Load[]>();
  const cpu = new Map<string, number[]>();
  for (let round = -1; round < rounds; round += 1) {
    for (const [name, server] of running) {
      const before = server.cpuMs();
      const load = await measureLoad(
        server.port,
        signedRequest(sample),
        connections,
        round < 0 ? warmUpSeconds : seconds,
      );
      // The first round only warms up.
      if (round < 0) continue;
      loads.set(name, [...(loads.get(name) ?? []), load]);
      const each = ((server.cpuMs() - before) * 1000) / (load.perSecond * seconds);
      cpu.set(name, [...(cpu.get(name) ?? []), each]);
    }
  }
  return new Map(
    [...running].map(([name, server]) => [
      name,
      { loads: loads.get(name) ?? [], memory: server.memory(), cpuMicroseconds: median(cpu.get(name) ?? []) },
    ]),
  );
}

/** What our endpoint answers: the others send the same bytes. */
async function replyTo(sample: Sample): Promise<Reply & { readonly bytes: number }> {
  const [contender] = contenders;
  if (!contender) throw new Error('nobody to measure');
  const server = await startServer(contender, firstPort - 1, { type: '', file: '' });
  try {
    const { body, headers } = signedRequest(sample);
    const response = await fetch(`http://127.0.0.1:${server.port}/interactions`, {
      method: 'POST',
      headers,
      body,
    });
    if (!response.ok) throw new Error(`our endpoint answered ${response.status} to ${sample}`);
    const bytes = Buffer.from(await response.arrayBuffer());
    const file = join(import.meta.dirname, 'reply.bin');
    writeFileSync(file, bytes);
    return { type: response.headers.get('content-type') ?? '', file, bytes: bytes.length };
  } finally {
    await server.stop();
  }
}

function tableOf(measured: ReadonlyMap<string, Measured>): string {
  const rows = contenders.flatMap(({ name, limit }) => {
    const one = measured.get(name);
    if (!one) return [];
    const middle = (pick: (load: Load) => number) => median(one.loads.map(pick));
    return [
      [
        name,
        perSecond(one).toFixed(0),
        shareOf(one, limit === undefined ? undefined : measured.get(limit)),
        middle((load) => load.p50).toFixed(0),
        middle((load) => load.p99).toFixed(0),
        one.cpuMicroseconds.toFixed(0),
        one.memory.toFixed(0),
        `${one.loads.reduce((sum, load) => sum + load.refused, 0)}`,
      ],
    ];
  });
  const head = [
    'server',
    'a second',
    'of its limit',
    'p50 ms',
    'p99 ms',
    'CPU µs each',
    'memory MB',
    'refused',
  ];
  return table(head, rows);
}

function perSecond({ loads }: Measured): number {
  return median(loads.map((load) => load.perSecond));
}

/** The quotient of the column beside it. */
function shareOf(one: Measured, limit: Measured | undefined): string {
  return limit ? `${Math.round((perSecond(one) / perSecond(limit)) * 100)} %` : '';
}
