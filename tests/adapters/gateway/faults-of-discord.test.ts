import { once } from 'node:events';
import { describe, expect, it, vi } from 'vitest';
import { type Bot, startBot, startOnline } from '../../standin/bot.ts';
import { DiscordStandIn } from '../../standin/discord.ts';
import { slash } from '../../standin/interactions.ts';
import type { Mistreatment } from '../../standin/rest.ts';

// Much waits for the network's turns, on a machine that may be busy.
vi.setConfig({ testTimeout: 30_000 });

/** Each test has a Discord and a bot of its own, so that they can wait at the same time. */
async function online(use: (discord: DiscordStandIn, bot: Bot) => Promise<void>): Promise<void> {
  const discord = await DiscordStandIn.start();
  const bot = await startOnline(discord);
  try {
    await use(discord, bot);
  } finally {
    await bot.stop();
    await discord.close();
  }
}

/** Mistreats the first callback only. */
function theFirst(how: Mistreatment): () => Mistreatment | undefined {
  let left = 1;
  return () => (left-- > 0 ? how : undefined);
}

describe.concurrent('a callback', () => {
  it.each<Mistreatment>([
    'status-500',
    'status-502',
    'status-500-after',
    'rate-limited',
    'reset',
    'reset-after',
  ])('is delivered all the same after %s', async (how) => {
    await online(async (discord, bot) => {
      discord.rest.mistreat = theFirst(how);
      const sent = await discord.ask(slash('help', {}));
      const line = await bot.logged(/^interaction$/);
      expect(line).toMatchObject({
        level: 'info',
        adapter: 'gateway',
        command: 'help',
        outcome: 'found',
        locale: 'en',
      });
      expect(sent.answer).toBeDefined();
      expect(sent.repeats).toBe(0);
      expect(bot.lines.filter(({ level }) => !['debug', 'info'].includes(level))).toEqual([]);
    });
  });

  it.each([
    ['too-late', /10062/],
    ['already-answered', /40060/],
  ] as const)('that is %s is a warning', async (how, message) => {
    await online(async (discord, bot) => {
      discord.rest.mistreat = theFirst(how);
      await discord.ask(slash('help', {}));
      expect(await bot.logged(message)).toMatchObject({ level: 'warn', command: 'help' });
      expect(await bot.logged(/^interaction$/)).toMatchObject({ outcome: 'undelivered' });
    });
  });

  it('is sent once when Discord takes it and is slow to say so', async () => {
    await online(async (discord, bot) => {
      discord.rest.responseDelayMs = 1700;
      let arrived = 0;
      discord.rest.callbacks.on('arrived', () => arrived++);
      discord.send(slash('help', {}));
      expect(await bot.logged(/^interaction$/)).toMatchObject({ outcome: 'found' });
      expect(arrived).toBe(1);
    });
  });

  it('is given up when Discord stays broken, and the next one is answered', async () => {
    await online(async (discord, bot) => {
      discord.rest.mistreat = () => 'status-500';
      discord.send(slash('help', {}));
      expect(await bot.logged(/could not be delivered/)).toMatchObject({ level: 'error' });
      expect(await bot.logged(/^interaction$/)).toMatchObject({ command: 'help', outcome: 'undelivered' });
      discord.rest.mistreat = () => undefined;
      expect((await discord.ask(slash('help', {}))).confirmed).toBe(true);
    });
  });
});

