import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { bundleHttp } from '../../../src/build/bundle.ts';
import { freePort } from '../free-port.ts';
import { publicKey, signed } from '../http/sign.ts';

/** Inside node_modules, where the bundle finds the packages that it leaves out. */
const folder = mkdtempSync(resolve('node_modules/.http-'));
beforeAll(() => bundleHttp(folder));
afterAll(() => rmSync(folder, { recursive: true }));

const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

function start(environment: Readonly<Record<string, string>>, programs = folder) {
  const child = spawn(process.execPath, [`${programs}/http.cjs`], {
    env: { PATH: process.env['PATH'], HOST: '127.0.0.1', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  return { child, log: text(child.stdout), problems: text(child.stderr), ended: once(child, 'exit') };
}

async function untilItAnswers(port: number): Promise<void> {
  for (;;) {
    const response = await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => undefined);
    if (response?.ok) return;
    await pause(20);
  }
}

describe('npm run start:http', { timeout: 20_000 }, () => {
  test('names every setting that needs mending', async () => {
    const { problems, ended } = start({ PORT: 'x', DISCORD_PUBLIC_KEY: '' });
    expect((await ended)[0]).toBe(1);
    expect(await problems).toMatch(/DISCORD_PUBLIC_KEY must be[^\n]+\n- PORT must be/);
  });

  test('starts with no key that is none', async () => {
    const { problems, ended } = start({ DISCORD_PUBLIC_KEY: '0'.repeat(64) });
    expect((await ended)[0]).toBe(1);
    expect(await problems).toMatch(/^DISCORD_PUBLIC_KEY is no public key[^\n]+\n$/);
  });

  test('finishes what it has when it is told to stop, and ends with 0', async () => {
    const port = await freePort();
    const { child, log, ended } = start({ PORT: `${port}`, DISCORD_PUBLIC_KEY: publicKey });
    await untilItAnswers(port);
    const body = JSON.stringify({ type: 1 });
    const underWay = request({
      port,
      host: '127.0.0.1',
      path: '/interactions',
      method: 'POST',
      headers: { ...signed(body), 'content-length': body.length },
    });
    underWay.write(body.slice(0, 4));
    await pause(100);
    child.kill('SIGTERM');
    await pause(200);
    await expect(fetch(`http://127.0.0.1:${port}/healthz`)).rejects.toThrow();
    underWay.end(body.slice(4));
    const [response] = await once(underWay, 'response');
    expect(response.statusCode).toBe(200);
    expect(await text(response)).toBe('{"type":1}');
    expect((await ended)[0]).toBe(0);
    const lines = (await log)
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toContainEqual(expect.objectContaining({ adapter: 'http', kind: 'ping', outcome: 'pong' }));
  });

  test('answers on when nobody reads its log any more', async () => {
    const port = await freePort();
    const { child, log } = start({ PORT: `${port}`, DISCORD_PUBLIC_KEY: publicKey });
    await untilItAnswers(port);
    child.stdout.destroy();
    await expect(log).rejects.toThrow('Premature close');
    const health = `http://127.0.0.1:${port}/healthz`;
    for (let line = 0; line < 3; line += 1) {
      expect((await fetch(health, { method: 'PUT' })).status).toBe(405);
      await pause(150);
    }
    expect((await fetch(health)).status).toBe(200);
  });

  test.each([
    [{}, `${availableParallelism() + 1}`],
    [{ UV_THREADPOOL_SIZE: '7' }, '7'],
  ])('sets the number of threads, unless somebody did: %j', async (environment, threads) => {
    const beside = `${folder}/${threads}`;
    mkdirSync(beside);
    copyFileSync(`${folder}/http.cjs`, `${beside}/http.cjs`);
    writeFileSync(`${beside}/http.js`, 'process.stdout.write(process.env.UV_THREADPOOL_SIZE)');
    const { log } = start(environment, beside);
    expect(await log).toBe(threads);
  });

  test('gives its figures where they are wanted', async () => {
    const port = await freePort();
    start({ PORT: `${port}`, DISCORD_PUBLIC_KEY: publicKey, METRICS: 'true' });
    await untilItAnswers(port);
    const body = JSON.stringify({ type: 1 });
    await fetch(`http://127.0.0.1:${port}/interactions`, { method: 'POST', body, headers: signed(body) });
    const figures = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
    expect(figures).toMatch(/dramas_interactions_total\{[^}]*kind="ping"[^}]*\} 1/);
  });

  test('says in one sentence that its port is taken', async () => {
    const port = await freePort();
    start({ PORT: `${port}`, DISCORD_PUBLIC_KEY: publicKey });
    await untilItAnswers(port);
    const second = start({ PORT: `${port}`, DISCORD_PUBLIC_KEY: publicKey });
    expect((await second.ended)[0]).toBe(1);
    expect(await second.problems).toContain(`Cannot listen on 127.0.0.1:${port}`);
  });
});
