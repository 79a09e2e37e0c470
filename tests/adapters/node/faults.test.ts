/**
 * Malformed, oversized, mis-signed, truncated and slow requests, seeded: none is accepted, nothing breaks, memory
 * stays flat. A short form here; `npm run test:faults:http` makes 100,000.
 */
import { once } from 'node:events';
import { Agent, request, type Server } from 'node:http';
import { connect } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createHandler } from '../../../src/adapters/http/handler.ts';
import { createHttpServer } from '../../../src/adapters/node/server.ts';
import { createNodeVerify } from '../../../src/adapters/node/verify.ts';
import { bot } from '../../support/bot.ts';
import { freePort } from '../free-port.ts';
import { nowInSeconds, publicKey, signed } from '../http/sign.ts';

const calls = Number(process.env['HTTP_FAULTS'] ?? 2_000);
const atOnce = 64;
const ping = JSON.stringify({ type: 1 });
const timeouts = { headers: 150, request: 200, inactivity: 300, keepAlive: 5_000 };
const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
const wrongs = new Map<string, number>();
let port = 0;
let server: Server;
let accepted = 0;

beforeAll(async () => {
  port = await freePort();
  const log = {
    warn: (fields: { readonly wrong?: string }) =>
      wrongs.set(`${fields.wrong}`, (wrongs.get(`${fields.wrong}`) ?? 0) + 1),
    error: (fields: { readonly err?: unknown }) => {
      throw fields.err;
    },
  };
  const answered = () => {
    accepted += 1;
  };
  server = createHttpServer(
    createHandler({
      bot,
      verify: createNodeVerify(publicKey),
      log,
      picture: () => Promise.reject(),
      answered,
    }),
    timeouts,
  );
  await once(server.listen(port, '127.0.0.1'), 'listening');
});

afterAll(() => {
  agent.destroy();
  server.close().closeAllConnections();
});

interface Call {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/** The status of a reply; 0 where the server closed the connection without one. */
function send({ method = 'POST', path = '/interactions', headers = {}, body = '' }: Call): Promise<number> {
  return new Promise((resolve) => {
    const sent = request({ agent, host: '127.0.0.1', port, method, path, headers }, (response) => {
      response.resume().once('close', () => resolve(response.statusCode ?? 0));
    });
    sent.once('error', () => resolve(0)).end(body);
  });
}

/** Bytes as they are; the client goes away after `goesAfter` milliseconds, or waits until it is cut off. */
function sendRaw(bytes: string | Buffer, goesAfter?: number): Promise<number> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    let said = '';
    socket.on('data', (chunk) => {
      said += chunk;
    });
    socket.once('error', () => {}).once('end', () => socket.resetAndDestroy());
    socket.once('close', () => resolve(Number(/^HTTP\/1.1 (\d+)/.exec(said)?.[1] ?? 0)));
    if (goesAfter !== undefined) setTimeout(() => socket.resetAndDestroy(), goesAfter);
  });
}

const head = `POST /interactions HTTP/1.1\r\nhost: test\r\n${Object.entries(signed(ping))
  .map(([name, value]) => `${name}: ${value}\r\n`)
  .join('')}`;
const chunk = `10000\r\n${'x'.repeat(0x10000)}\r\n`;
const junk = (random: () => number, length: number) =>
  Buffer.from(Array.from({ length }, () => random() * 256));
const hex = (random: () => number) => junk(random, 64).toString('hex');
const garbled = (random: () => number) => {
  const bytes = Buffer.from(ping);
  bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
  return bytes.equals(Buffer.from(ping)) ? Buffer.from('{') : bytes;
};

/** Each way to be wrong, and how often it comes up beside the others. */
const faults: readonly [weight: number, (random: () => number) => Promise<number>][] = [
  [20, (random) => send({ headers: { ...signed(ping), 'x-signature-ed25519': hex(random) }, body: ping })],
  [20, (random) => send({ headers: signed(ping), body: garbled(random) })],
  [
    10,
    (random) =>
      send({
        headers: signed(ping, `${Number(nowInSeconds()) - 301 - Math.floor(random() * 1e6)}`),
        body: ping,
      }),
  ],
  [
    10,
    (random) =>
      send({ headers: { 'x-signature-ed25519': hex(random).slice(Math.floor(random() * 128)) }, body: ping }),
  ],
  [
    10,
    (random) =>
      send({
        headers: { ...signed(ping), 'x-signature-timestamp': junk(random, 6).toString('hex') },
        body: ping,
      }),
  ],
  [10, (random) => send({ path: `/${hex(random)}`, body: ping, headers: signed(ping) })],
  [5, () => send({ method: 'PUT', headers: signed(ping), body: ping })],
  [5, () => send({ headers: signed('{"type":1'), body: '{"type":1' })],
  [5, () => send({ headers: signed('{"type":77}'), body: '{"type":77}' })],
  [3, () => send({ headers: { ...signed(ping), 'content-length': '300000' }, body: 'x'.repeat(300_000) })],
  [1, () => sendRaw(`${head}transfer-encoding: chunked\r\n\r\n${chunk.repeat(5)}`)],
  [4, (random) => sendRaw(junk(random, 1 + Math.floor(random() * 400)))],
  [4, (random) => sendRaw(head.slice(0, Math.floor(random() * head.length)), 5)],
  [4, () => sendRaw(`${head}content-length: ${ping.length}\r\n\r\n${ping.slice(0, 5)}`, 5)],
  [1, (random) => sendRaw(head.slice(0, Math.floor(random() * head.length)))],
  [1, () => sendRaw(`${head}content-length: ${ping.length}\r\n\r\n${ping.slice(0, 5)}`)],
];

/** Numbers in [0, 1), the same in every run. Source: https://gist.github.com/tommyettinger/46a874533244883189143505d203312c */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

/** Megabytes of the heap that are still in use. */
function heap(): number {
  collect();
  return process.memoryUsage().heapUsed / 1e6;
}

async function misbehave(count: number, random: () => number, statuses: Map<number, number>): Promise<void> {
  const weighted = faults.flatMap(([weight, fault]) => new Array<typeof fault>(weight).fill(fault));
  let left = count;
  const one = async () => {
    while (left > 0) {
      left -= 1;
      const status = (await weighted[Math.floor(random() * weighted.length)]?.(random)) ?? 0;
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, one));
}

test(`${calls} requests that are wrong in every way`, { timeout: 600_000 }, async () => {
  const statuses = new Map<number, number>();
  const random = seeded(20);
  await misbehave(calls / 5, random, statuses);
  const before = heap();
  await misbehave((calls * 4) / 5, random, statuses);
  const after = heap();
  if (process.env['HTTP_FAULTS'])
    process.stdout.write(
      `${calls} requests: ${JSON.stringify(Object.fromEntries(statuses))}, wrong: ${JSON.stringify(Object.fromEntries(wrongs))}, heap ${before.toFixed(1)} MB after a fifth, ${after.toFixed(1)} MB at the end\n`,
    );
  expect([...statuses.keys()].filter((status) => status >= 200 && status < 400)).toEqual([]);
  expect([...statuses.keys()].filter((status) => status >= 500)).toEqual([]);
  expect(accepted).toBe(0);
  expect(after).toBeLessThan(before * 1.1 + 1);
  expect(await send({ headers: signed(ping), body: ping })).toBe(200);
  expect(accepted).toBe(1);
});
