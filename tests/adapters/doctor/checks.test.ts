import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findings } from '../../../src/adapters/doctor/checks.ts';
import { createRest } from '../../../src/adapters/register/application.ts';
import { register } from '../../../src/adapters/register/register.ts';
import { allPictures } from '../../../src/pictures/names.ts';
import { applicationId, DiscordStandIn, standInToken } from '../../standin/discord.ts';
import { bot } from '../../support/bot.ts';

const guildId = '1000000000000000003';
let discord: DiscordStandIn;
let folder: string;

beforeEach(async () => {
  discord = await DiscordStandIn.start();
  folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  for (const { file } of allPictures()) writeFileSync(join(folder, file), '');
});
afterEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  await discord.close();
});

async function toMend(environment: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const given = { DISCORD_TOKEN: standInToken, DISCORD_API_URL: discord.url, ...environment };
  const found = await findings(given, pathToFileURL(`${folder}/`), bot);
  return found.filter(({ state }) => state === 'mend').map(({ line }) => line);
}

describe('the doctor', () => {
  it('has nothing to mend when all is well', async () => {
    await register(createRest(discord.url, standInToken), { applicationId }, bot.definitions());
    expect(await toMend()).toEqual([]);
  });

  it('finds commands that are not registered', async () => {
    expect(await toMend()).toEqual([expect.stringMatching(/\+ \/location.*npm run register/)]);
  });

  it('finds commands that are shown twice', async () => {
    const rest = createRest(discord.url, standInToken);
    await register(rest, { applicationId }, bot.definitions());
    await register(rest, { applicationId, guildId }, bot.definitions());
    expect(await toMend({ DISCORD_GUILD_ID: guildId })).toEqual([
      expect.stringMatching(/shown twice: .*location.* -- --remove/),
    ]);
  });

  it.each([
    [{ DISCORD_TOKEN: 'an.other.token' }, [/refuses the token/]],
    [{ DISCORD_TOKEN: '', LOG_LEVEL: 'loud' }, [/LOG_LEVEL/, /DISCORD_TOKEN is missing/]],
    [{ DISCORD_API_URL: 'http://127.0.0.1:9/api' }, [/cannot be asked at http:\/\/127\.0\.0\.1:9\/api/]],
  ])('finds what is wrong with %j', async (environment, problems) => {
    expect(await toMend(environment)).toEqual(problems.map((problem) => expect.stringMatching(problem)));
  });

  it('finds missing pictures', async () => {
    await register(createRest(discord.url, standInToken), { applicationId }, bot.definitions());
    rmSync(join(folder, allPictures()[0]?.file ?? ''));
    expect(await toMend()).toEqual([expect.stringMatching(/^1 of \d+ pictures.*npm run pictures/)]);
    rmSync(folder, { recursive: true });
    expect(await toMend()).toEqual([expect.stringMatching(/pictures are missing/)]);
  });

  it('mentions an interactions address without calling it a fault', async () => {
    await register(createRest(discord.url, standInToken), { applicationId }, bot.definitions());
    discord.rest.application.interactions_endpoint_url = 'https://example.com/interactions';
    const given = { DISCORD_TOKEN: standInToken, DISCORD_API_URL: discord.url };
    expect(await findings(given, pathToFileURL(`${folder}/`), bot)).toContainEqual({
      state: 'note',
      line: expect.stringContaining('https://example.com/interactions'),
    });
  });
});
