/** Goes online on Discord's gateway, stays there, and stops without losing an answer. */
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
import { refusal, tokenRefused } from '../register/application.ts';
import { createClient } from './client.ts';
import { createDeliveryRest } from './deliver.ts';
import { fatalClose } from './fatal-close.ts';
import { createInteractionHandler } from './interactions.ts';
import { createMentionHandler } from './mentions.ts';
import { retry } from './retry.ts';
import { createSender } from './sender.ts';
import type { Loss } from './shard.ts';

/** How long a gateway that does not answer may hold up the end. */
const closeMs = 3000;
const maxLoginPauseMs = 5000;

export interface GatewaySettings {
  readonly bot: Bot;
  readonly token: string;
  readonly settings: BotSettings;
  readonly log: Log;
  readonly metrics: Metrics;
  /** dist/pictures/ */
  readonly pictures: URL;
}

export interface Gateway {
  /** Whether every shard is connected and identified. */
  readonly isOnline: () => boolean;
  /**
   * Resolves when the bot is online; tries until it is.
   * @throws UserFacingError when Discord refuses the token or the connection for good
   * @throws AbortError when it is stopped meanwhile
   */
  readonly start: () => Promise<void>;
  /** Resolves with the reason when Discord does not take the bot back. */
  readonly ended: Promise<UserFacingError>;
  /** Stops taking work, finishes the answers in flight, closes the connections. */
  readonly stop: () => Promise<void>;
}

export function createGateway({ bot, token, settings, log, metrics, pictures }: GatewaySettings): Gateway {
  const { DISCORD_API_URL: apiUrl, ANSWER_MENTIONS: mentions, LOG_QUERIES: logQueries } = settings;
  const rest = createDeliveryRest(apiUrl, token);
  const sender = createSender({ rest, log, metrics, logQueries, pictures });
  const handleInteraction = createInteractionHandler(bot, sender, log);
  const handleMessage = createMentionHandler(bot, sender, log, () => client?.user?.id);
  const stopping = new AbortController();
  const { signal } = stopping;
  const { promise: ended, resolve: end } = withResolvers<UserFacingError>();
  let client: Client | undefined;
  metrics.watchPing(() => client?.ws.ping ?? Number.NaN);

  const onDispatch = (payload: GatewayDispatchPayload): void => {
    if (signal.aborted) return;
    if (payload.t === GatewayDispatchEvents.InteractionCreate) handleInteraction(payload.d);
    else if (mentions) handleMessage(payload.d);
  };
  const onLoss = ({ wasOnline, resumes: _, ...why }: Loss, shard: number): void => {
    if (wasOnline) metrics.countReconnect();
    log.warn(
      { shard, ...why },
      wasOnline ? 'connection lost; reconnecting' : 'no connection yet; trying again',
    );
  };

  async function login(): Promise<Client> {
    client = createClient({
      apiUrl,
      mentions,
      onRateLimit: (wait) => log.warn(wait, 'Discord asks to wait'),
      onDispatch,
      onLoss,
    });
    client.on(Events.ShardReady, (shard) => log.info({ shard }, 'online'));
    client.on(Events.ShardResume, (shard, replayed) => log.info({ shard, replayed }, 'online again'));
    client.on(Events.ShardError, (err, shard) => log.debug({ err, shard }, 'gateway error'));
    client.on(Events.ShardDisconnect, ({ code }) => {
      const reason = fatalClose(code);
      if (reason) end(reason);
    });
    try {
      await client.login(token);
      return client;
    } catch (error) {
      const refused = error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid;
      throw refused ? new UserFacingError(tokenRefused) : (refusal(error) ?? error);
    }
  }

  return {
    isOnline() {
      const shards = client?.ws.shards;
      return shards !== undefined && shards.size > 0 && shards.every(({ status }) => status === Status.Ready);
    },
    async start() {
      const online = await retry(login, {
        signal,
        maxPauseMs: maxLoginPauseMs,
        onFailure: (failure) => log.warn(failure, 'Discord cannot be reached; trying again'),
      });
      if (online.isReady()) return;
      const reason = await Promise.race([once(online, Events.ClientReady, { signal }), ended]);
      if (reason instanceof UserFacingError) throw reason;
    },
    ended,
    async stop() {
      stopping.abort();
      await Promise.race([client?.destroy(), pause(closeMs, undefined, { ref: false })]);
      await sender.settled();
    },
  };
}

/** Promise.withResolvers, which Node 20 does not have. */
function withResolvers<Value>() {
  let resolve: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
