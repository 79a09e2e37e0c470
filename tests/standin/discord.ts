/** A stand-in of Discord on loopback: its REST API and its gateway under one address. */
import { on, once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Sent } from './callbacks.ts';
import { GatewayStandIn } from './gateway.ts';
import { RestStandIn } from './rest.ts';

/** Has the form of a token, and is none. */
export const standInToken = 'c3RhbmQtaW4tb2YtZGlzY29yZA.Tm90QQ.dG9rZW4tb25seS1mb3ItdGVzdHM';
export const applicationId = '1000000000000000001';
export const botId = '1000000000000000002';

export class DiscordStandIn {
  readonly rest: RestStandIn;
  readonly gateway: GatewayStandIn;
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
    this.rest = new RestStandIn(standInToken);
    this.gateway = new GatewayStandIn(server, standInToken);
    server.on('request', (request, response) => void this.rest.handle(request, response));
  }

  static async start(): Promise<DiscordStandIn> {
    const server = createServer();
    const standIn = new DiscordStandIn(server);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    standIn.rest.gatewayUrl = standIn.gateway.url = `ws://127.0.0.1:${standIn.#port}`;
    return standIn;
  }

  /** For DISCORD_API_URL. */
  get url(): string {
    return `http://127.0.0.1:${this.#port}/api`;
  }

  get #port(): number {
    const address = this.#server.address() as AddressInfo;
    return address.port;
  }

  /** Sends an interaction. */
  send(interaction: { readonly id: string; readonly token: string }): Sent {
    const sent = this.rest.callbacks.expect(interaction.id, interaction.token);
    this.gateway.dispatch('INTERACTION_CREATE', interaction);
    return sent;
  }

  /** Sends an interaction and waits for its answer. */
  async ask(interaction: { readonly id: string; readonly token: string }): Promise<Sent> {
    const sent = this.send(interaction);
    for await (const [over] of on(this.rest.callbacks, 'over')) if (over === sent) break;
    return sent;
  }

  async close(): Promise<void> {
    this.gateway.close();
    this.#server.close();
    this.#server.closeAllConnections();
    await once(this.#server, 'close');
  }
}
