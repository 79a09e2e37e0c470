import { once } from 'node:events';
import type { Server } from 'node:http';
import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { startHealth } from '../../../src/adapters/gateway/health.ts';
import { Metrics } from '../../../src/runtime/metrics.ts';
import { startBot } from '../../standin/bot.ts';
import { DiscordStandIn } from '../../standin/discord.ts';
import { slash } from '../../standin/interactions.ts';

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

describe('health', () => {
  let server: Server;
  afterEach(() => server.close());

  it('is 200 only when the bot is online', async () => {
    let ready = false;
    const given = { host: '127.0.0.1', port: 0, metrics: new Metrics(commands), isReady: () => ready };
    server = await startHealth(given);
    const address = `http://127.0.0.1:${portOf(server)}`;
    expect((await fetch(`${address}/healthz`)).status).toBe(503);
    ready = true;
    expect((await fetch(`${address}/healthz`)).status).toBe(200);
    expect((await fetch(`${address}/elsewhere`)).status).toBe(404);
    expect((await fetch(`${address}/healthz`, { method: 'POST' })).status).toBe(404);
    expect((await fetch(`${address}/healthz`, { method: 'HEAD' })).status).toBe(200);
    const [response] = await once(
      get({ port: portOf(server), path: `${address}/healthz?from=proxy` }),
      'response',
    );
    expect(response.statusCode).toBe(200);
  });

  it('has figures for Prometheus, with labels that nobody outside can multiply', async () => {
    const metrics = new Metrics(commands);
    metrics.watchPing(() => 42);
    metrics.countReconnect();
    const record = { kind: 'command', command: 'location', language: 'vi', outcome: 'found' } as const;
    metrics.countInteraction(record, 4);
    metrics.countInteraction({ ...record, command: 'whatever somebody sent', outcome: 'outdated' }, 4);
    server = await startHealth({ host: '127.0.0.1', port: 0, metrics, isReady: () => true });
    const page = await (await fetch(`http://127.0.0.1:${portOf(server)}/metrics`)).text();
    expect(page).toContain('dramas_interactions_total{command="location",kind="command",outcome="found"} 1');
    expect(page).toContain('dramas_interactions_total{command="other",kind="command",outcome="outdated"} 1');
    expect(page).toContain('dramas_interaction_seconds_bucket{le="0.005"} 2');
    expect(page).toContain('dramas_gateway_ping_milliseconds 42');
    expect(page).toContain('dramas_gateway_reconnects_total 1');
  });
});

describe('the health of the bot on the gateway', () => {
  it('turns with the connection, and counts', async () => {
    const probe = createServer().listen(0, '127.0.0.1');
    await once(probe, 'listening');
    const port = portOf(probe);
    probe.close();
    await once(probe, 'close');
    const discord = await DiscordStandIn.start();
    discord.gateway.reachable = 'no';
    const refused = once(discord.gateway, 'refused');
    const bot = startBot(discord, { HEALTH_PORT: `${port}` });
    await refused;
    const healthz = async (): Promise<number> => (await fetch(`http://127.0.0.1:${port}/healthz`)).status;
    expect(await healthz()).toBe(503);
    discord.gateway.reachable = 'yes';
    await once(discord.gateway, 'online');
    await bot.logged(/^online$/);
    expect(await healthz()).toBe(200);
    discord.gateway.drop();
    await bot.logged(/^connection lost/);
    expect(await healthz()).toBe(503);
    await once(discord.gateway, 'online');
    await discord.ask(slash('help', {}));
    await bot.logged(/^interaction$/);
    const page = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
    expect(page).toContain('dramas_interactions_total{command="help",kind="command",outcome="found"} 1');
    expect(page).toMatch(/dramas_gateway_reconnects_total [1-9]/);
    await bot.stop();
    await expect(healthz()).rejects.toThrow();
    await discord.close();
  });

  it('is a plain reason to stop when its port is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const discord = await DiscordStandIn.start();
    const bot = startBot(discord, { HEALTH_PORT: `${portOf(taken)}` });
    await expect(bot.run).rejects.toThrow(/cannot listen on 127\.0\.0\.1.*HEALTH_PORT in \.env\.example/);
    await bot.stop();
    await discord.close();
    taken.close();
  });
});
