import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { fatalClose } from '../../../src/adapters/gateway/fatal-close.ts';
import { createGateway, type Gateway } from '../../../src/adapters/gateway/gateway.ts';
import { botSettings, readSettings } from '../../../src/runtime/config.ts';
import { createLog } from '../../../src/runtime/log.ts';
import { Metrics } from '../../../src/runtime/metrics.ts';
import { DiscordStandIn, standInToken } from '../../standin/discord.ts';
import { slash } from '../../standin/interactions.ts';
import { picturesFolder } from '../../standin/pictures.ts';
import { bot } from '../../support/bot.ts';

let discord: DiscordStandIn;
let lines: string[];
beforeEach(async () => {
  discord = await DiscordStandIn.start();
  lines = [];
});
afterEach(() => discord.close());

const gateway = (token = standInToken, metrics = new Metrics(commands)): Gateway =>
  createGateway({
    bot,
    token,
    settings: readSettings(botSettings, { DISCORD_API_URL: discord.url }),
    log: createLog('debug', { write: (line) => lines.push(line) }),
    metrics,
    pictures: picturesFolder(),
  });

describe('the gateway', () => {
  it('is not asked again when it refuses the token', async () => {
    const refused = gateway('another.token.thanitis');
    await expect(refused.start()).rejects.toThrow(/^Discord refuses the token/);
    expect(refused.isOnline()).toBe(false);
    expect(lines).toEqual([]);
  });

  it('is asked again while it is down, until it is stopped', async () => {
    discord.rest.down = 503;
    const waiting = gateway();
    const starting = waiting.start();
    // A first try with its retries has failed when the log says so.
    while (lines.length === 0) await new Promise(setImmediate);
    await waiting.stop();
    await expect(starting).rejects.toThrow(/abort/i);
    expect(lines[0]).toContain('trying again');
  });

  it('has no ping before it is there', async () => {
    const metrics = new Metrics(commands);
    expect(gateway(standInToken, metrics).isOnline()).toBe(false);
    expect((await metrics.page()).text).toMatch(/^dramas_gateway_ping_milliseconds nan$/im);
  });

  it.each([
    [4004, /^Discord refuses the token/],
    [4014, /set ANSWER_MENTIONS=false/],
  ])('ends for good with the close code %d', (code, reason) => {
    expect(fatalClose(code)?.message).toMatch(reason);
  });

  it.each([1000, 1006, 4000, 4009])('is asked again after the close code %d', (code) => {
    expect(fatalClose(code)).toBeUndefined();
  });

  it('takes nothing any more once it stops', async () => {
    const stopping = gateway();
    const online = once(discord.gateway, 'online');
    await stopping.start();
    await online;
    const stopped = stopping.stop();
    const sent = discord.send(slash('help', {}));
    await stopped;
    expect(sent.answer).toBeUndefined();
  });
});
