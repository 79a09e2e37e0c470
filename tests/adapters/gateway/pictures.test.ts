import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDeliveryRest, deliver } from '../../../src/adapters/gateway/deliver.ts';
import { withFiles } from '../../../src/adapters/gateway/files.ts';
import type { InteractionResponse } from '../../../src/bot/router.ts';
import { responseWithoutPicture } from '../../../src/bot/without-picture.ts';
import type { Answer } from '../../../src/contract/command.ts';
import { responseType } from '../../../src/contract/discord.ts';
import { createLog } from '../../../src/runtime/log.ts';
import { DiscordStandIn, standInToken } from '../../standin/discord.ts';
import { slash } from '../../standin/interactions.ts';
import { cardFor } from '../../support/answers.ts';

const picture = { file: 'map.en.png', alt: 'A map' };
const answer: Answer = { outcome: 'found', language: 'en', heading: 'Heading', lead: 'Lead', picture };
const response: InteractionResponse = { type: responseType.message, data: cardFor(answer) };

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

/** Delivers the answer, and gives what arrived and what was logged. */
async function delivered() {
  const lines: string[] = [];
  const log = createLog('info', { write: (line) => lines.push(line) });
  const { id, token } = slash('map', {});
  const sent = discord.rest.callbacks.expect(id, token);
  const given = { body: response, picture, without: () => responseWithoutPicture(response) };
  await deliver(createDeliveryRest(discord.url).setToken(standInToken), {
    ...(await withFiles(given, pathToFileURL(`${folder}/`), log)),
    route: `/interactions/${id}/${token}/callback`,
    auth: false,
    deadline: performance.now() + 3000,
  });
  return { answer: sent.answer, lines };
}

describe('an answer with a picture', () => {
  it('carries its bytes as files[0]', async () => {
    writeFileSync(join(folder, picture.file), 'seven b');
    expect(await delivered()).toEqual({
      answer: { body: response, files: [{ name: 'files[0]:map.en.png', size: 7 }] },
      lines: [],
    });
  });

  it('comes without it when the file is missing, which is logged', async () => {
    const { picture: _, ...without } = answer;
    const { answer: got, lines } = await delivered();
    expect(got).toEqual({ body: { ...response, data: cardFor(without) }, files: [] });
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 'error', file: picture.file });
  });

  it('leaves suggestions as they are', () => {
    const choices: InteractionResponse = { type: responseType.choices, data: { choices: [] } };
    expect(responseWithoutPicture(choices)).toBe(choices);
  });
});
