/**
 * Clients that ask for more than a server can hold, against the program that `npm run start:http` starts: its memory
 * stays flat, and it answers others meanwhile. A short form here; `npm run test:faults:http` has the long one.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { bundleHttp } from '../../../src/build/bundle.ts';
import { respond } from '../../support/bot.ts';
import { freePort } from '../free-port.ts';
import { publicKey, signed } from '../http/sign.ts';

/** 4,000 sockets in the long form. */
const isLong = process.env['HTTP_FAULTS'] !== undefined;
const sockets = isLong ? 4_000 : 1_200;
const seconds = isLong ? 4 : 1;
/** Megabytes by which the server may grow under a flood. */
const growth = 130;

const asking = JSON.stringify({
  type: 2,
  locale: 'en-US',
  data: { type: 1, name: 'location', options: [{ name: 'title', type: 3, value: 'Bichunmu' }] },
});
const folder = mkdtempSync(resolve('node_modules/.floods-'));
let port = 0;
let server: ChildProcess;
const clients: Socket[] = [];

beforeAll(async () => {
  await bundleHttp(folder);
  const picture = respond(JSON.parse(asking), (error) => {
    throw error;
  })?.picture;
  mkdirSync(`${folder}/pictures`);
  writeFileSync(`${folder}/pictures/${picture?.file}`, Buffer.alloc(60_000, 1));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** A server of its own for each flood, warmed up. */
async function start(): Promise<void> {
  port = await freePort();
  server = spawn(process.execPath, [`${folder}/http.cjs`], {
    env: { HOST: '127.0.0.1', PORT: `${port}`, DISCORD_PUBLIC_KEY: publicKey, LOG_LEVEL: 'fatal' },
    stdio: 'inherit',
  });
  while ((await statusOfOne()) !== 200) await pause(20);
  for (let call = 0; call < 300; call += 1) await statusOfOne();
}

afterEach(async () => {
  for (const client of clients.splice(0)) client.destroy();
  const ended = once(server, 'exit');
  server.kill('SIGKILL');
  await ended;
});

/** The status of an ordinary request; 0 where the connection failed. */
async function statusOfOne(): Promise<number> {
  const body = asking;
  const response = await fetch(`http://127.0.0.1:${port}/interactions`, {
    method: 'POST',
    body,
    headers: signed(body),
  }).catch(() => undefined);
  await response?.arrayBuffer();
  return response?.status ?? 0;
}

/** Megabytes: what the server's process holds now, and the most it ever held. Linux only. */
function memory(): { readonly now: number; readonly peak: number } {
  const status = readFileSync(`/proc/${server.pid}/status`, 'utf8');
  const field = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1024;
  return { now: field('VmRSS'), peak: field('VmHWM') };
}

interface Client {
  readonly socket: Socket;
  /** The first bytes of what the server said. */
  said: string;
  closed: boolean;
}

/** Connects so many clients, each sending `bytes`; they read what comes unless told not to. */
async function flood(count: number, bytes: Buffer | string, reads = true): Promise<Client[]> {
  const all = Array.from({ length: count }, () => {
    const socket = connect(port, '127.0.0.1');
    const client: Client = { socket, said: '', closed: false };
    clients.push(socket);
    socket.once('close', () => {
      client.closed = true;
    });
    socket.on('error', () => {});
    if (reads) {
      socket.on('data', (chunk) => {
        if (client.said.length < 100) client.said += chunk.toString('latin1', 0, 100);
      });
    }
    socket.write(bytes);
    return client;
  });
  return all;
}

const head = (length: number) =>
  `POST /interactions HTTP/1.1\r\nhost: test\r\n${Object.entries(signed(asking))
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('')}content-length: ${length}\r\n\r\n`;

const whole = () => head(asking.length) + asking;

/** How many clients got which status first; 0 for those that got none. */
function statuses(all: readonly Client[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { said } of all) {
    const status = /^HTTP\/1.1 (\d+)/.exec(said)?.[1] ?? '0';
    counts[status] = (counts[status] ?? 0) + 1;
  }
  return counts;
}

/** Floods the server for some seconds, and says how it bore it. */
async function bear(name: string, start: () => Promise<Client[]>) {
  const before = memory().now;
  const all = await start();
  const end = performance.now() + seconds * 1000;
  const others: Record<number, number> = {};
  while (performance.now() < end) {
    const status = await statusOfOne();
    others[status] = (others[status] ?? 0) + 1;
    await pause(50);
  }
  const { peak } = memory();
  const closed = all.filter((client) => client.closed).length;
  if (isLong)
    process.stdout.write(
      `${name}: ${before.toFixed(0)} MB before, ${peak.toFixed(0)} MB at most; ${all.length} clients got ${JSON.stringify(statuses(all))}, ${closed} were closed; others meanwhile got ${JSON.stringify(others)}\n`,
    );
  return { grew: peak - before, all, others, closed };
}

describe.runIf(process.platform === 'linux')('memory stays flat under', { timeout: 120_000 }, () => {
  test('bodies of 255 KiB that never end', async () => {
    await start();
    const bytes = Buffer.concat([Buffer.from(head(256 * 1024)), Buffer.alloc(255 * 1024, 'x')]);
    const { grew } = await bear('unfinished bodies', () => flood(sockets, bytes));
    expect(grew).toBeLessThan(growth);
  });

  test('connections that say nothing', async () => {
    await start();
    const { grew } = await bear('silent connections', () => flood(sockets, ''));
    expect(grew).toBeLessThan(growth);
  });

  test('50 requests for a picture at once on each of 500 connections', async () => {
    await start();
    const { grew } = await bear('pipelined', () => flood(500, whole().repeat(50)));
    expect(grew).toBeLessThan(growth);
  });

  test('clients that ask for pictures and never read', async () => {
    await start();
    const { grew } = await bear('never reading', () => flood(500, whole().repeat(8), false));
    expect(grew).toBeLessThan(growth);
  });
});
