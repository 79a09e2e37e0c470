import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { createAnswering } from '../../../src/adapters/http/answering.ts';
import { createHttpServer, type Patience } from '../../../src/adapters/node/server.ts';
import { createNodeVerify } from '../../../src/adapters/node/verify.ts';
import { bot } from '../../support/bot.ts';
import { publicKey, signed } from '../http/sign.ts';

const short: Patience = { headers: 150, request: 300, silence: 600, idle: 300 };
const ping = JSON.stringify({ type: 1 });
const servers: ReturnType<typeof createHttpServer>[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

async function listening(patience?: Patience): Promise<number> {
  const log = { warn: () => {}, error: () => {} };
  const answer = createAnswering({
    bot,
    verify: createNodeVerify(publicKey),
    log,
    picture: () => Promise.reject(),
    answered: () => {},
  });
  const server = createHttpServer(answer, patience);
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
});