describe.concurrent('the connection', () => {
  it.each<[string, (to: DiscordStandIn) => void, 'resumed' | 'identified']>([
    ['cut (1006)', (to) => to.gateway.drop(), 'resumed'],
    ['closed with 4000', (to) => to.gateway.drop(4000), 'resumed'],
    ['half-open', (to) => to.gateway.halfOpen(), 'resumed'],
    ['asked to reconnect', (to) => to.gateway.demandReconnect(), 'resumed'],
    ['told that its session is invalid, but resumable', (to) => to.gateway.invalidate(true), 'resumed'],
    ['told that its session is over', (to) => to.gateway.invalidate(false), 'identified'],
    [
      'told neither that its session is over nor that it is not',
      (to) => to.gateway.invalidate(null),
      'identified',
    ],
    [
      'asked to reconnect and cut at once',
      (to) => {
        to.gateway.demandReconnect();
        to.gateway.drop();
      },
      'resumed',
    ],
    [
      'told that its session is over and cut at once',
      (to) => {
        to.gateway.invalidate(false);
        to.gateway.drop();
      },
      'identified',
    ],
  ])('comes back after being %s', async (_what, misbehave, how) => {
    await online(async (discord) => {
      const back = once(discord.gateway, 'online', { signal: AbortSignal.timeout(10_000) });
      misbehave(discord);
      expect(await back).toEqual([how]);
      expect((await discord.ask(slash('help', {}))).confirmed).toBe(true);
    });
  });

  it('is given up when heartbeats are not acknowledged', async () => {
    await online(async (discord) => {
      const back = once(discord.gateway, 'online');
      discord.gateway.acknowledges = false;
      await once(discord.gateway, 'closed');
      discord.gateway.acknowledges = true;
      expect(await back).toEqual(['resumed']);
    });
  });

  it('answers what was sent while it was away', async () => {
    await online(async (discord) => {
      discord.gateway.drop();
      const sent = await discord.ask(slash('help', {}));
      expect(sent).toMatchObject({ confirmed: true, repeats: 0 });
    });
  });

  it('tells in the log why it was lost, and counts it', async () => {
    await online(async (discord, bot) => {
      discord.gateway.drop(4000, 'a reason of theirs');
      expect(await bot.logged(/^connection lost/)).toMatchObject({
        code: 4000,
        reason: 'a reason of theirs',
      });
    });
  });

  it('is tried at another address when the first one is dead and Discord gives another', async () => {
    const discord = await DiscordStandIn.start();
    const { gatewayUrl } = discord.rest;
    discord.rest.gatewayUrl = 'ws://127.0.0.1:9';
    const bot = startBot(discord);
    expect(await bot.logged(/^no connection yet/)).toMatchObject({
      code: 1006,
      err: { code: 'ECONNREFUSED' },
    });
    discord.rest.gatewayUrl = gatewayUrl;
    await once(discord.gateway, 'online');
    expect((await discord.ask(slash('help', {}))).confirmed).toBe(true);
    await bot.stop();
    await discord.close();
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['no interval', {}],
    ['an interval of 0', { heartbeat_interval: 0 }],
    ['an interval of years', { heartbeat_interval: 1e12 }],
  ])('survives a HELLO with %s', async (_what, hello) => {
    const discord = await DiscordStandIn.start();
    discord.gateway.hellos = [hello];
    const bot = startBot(discord);
    expect(await bot.logged(/^no connection yet/)).toMatchObject({ err: { message: expect.any(String) } });
    await once(discord.gateway, 'online');
    expect((await discord.ask(slash('help', {}))).confirmed).toBe(true);
    await bot.stop();
    await discord.close();
  });

  it('survives an address for resuming that is none', async () => {
    const discord = await DiscordStandIn.start();
    discord.gateway.resumeUrl = 'no address';
    const bot = await startOnline(discord);
    const back = once(discord.gateway, 'online');
    discord.gateway.drop();
    expect(await back).toEqual(['identified']);
    await bot.stop();
    await discord.close();
  });

  it('logs in more slowly when the session is refused and few logins are allowed', async () => {
    const discord = await DiscordStandIn.start();
    discord.rest.dailyLogins = 10;
    discord.gateway.invalidates = 1;
    const bot = startBot(discord);
    const { retryInSeconds } = await bot.logged(/^no connection yet/);
    expect(retryInSeconds).toBeGreaterThan(15 * 60);
    await bot.stop();
    await discord.close();
  });

  it('is awaited when READY is slow, or Discord is down at the start', async () => {
    const discord = await DiscordStandIn.start();
    discord.rest.down = 503;
    discord.gateway.readyDelayMs = 300;
    const bot = startBot(discord);
    expect(await bot.logged(/cannot be reached/)).toMatchObject({ level: 'warn' });
    discord.rest.down = undefined;
    await once(discord.gateway, 'online');
    expect((await discord.ask(slash('help', {}))).confirmed).toBe(true);
    await bot.stop();
    await discord.close();
  });
});

describe.concurrent('an interaction that is unlike those we know', () => {
  it.each([
    [
      'without locale, member, channel and entitlements',
      { locale: undefined, member: undefined, channel: undefined, entitlements: undefined },
    ],
    ['with a member without user', { member: {} }],
    ['with a channel of an unknown type', { channel: { id: '1', type: 99 } }],
    ['with unknown fields', { new_field: { deep: [1] }, data: { name: 'help', type: 1, new_field: true } }],
  ])('is answered: %s', async (_what, changes) => {
    await online(async (discord) => {
      const sent = await discord.ask({ ...slash('help', {}), ...changes });
      expect(sent.confirmed).toBe(true);
    });
  });

  it.each([
    ['of an unknown type', { ...slash('help', {}), type: 99 }],
    ['without a token', { ...slash('help', {}), token: undefined }],
    ['that is null', null],
  ])('is passed over when it is one %s', async (_what, interaction) => {
    await online(async (discord, bot) => {
      discord.gateway.dispatch('INTERACTION_CREATE', interaction);
      expect(await bot.logged(/passed over/)).toMatchObject({ level: 'warn' });
      expect((await discord.ask(slash('help', {}))).confirmed).toBe(true);
    });
  });
});
