import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findings } from '../../../src/adapters/doctor/checks.ts';
import { register } from '../../../src/adapters/register/register.ts';
import { createRest } from '../../../src/adapters/register/rest.ts';
import { allPictures } from '../../../src/pictures/names.ts';
import { applicationId, DiscordStandIn, standInToken } from '../../standin/discord.ts';
import { bot } from '../../support/bot.ts';

const picture = 'what was drawn';
const guildId = '1000000000000000003';
let discord: DiscordStandIn;
let dist: string;
let folder: string;

beforeEach(async () => {
  discord = await DiscordStandIn.start();
  dist = mkdtempSync(join(tmpdir(), 'dist-'));
  folder = join(dist, 'pictures');
  mkdirSync(folder);
  for (const { file } of allPictures()) writeFileSync(join(folder, file), picture);
  const hash = createHash('sha256').update(picture).digest('hex');
  const files = Object.fromEntries(allPictures().map(({ file }) => [`pictures/${file}`, hash]));
  writeFileSync(join(dist, 'built.json'), JSON.stringify({ files }));
});
afterEach(async () => {
  rmSync(dist, { recursive: true });
  await discord.close();
});

const registerAll = (guild?: string) =>
  register(
    createRest(discord.url, standInToken, () => undefined),
    { applicationId, guildId: guild },
    bot.definitions(),
  );

function found(environment: Readonly<Record<string, string>> = {}) {
  const given = { DISCORD_TOKEN: standInToken, DISCORD_API_URL: discord.url, ...environment };
  return findings(given, pathToFileURL(`${folder}/`), bot, () => undefined);
}

async function problems(environment: Readonly<Record<string, string>> = {}): Promise<string[]> {
  return (await found(environment)).filter(({ state }) => state === 'problem').map(({ line }) => line);
}

describe('the doctor', () => {
  it('finds no problem when all is well', async () => {
    await registerAll();
    expect(await problems()).toEqual([]);
  });

  it('finds commands that are not registered', async () => {
    expect(await problems()).toEqual([expect.stringMatching(/\+ \/location.*npm run register/)]);
  });

  it('finds commands that are shown twice', async () => {
    await registerAll();
    await registerAll(guildId);
    expect(await problems({ DISCORD_GUILD_ID: guildId })).toEqual([
      expect.stringMatching(/shown twice: .*location.* -- --remove/),
    ]);
  });

  it.each([
    [{ DISCORD_TOKEN: 'an.other.token' }, [/refuses the token/]],
    [{ DISCORD_TOKEN: '', LOG_LEVEL: 'loud' }, [/LOG_LEVEL/, /DISCORD_TOKEN is missing/]],
    [{ DISCORD_API_URL: 'http://127.0.0.1:9/api' }, [/cannot be asked at http:\/\/127\.0\.0\.1:9\/api/]],
  ])('finds what is wrong with %j', async (environment, lines) => {
    expect(await problems(environment)).toEqual(lines.map((line) => expect.stringMatching(line)));
  });

  it.each(['', 'something else'])('finds a picture that is not what was drawn: %j', async (bytes) => {
    await registerAll();
    writeFileSync(join(folder, allPictures()[0]?.file ?? ''), bytes);
    expect(await problems()).toEqual([expect.stringMatching(/^1 of \d+ pictures.*npm run build/)]);
  });

  it.each([
    [{ '0': {} }, /^User Install is off/],
    [{ '1': {} }, /^Guild Install is off/],
    [{}, /^Guild Install and User Install is off/],
  ])('finds that a kind of installation is off: %j', async (kinds, line) => {
    await registerAll();
    discord.rest.application.integration_types_config = kinds;
    expect(await problems()).toEqual([expect.stringMatching(line)]);
  });

  it('wants the addresses of terms and privacy once the bot nears 75 servers', async () => {
    await registerAll();
    const { application } = discord.rest;
    application.approximate_guild_count = 70;
    expect(await problems()).toEqual([
      expect.stringMatching(/set Terms of Service URL and Privacy Policy URL.*TERMS\.md and PRIVACY\.md/),
    ]);
    application.terms_of_service_url = 'https://example.com/terms';
    application.privacy_policy_url = 'https://example.com/privacy';
    expect(await problems()).toEqual([]);
  });

  it('says where the bot can be added', async () => {
    const lines = (await found()).map(({ line }) => line).join('\n');
    expect(lines).toMatch(
      /server: https:\/\/discord\.com\/oauth2\/authorize\?client_id=\d+&integration_type=0/,
    );
    expect(lines).toMatch(
      /account: https:\/\/discord\.com\/oauth2\/authorize\?client_id=\d+&integration_type=1/,
    );
  });

  it('finds missing pictures', async () => {
    await registerAll();
    rmSync(join(folder, allPictures()[0]?.file ?? ''));
    expect(await problems()).toEqual([expect.stringMatching(/^1 of \d+ pictures.*npm run build/)]);
    rmSync(join(dist, 'built.json'));
    expect(await problems()).toEqual([expect.stringMatching(/^(\d+) of \1 pictures/)]);
  });

  it('mentions an interactions address without calling it a fault', async () => {
    await registerAll();
    discord.rest.application.interactions_endpoint_url = 'https://example.com/interactions';
    expect(await found()).toContainEqual({
      state: 'note',
      line: expect.stringContaining('https://example.com/interactions'),
    });
  });
});
