import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createHandler } from '../../../src/adapters/http/handler.ts';
import { createHttpServer, type Limits, type Timeouts } from '../../../src/adapters/node/server.ts';
import { createNodeVerify } from '../../../src/adapters/node/verify.ts';
import { bot } from '../../support/bot.ts';
import { publicKey, signed } from '../http/sign.ts';

const short: Timeouts = { headers: 150, request: 300, inactivity: 600, keepAlive: 300 };
const ping = JSON.stringify({ type: 1 });
/** More than a connection holds of what nobody reads. */
const pictureBytes = 10_000_000;
const asking = JSON.stringify({
  type: 2,
  data: { type: 1, name: 'location', options: [{ name: 'title', value: 'Bichunmu' }] },
});
const servers: ReturnType<typeof createHttpServer>[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

/** @param answered gets the outcome of each answer */
async function listening(
  timeouts?: Timeouts,
  limits?: Limits,
  answered: (outcome: string) => void = () => {},
): Promise<number> {
  const log = { warn: () => {}, error: () => {} };
  const answer = createHandler({
    bot,
    verify: createNodeVerify(publicKey),
    log,
    picture: () => Promise.resolve(new Uint8Array(pictureBytes)),
    answered: ({ outcome }) => answered(outcome),
  });
  const server = createHttpServer(answer, timeouts, limits);
  servers.push(server);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return (server.address() as AddressInfo).port;
}

/** What the server sends until it closes the connection, and how long that takes in milliseconds. */
async function talk(
  port: number,
  ...pieces: string[]
): Promise<{ readonly said: string; readonly ms: number }> {
  const start = performance.now();
  const socket = connect(port, '127.0.0.1');
  let said = '';
  socket.on('data', (chunk) => {
    said += chunk;
  });
  socket.on('error', () => {});
  for (const piece of pieces) socket.write(piece);
  await once(socket, 'close');
  return { said, ms: performance.now() - start };
}

const head = (headers: Readonly<Record<string, string>>) =>
  `POST /interactions HTTP/1.1\r\nhost: test\r\n${Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('')}\r\n`;

const closing = 'host: test\r\nconnection: close\r\n\r\n';

describe('the server on Node', () => {
  test('answers, and keeps the connection for the next', async () => {
    const port = await listening();
    for (let call = 0; call < 3; call += 1) {
      const response = await fetch(`http://127.0.0.1:${port}/interactions?a=b`, {
        method: 'POST',
        body: ping,
        headers: signed(ping),
      });
      expect(response.headers.get('connection')).toBe('keep-alive');
      expect(await response.text()).toBe('{"type":1}');
    }
  });

  test('stops reading a body without Content-Length at 256 KiB', async () => {
    const port = await listening();
    const chunk = `10000\r\n${'x'.repeat(0x10000)}\r\n`;
    const { said } = await talk(
      port,
      head({ ...signed(''), 'transfer-encoding': 'chunked' }),
      ...new Array(5).fill(chunk),
    );
    expect(said).toMatch(/^HTTP\/1.1 413 /);
  });

  test('refuses too large a body before any of it has come', async () => {
    const { said, ms } = await talk(await listening(), head({ ...signed(''), 'content-length': '262145' }));
    expect(said).toMatch(/^HTTP\/1.1 413 /);
    expect(ms).toBeLessThan(1000);
  });

  test.each([
    ['says nothing', []],
    ['stops in the headers', ['POST /interactions HTTP/1.1\r\nhost: te']],
    ['stops in the body', [head({ ...signed(ping), 'content-length': '10' }), '{"ty']],
  ])('cuts off who %s', async (_, pieces) => {
    const { said, ms } = await talk(await listening(short), ...pieces);
    expect(ms).toBeLessThan(2000);
    expect(said).not.toContain('200 OK');
  });

  test('closes a connection on which nothing more is asked', async () => {
    const { said, ms } = await talk(await listening(short), 'GET /healthz HTTP/1.1\r\nhost: test\r\n\r\n');
    expect(said).toContain('200 OK');
    expect(ms).toBeLessThan(3000);
  });

  test('refuses what is no HTTP', async () => {
    const { said } = await talk(await listening(), '\x16\x03\x01\x02\x00\r\n\r\n');
    expect(said).toMatch(/^HTTP\/1.1 400 /);
  });

  test('takes the whole address for a path, as proxies may send it', async () => {
    const port = await listening();
    for (const target of ['http://bot.example/healthz?a=b', '/healthz?a=b']) {
      expect((await talk(port, `GET ${target} HTTP/1.1\r\n${closing}`)).said).toContain('200 OK');
    }
    for (const target of ['http://bot.example/else', '*']) {
      const { said } = await talk(port, `OPTIONS ${target} HTTP/1.1\r\n${closing}`);
      expect(said).toMatch(/^HTTP\/1.1 404 /);
    }
  });

  test('answers HEAD for the health without a body', async () => {
    const { said } = await talk(await listening(), `HEAD /healthz HTTP/1.1\r\n${closing}`);
    expect(said).toMatch(/^HTTP\/1.1 200 OK\r\n/);
    expect(said).toMatch(/\r\n\r\n$/);
  });
});

/** A whole signed request. */
const post = (body: string) => head({ ...signed(body), 'content-length': `${body.length}` }) + body;

const usual: Limits = { connections: 100, waiting: 8, bodyBytes: 1_000_000 };

describe('what the server holds is limited', () => {
  test('the longest unfinished body is refused when all together are too large', async () => {
    const port = await listening(undefined, { ...usual, bodyBytes: 250_000 });
    const part = head({ ...signed(''), 'content-length': '200000' }) + 'x'.repeat(100_000);
    const talks = Array.from({ length: 3 }, () => talk(port, part));
    const { said } = await Promise.race(talks);
    expect(said).toMatch(/^HTTP\/1.1 503 /);
    expect((await talk(port, `${post(ping)}GET / HTTP/1.0\r\n\r\n`)).said).toContain('{"type":1}');
  });

  test('bodies that broke off hold nothing any more', async () => {
    const port = await listening(short, { ...usual, bodyBytes: 250_000 });
    for (let time = 0; time < 10; time += 1) {
      const socket = connect(port, '127.0.0.1');
      await new Promise((resolve) =>
        socket.write(head({ ...signed(''), 'content-length': '200000' }) + 'x'.repeat(100_000), resolve),
      );
      socket.resetAndDestroy();
    }
    const large = JSON.stringify({ type: 1, x: 'x'.repeat(240_000) });
    expect((await talk(port, post(large))).said).toMatch(/^HTTP\/1.1 200 /);
  });

  test('the oldest connection without a request makes room for a new one, with 503', async () => {
    const port = await listening(undefined, { ...usual, connections: 3 });
    const silent = talk(port);
    for (let call = 0; call < 10; call += 1) {
      const { said } = await talk(port, `${post(ping)}GET / HTTP/1.0\r\n\r\n`);
      expect(said).toContain('{"type":1}');
    }
    const others = [talk(port), talk(port), talk(port)];
    expect((await silent).said).toMatch(/^HTTP\/1.1 503 /);
    expect(others).toHaveLength(3);
  });

  test('a new connection gets 503 while all others have requests', async () => {
    const port = await listening(undefined, { ...usual, connections: 2 });
    const unfinished = head({ ...signed(ping), 'content-length': '10' });
    const busy = [talk(port, unfinished), talk(port, unfinished)];
    await once(servers[0] ?? expect.fail(), 'request');
    await once(servers[0] ?? expect.fail(), 'request');
    expect((await talk(port)).said).toMatch(/^HTTP\/1.1 503 /);
    expect(busy).toHaveLength(2);
  });

  test('requests of one connection are answered one after the other, in their order', async () => {
    const { said } = await talk(await listening(short), post(ping) + post('{"type":99}') + post(ping));
    expect(said.match(/HTTP\/1.1 \d+/g)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 400', 'HTTP/1.1 200']);
  });

  test('too many waiting requests end their connection, and are never handled', async () => {
    const answered = vi.fn();
    const { said } = await talk(await listening(undefined, usual, answered), post(ping).repeat(50));
    expect(said).not.toContain('200 OK');
    expect(answered.mock.calls.length).toBeLessThanOrEqual(1);
  });

  test('a client that never reads is left after a while, and what it asked for behind that is not handled', async () => {
    const answered = vi.fn();
    const port = await listening(short, usual, answered);
    const start = performance.now();
    const socket = connect(port, '127.0.0.1', () => socket.write(post(asking).repeat(3)));
    const [server = expect.fail()] = servers;
    const [accepted] = await once(server, 'connection');
    await once(accepted, 'close');
    expect(performance.now() - start).toBeLessThan(4 * short.inactivity);
    expect(answered.mock.calls).toEqual([['found']]);
    socket.destroy();
  });

  test('a server that stops sends the answer it is making, and handles none behind it', async () => {
    const answered = vi.fn();
    const port = await listening(undefined, usual, answered);
    const socket = connect(port, '127.0.0.1', () => socket.write(post(asking).repeat(3)));
    const [server = expect.fail()] = servers;
    await once(server, 'request');
    server.close();
    let bytes = 0;
    socket.on('data', (chunk) => {
      bytes += chunk.length;
    });
    await once(socket, 'close');
    expect(bytes).toBeGreaterThan(pictureBytes);
    expect(bytes).toBeLessThan(2 * pictureBytes);
    expect(answered.mock.calls).toEqual([['found']]);
  });
});
