import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Chat, startChat } from '../../../src/adapters/chat/server.ts';
import { slashCommands } from '../../../src/adapters/local/command-line.ts';
import { newId, slashInteraction } from '../../../src/adapters/local/interactions.ts';
import { bot, definitions } from '../../support/bot.ts';
import { recordedLog } from './recorded-log.ts';

const folder = mkdtempSync(join(tmpdir(), 'chat-'));
const { log, lines } = recordedLog();
let chat: Chat;

beforeAll(async () => {
  mkdirSync(join(folder, 'chat'));
  mkdirSync(join(folder, 'pictures'));
  writeFileSync(join(folder, 'chat/index.html'), '<!doctype html>');
  writeFileSync(join(folder, 'pictures/map.vi.png'), 'picture');
  writeFileSync(join(folder, 'secret.png'), 'secret');
  chat = await startChat({ bot, port: 0, log, folder });
});

afterAll(async () => {
  await chat.close();
  rmSync(folder, { recursive: true });
});

interface Sent {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A request with any headers and any path, as no browser would send it. */
const send = (path: string, { method = 'GET', headers = {}, body = '' }: Sent = {}) =>
  new Promise<{ status: number | undefined; text: string; headers: NodeJS.Dict<string | string[]> }>(
    (resolve, reject) => {
      const { hostname, port } = new URL(chat.url);
      const sent = request({ hostname, port, path, method, headers }, async (response) => {
        let text = '';
        for await (const chunk of response) text += chunk;
        resolve({ status: response.statusCode, text, headers: response.headers });
      });
      sent.on('error', reject).end(body);
    },
  );

const asJson = { 'content-type': 'application/json' };

const location = () => {
  const command = slashCommands(definitions()).find(({ name }) => name === 'location');
  if (!command) throw new Error('no /location');
  const from = { person: { id: newId(), name: 'Mai' }, language: 'en' } as const;
  return JSON.stringify(slashInteraction(from, command, { title: 'tinh nhan o paris' }));
};

describe('who may come in', () => {
  test('it listens on loopback', () => {
    expect(new URL(chat.url).hostname).toBe('127.0.0.1');
  });

  test.each(['evil.example', 'evil.example:3000', '127.0.0.1', '127.0.0.1:1', 'localhost.evil.example'])(
    'the host "%s" is refused',
    async (host) => {
      const { status, text } = await send('/', { headers: { host } });
      expect(status).toBe(421);
      expect(text).toContain(`not at "${host}"`);
    },
  );

  test('localhost is as good as the number', async () => {
    const { status } = await send('/', { headers: { host: `localhost:${new URL(chat.url).port}` } });
    expect(status).toBe(200);
  });

  test.each(['http://evil.example', 'null', 'https://127.0.0.1'])(
    'the origin "%s" is refused',
    async (origin) => {
      const headers = { ...asJson, origin };
      const { status } = await send('/interactions', { method: 'POST', headers, body: location() });
      expect(status).toBe(403);
    },
  );
});

test('connections beyond what browsers open are closed, and the others are answered on', async () => {
  const { port } = new URL(chat.url);
  const sockets = Array.from({ length: 50 }, () => connect(Number(port), '127.0.0.1'));
  const outcomes = sockets.map((socket) => {
    socket.on('error', () => {}).write(`GET / HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\n\r\n`);
    return new Promise((resolve) => {
      socket.once('data', () => resolve('answered')).once('close', () => resolve('closed'));
    });
  });
  const answered = (await Promise.all(outcomes)).filter((outcome) => outcome === 'answered').length;
  expect(answered).toBeGreaterThan(20);
  expect(answered).toBeLessThanOrEqual(32);
  for (const socket of sockets) socket.destroy();
  await Promise.all(sockets.map((socket) => socket.closed || once(socket, 'close')));
  await expect.poll(() => send('/').then(({ status }) => status, String)).toBe(200);
});

describe('interactions', () => {
  test('are answered by the bot, with one line in the log', async () => {
    const before = lines.length;
    const headers = { ...asJson, origin: chat.url };
    const { status, text } = await send('/interactions', { method: 'POST', headers, body: location() });
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({ type: 4, data: { components: [{ type: 17 }] } });
    expect(text).toContain('thủ đô nước Pháp');
    expect(lines.slice(before)).toMatchObject([{ kind: 'command', command: 'location', outcome: 'found' }]);
  });

  test.each([
    ['what is no JSON', '{', asJson, 400],
    ['what is no interaction', '{"type":99}', asJson, 400],
    ['a form', 'type=2', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['too much', `"${'x'.repeat(300_000)}"`, asJson, 413],
  ])('%s is refused', async (_, body, headers, status) => {
    expect(await send('/interactions', { method: 'POST', headers, body })).toMatchObject({ status });
  });

  test('are only posted', async () => {
    expect(await send('/interactions')).toMatchObject({ status: 405 });
    expect(await send('/commands', { method: 'POST', headers: asJson })).toMatchObject({ status: 405 });
  });
});

describe('files', () => {
  test('the page comes with a policy that keeps everything else out', async () => {
    const { status, headers } = await send('/');
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'");
  });

  test('can be asked for without their content', async () => {
    const { status, text, headers } = await send('/pictures/map.vi.png', { method: 'HEAD' });
    expect({ status, text, length: headers['content-length'] }).toEqual({
      status: 200,
      text: '',
      length: '7',
    });
  });

  test('the commands are those of the bot', async () => {
    expect(JSON.parse((await send('/commands')).text)).toEqual(JSON.parse(JSON.stringify(definitions())));
  });

  test('pictures are served, other files are not', async () => {
    expect(await send('/pictures/map.vi.png')).toMatchObject({ status: 200, text: 'picture' });
    for (const path of [
      '/pictures/none.png',
      '/pictures/../secret.png',
      '/pictures/..%2fsecret.png',
      '/../secret.png',
      '/.env',
      '/pictures/',
    ]) {
      expect(await send(path), path).toMatchObject({ status: 404 });
    }
  });
});

test('a port that cannot be is refused', async () => {
  await expect(startChat({ bot, port: 70_000, log, folder })).rejects.toThrow(/70000/);
});

test('a taken port is no obstacle, and it is said', async () => {
  const port = Number(new URL(chat.url).port);
  const before = lines.length;
  const other = await startChat({ bot, port, log, folder });
  expect(Number(new URL(other.url).port)).not.toBe(port);
  expect(lines.slice(before)).toMatchObject([{ msg: expect.stringContaining(`${port} is taken`) }]);
  await other.close();
});
