/** Goes online on Discord's gateway, stays there, and leaves without losing an answer. */
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import {
  type Client,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayDispatchEvents,
  type GatewayDispatchPayload,
  Status,
} from 'discord.js';
import type { Bot } from '../../bot/bot.ts';
import type { BotSettings } from '../../runtime/config.ts';
import type { Log } from '../../runtime/log.ts';
import type { Metrics } from '../../runtime/metrics.ts';
import { UserFacingError } from '../../runtime/user-facing-error.ts';
import { tokenRefused } from '../register/application.ts';
import { Answering } from './answering.ts';
import { createClient } from './client.ts';
import { createDeliveryRest } from './deliver.ts';
import { fatalClose } from './fatal-close.ts';
import { Mentions } from './mentions.ts';
import { steadily } from './steadily.ts';

/** How long a gateway that does not answer may hold up the end. */
const goodbyeMs = 3000;

export interface GatewaySettings {
  readonly bot: Bot;
  readonly token: string;
  readonly settings: BotSettings;
  readonly log: Log;
  readonly metrics: Metrics;
  /** dist/pictures/ */
  readonly pictures: URL;
}

export class Gateway {
  readonly #given: GatewaySettings;
  readonly #answering: Answering;
  readonly #mentions: Mentions;
  readonly #leaving = new AbortController();
  /** Resolves with the reason when Discord does not take the bot back. */
  readonly ended: Promise<UserFacingError>;
  #end: (stop: UserFacingError) => void = () => undefined;
  #client: Client | undefined;

  constructor(given: GatewaySettings) {
    this.#given = given;
    this.ended = new Promise((resolve) => {
      this.#end = resolve;
    });
    const { bot, token, settings, log, metrics, pictures } = given;
    const rest = createDeliveryRest(settings.DISCORD_API_URL).setToken(token);
    const answering = { bot, rest, log, metrics, pictures, logQueries: settings.LOG_QUERIES };
    this.#answering = new Answering(answering);
    this.#mentions = new Mentions({ ...answering, botId: () => this.#client?.user?.id });
    metrics.watchPing(() => this.#client?.ws.ping ?? Number.NaN);
  }

  /** Whether every shard is connected and identified. */
  isOnline(): boolean {
    const shards = this.#client?.ws.shards;
    return shards !== undefined && shards.size > 0 && shards.every(({ status }) => status === Status.Ready);
  }

  /**
   * Resolves when the bot is online; tries until it is.
   * @throws UserFacingError when Discord refuses the token or the connection for good
   * @throws AbortError when it is told to leave meanwhile
   */
  async start(): Promise<void> {
    const { log } = this.#given;
    const { signal } = this.#leaving;
    const client = await steadily(
      () => this.#login(),
      signal,
      (err) => log.warn({ err }, 'Discord cannot be reached; trying again'),
    );
    if (client.isReady()) return;
    const stop = await Promise.race([once(client, Events.ClientReady, { signal }), this.ended]);
    if (stop instanceof UserFacingError) throw stop;
  }

  /** Stops taking work, finishes the answers in flight, leaves. */
  async stop(): Promise<void> {
    this.#leaving.abort();
    await Promise.race([this.#client?.destroy(), pause(goodbyeMs, undefined, { ref: false })]);
    await Promise.all([this.#answering.settled(), this.#mentions.settled()]);
  }

  async #login(): Promise<Client> {
    const { token, settings, log, metrics } = this.#given;
    const client = createClient({
      apiUrl: settings.DISCORD_API_URL,
      mentions: settings.ANSWER_MENTIONS,
      take: (payload) => this.#take(payload),
    });
    this.#client = client;
    client.on(Events.ShardReady, (shard) => log.info({ shard }, 'online'));
    client.on(Events.ShardResume, (shard, replayed) => log.info({ shard, replayed }, 'online again'));
    client.on(Events.ShardError, (err, shard) => log.warn({ err, shard }, 'gateway error'));
    client.on(Events.ShardReconnecting, (shard) => {
      metrics.countReconnect();
      log.warn({ shard }, 'connection lost; reconnecting');
    });
    client.on(Events.ShardDisconnect, ({ code }) => {
      const stop = fatalClose(code);
      if (stop) this.#end(stop);
    });
    try {
      await client.login(token);
      return client;
    } catch (error) {
      const refused = error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid;
      throw refused ? new UserFacingError(tokenRefused) : error;
    }
  }

  #take(payload: GatewayDispatchPayload): void {
    if (this.#leaving.signal.aborted) return;
    if (payload.t === GatewayDispatchEvents.InteractionCreate) this.#answering.take(payload.d);
    else if (this.#given.settings.ANSWER_MENTIONS) this.#mentions.take(payload.d);
  }
}
