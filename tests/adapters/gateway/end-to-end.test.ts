import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Bot, startBot, startOnline } from '../../standin/bot.ts';
import { applicationId, DiscordStandIn, standInToken } from '../../standin/discord.ts';
import { press, slash, typing } from '../../standin/interactions.ts';
import { definitions, respond } from '../../support/bot.ts';

// Much waits for the network's turns, on a machine that may be busy.
vi.setConfig({ testTimeout: 30_000 });

const commandsPath = `/applications/${applicationId}/commands`;
const noReport = (): void => undefined;

let discord: DiscordStandIn;
let bot: Bot | undefined;

beforeEach(async () => {
  discord = await DiscordStandIn.start();
});

afterEach(async () => {
  await bot?.stop();
  bot = undefined;
  await discord.close();
});

describe('the real discord.js client', () => {
  it('logs in with no intents, registers every command, and says so', async () => {
    bot = await startOnline(discord);
    expect(discord.gateway.intents).toBe(0);
    expect(discord.rest.commands.get(commandsPath)).toHaveLength(definitions().length);
    expect(bot.lines.map(({ msg }) => msg)).toContain('+ /budget');
    expect(bot.lines).toContainEqual(
      expect.objectContaining({ msg: 'going online', application: 'Stand-in', servers: 3, pid: process.pid }),
    );
  });

  it('says where it can be added, to servers and to accounts', async () => {
    bot = await startOnline(discord, { ANSWER_MENTIONS: 'true' });
    const addresses = bot.lines.flatMap(({ msg }) => /https:\/\/discord\.com\/oauth2\/\S+/.exec(msg) ?? []);
    const parameters = addresses.map((address) => Object.fromEntries(new URL(address).searchParams));
    expect(parameters).toEqual([
      {
        client_id: applicationId,
        integration_type: '0',
        scope: 'bot applications.commands',
        permissions: expect.stringMatching(/^\d+$/),
      },
      { client_id: applicationId, integration_type: '1', scope: 'applications.commands' },
    ]);
  });

  it('leaves alone what is registered as it should be', async () => {
    bot = await startOnline(discord);
    await bot.stop();
    bot = await startOnline(discord);
    expect(discord.rest.puts).toBe(1);
    expect(bot.lines.map(({ msg }) => msg)).toContain(
      'The commands are registered everywhere as they are in the code.',
    );
  });

  it.each([
    ['a command', slash('location', { title: 'bichunmu' }, 'vi')],
    ['a suggestion', typing('location', 'title', 'bich', 'ko')],
    ['a button', press('1:en:location:title=bichunmu')],
  ])('answers %s with the very response of the router', async (_what, interaction) => {
    bot = await startOnline(discord);
    const { answer } = await discord.ask(interaction);
    expect(answer?.body).toEqual(JSON.parse(JSON.stringify(respond(interaction, noReport)?.response)));
  });

  it('answers a dispatch that comes twice only once', async () => {
    bot = await startOnline(discord);
    const interaction = slash('help', {});
    discord.gateway.dispatch('INTERACTION_CREATE', interaction);
    const sent = await discord.ask(interaction);
    await discord.ask(slash('help', {}));
    expect(sent).toMatchObject({ confirmed: true, repeats: 0 });
  });

  it('registers the commands later when Discord does not take them now', async () => {
    discord.rest.registrationRefusals = [{ status: 403, code: 50001, message: 'Missing Access' }];
    bot = await startOnline(discord);
    expect(bot.errors).toMatchObject([{ retryInSeconds: 0.5, err: { code: 50001 } }]);
    await bot.logged(/^\+ \/budget$/);
    expect(discord.rest.commands.get(commandsPath)).toHaveLength(definitions().length);
  });

  it.each([
    ['at the start', /^\/applications\/@me$/],
    ['at the login', /^\/gateway\/bot$/],
    ['at the registration', /\/commands$/],
  ])('says what it waits for and how long when Discord limits it %s', async (_when, paths) => {
    discord.rest.limited = { paths, seconds: 3600 };
    bot = startBot(discord);
    const { request, seconds } = await bot.logged(/^Discord asks to wait$/);
    expect(request).toMatch(/^GET \//);
    expect(seconds).toBeGreaterThanOrEqual(3600);
  });

  it('finishes the answer in flight before it stops', async () => {
    bot = await startOnline(discord);
    let release = (): void => undefined;
    discord.rest.hold = new Promise((resolve) => {
      release = resolve;
    });
    const sent = discord.send(slash('help', {}));
    await once(discord.rest.callbacks, 'arrived');
    const closed = once(discord.gateway, 'closed');
    const left = bot.stop();
    expect(await closed).toEqual([1000]);
    release();
    await left;
    expect(sent.confirmed).toBe(true);
    expect(bot.lines.map(({ msg }) => msg)).not.toContainEqual(expect.stringMatching(/connection/));
  });

  it('warns when interactions go to an address', async () => {
    discord.rest.application.interactions_endpoint_url = 'https://example.com/interactions';
    bot = await startOnline(discord);
    expect(bot.lines).toContainEqual(
      expect.objectContaining({
        level: 'warn',
        msg: expect.stringContaining('https://example.com/interactions'),
      }),
    );
  });

  it('logs neither a token nor who asked', async () => {
    bot = await startOnline(discord);
    discord.rest.mistreat = () => 'too-late';
    const interaction = slash('location', { title: 'bichunmu' });
    await discord.ask(interaction);
    await bot.logged(/^interaction$/);
    const log = JSON.stringify(bot.lines);
    for (const secret of [standInToken, interaction.token, interaction.member.user.id, 'asker']) {
      expect(log).not.toContain(secret);
    }
  });
});

describe('what Discord refuses', () => {
  it('is told in one sentence when it is the token', async () => {
    bot = startBot(discord, { DISCORD_TOKEN: 'another.token.thanitis' });
    await expect(bot.run).rejects.toThrow(/^Discord refuses the token: .*\.env\.example\)\.$/);
  });

  it.each([403, 404])('is told with what Discord said when the login gets %i', async (status) => {
    discord.rest.refusal = { status, code: 20012, message: 'You are not authorized' };
    bot = startBot(discord);
    await expect(bot.run).rejects.toThrow(`You are not authorized (HTTP ${status})`);
  });

  it.each([
    [4004, /refuses the token/],
    [4010, /4010/],
    [4011, /4011/],
    [4012, /4012/],
    [4013, /4013/],
    [4014, /4014.*ANSWER_MENTIONS/],
  ])('is not tried again after close code %i', async (code, sentence) => {
    discord.gateway.refusesWith = code;
    bot = startBot(discord);
    await expect(bot.run).rejects.toThrow(sentence);
    expect(discord.gateway.identifies).toBe(1);
  });
});
