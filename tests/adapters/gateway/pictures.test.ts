import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { createDeliveryRest } from '../../../src/adapters/gateway/deliver.ts';
import { createInteractionHandler } from '../../../src/adapters/gateway/interactions.ts';
import { createSender } from '../../../src/adapters/gateway/sender.ts';
import { responseWithoutPicture } from '../../../src/bot/without-picture.ts';
import { responseType } from '../../../src/contract/discord.ts';
import { createLog } from '../../../src/runtime/log.ts';
import { Metrics } from '../../../src/runtime/metrics.ts';
import { DiscordStandIn, standInToken } from '../../standin/discord.ts';
import { slash } from '../../standin/interactions.ts';
import type { Mistreatment } from '../../standin/rest.ts';
import { bot, respond } from '../../support/bot.ts';

// Discord's patience is three seconds, and some of these use it up.
vi.setConfig({ testTimeout: 30_000 });

let discord: DiscordStandIn;
let folder: string;
beforeEach(async () => {
  discord = await DiscordStandIn.start();
  folder = mkdtempSync(join(tmpdir(), 'pictures-'));
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  await discord.close();
});

const map = slash('map', {});
const handled = respond(map, () => undefined);
const response = handled?.response;
if (!response || !handled.picture) throw new Error('/map has a picture');
const { file } = handled.picture;
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Lets the bot answer /map, and gives what arrived and what was logged. */
async function answered() {
  const lines: { level: string; msg: string; outcome?: string }[] = [];
  const log = createLog('info', { write: (line) => lines.push(JSON.parse(line)) });
  const sender = createSender({
    rest: createDeliveryRest(discord.url, standInToken),
    log,
    metrics: new Metrics(commands),
    logQueries: true,
    pictures: pathToFileURL(`${folder}/`),
  });
  const sent = discord.rest.callbacks.expect(map.id, map.token);
  createInteractionHandler(bot, sender, log)(map);
  await sender.settled();
  return { answer: sent.answer, lines };
}

describe('an answer with a picture', () => {
  it('carries its bytes as files[0]', async () => {
    writeFileSync(join(folder, file), 'seven b');
    const { answer } = await answered();
    expect(answer).toEqual({ body: plain(response), files: [{ name: `files[0]:${file}`, size: 7 }] });
  });

  it('comes without it when the file is missing, which is logged', async () => {
    const { answer, lines } = await answered();
    expect(answer).toEqual({ body: plain(responseWithoutPicture(response)), files: [] });
    expect(lines[0]).toMatchObject({ level: 'error', file });
  });

  it.each<Mistreatment>(['status-500', 'status-502', 'reset'])(
    'comes without it when Discord keeps answering %s to the picture',
    async (how) => {
      writeFileSync(join(folder, file), 'seven b');
      discord.rest.mistreat = (_sent, { files }) => (files.length > 0 ? how : undefined);
      const { answer, lines } = await answered();
      expect(answer).toEqual({ body: plain(responseWithoutPicture(response)), files: [] });
      expect(lines).toMatchObject([{ msg: 'interaction', outcome: 'found' }]);
    },
  );

  it('leaves suggestions as they are', () => {
    const choices = { type: responseType.choices, data: { choices: [] } };
    expect(responseWithoutPicture(choices)).toBe(choices);
  });
});
