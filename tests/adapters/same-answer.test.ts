/** The same interactions through every way in: the messages are the same, byte for byte. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { workerd, writeWorkerdConfig } from '../../bench/http/workerd.ts';
import { createHandler } from '../../src/adapters/http/handler.ts';
import { createHttpServer } from '../../src/adapters/node/server.ts';
import { createNodeVerify } from '../../src/adapters/node/verify.ts';
import { bundleWorker } from '../../src/build/bundle.ts';
import { bot, respond } from '../support/bot.ts';
import { everyInteraction, type Interaction } from './every-interaction.ts';
import { freePort } from './free-port.ts';
import { publicKey, signed } from './http/sign.ts';

const interactions = everyInteraction();
const folder = mkdtempSync(resolve('node_modules/.same-answer-'));
const drawn = (file: string) => Buffer.from(`as drawn: ${file}`);
let node: Server;
let worker: ChildProcess;
let ports: { readonly node: number; readonly worker: number };

/** What the bot itself says, before any adapter. */
const expected = interactions.map((interaction) => {
  const handled = respond(interaction, (error) => {
    throw error;
  });
  const picture = handled?.picture?.file;
  return { message: JSON.stringify(handled?.response), ...(picture ? { picture } : {}) };
});

/** The file of this picture is missing at first. */
const drawnLater = expected.find(({ picture }) => picture)?.picture;

beforeAll(async () => {
  ports = { node: await freePort(), worker: await freePort() };
  node = createHttpServer(
    createHandler({
      bot,
      verify: createNodeVerify(publicKey),
      log: { warn: () => {}, error: () => {} },
      picture: async ({ file }) => drawn(file),
      answered: () => {},
    }),
  );
  await once(node.listen(ports.node, '127.0.0.1'), 'listening');
  worker = await startWorker(ports.worker);
}, 30_000);

afterAll(() => {
  node.close().closeAllConnections();
  worker.kill();
  rmSync(folder, { recursive: true });
});

/** The bundle as Cloudflare gets it, in Cloudflare's own engine. */
async function startWorker(port: number): Promise<ChildProcess> {
  const assets = join(folder, 'pictures');
  mkdirSync(assets);
  for (const { picture } of expected) {
    if (picture && picture !== drawnLater) writeFileSync(join(assets, picture), drawn(picture));
  }
  await bundleWorker(folder);
  const config = join(folder, 'config.capnp');
  writeWorkerdConfig(config, {
    port,
    script: join(folder, 'worker.js'),
    texts: { DISCORD_PUBLIC_KEY: publicKey, LOG_LEVEL: 'silent' },
    assets,
  });
  const child = spawn(workerd, ['serve', config], { stdio: 'inherit' });
  for (let tries = 0; tries < 500; tries += 1) {
    const response = await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => undefined);
    if (response?.ok) return child;
    await pause(20);
  }
  child.kill();
  throw new Error('workerd did not answer');
}

async function sentBy(port: number, interaction: Interaction): Promise<(typeof expected)[number]> {
  const body = JSON.stringify(interaction);
  const response = await fetch(`http://127.0.0.1:${port}/interactions`, {
    method: 'POST',
    body,
    headers: signed(body),
  });
  if (response.headers.get('content-type') === 'application/json') return { message: await response.text() };
  const form = await response.formData();
  const file = form.get('files[0]');
  if (!(file instanceof File)) throw new Error(`${response.status} without a picture`);
  expect(Buffer.from(await file.arrayBuffer())).toEqual(drawn(file.name));
  return { message: `${form.get('payload_json')}`, picture: file.name };
}

/** In order, some at a time. */
async function allSentBy(port: number): Promise<typeof expected> {
  const sent: typeof expected = [];
  for (let start = 0; start < interactions.length; start += 32) {
    sent.push(...(await Promise.all(interactions.slice(start, start + 32).map((one) => sentBy(port, one)))));
  }
  return sent;
}

describe('the same answer', { timeout: 60_000 }, () => {
  test('is there to compare: commands, suggestions, buttons and pictures', () => {
    expect(interactions.length).toBeGreaterThan(1000);
    expect(expected.filter(({ picture }) => picture).length).toBeGreaterThan(50);
  });

  test('without the picture while its file is missing', async () => {
    const interaction = interactions[expected.findIndex(({ picture }) => picture === drawnLater)];
    if (!interaction || !drawnLater) throw new Error('no answer has a picture');
    const { message, picture } = await sentBy(ports.worker, interaction);
    expect(picture).toBeUndefined();
    expect(JSON.parse(message).data.attachments).toEqual([]);
    writeFileSync(join(folder, 'pictures', drawnLater), drawn(drawnLater));
  });

  test('over HTTP on Node', async () => {
    expect(await allSentBy(ports.node)).toEqual(expected);
  });

  test('over HTTP in workerd', async () => {
    expect(await allSentBy(ports.worker)).toEqual(expected);
  });
});
