/**
 * All connections to the gateway of this process, given to discord.js as its strategy. What the bot answers
 * itself goes straight to `onDispatch`: discord.js would build objects that nobody needs, and throws while building
 * them where an interaction has a shape that it does not know.
 */
import {
  managerToFetchingStrategyOptions,
  WebSocketShardEvents as On,
  SimpleContextFetchingStrategy,
  SimpleShardingStrategy,
  type WebSocketManager,
  type WebSocketShardDestroyOptions,
} from '@discordjs/ws';
import {
  type GatewayDispatchPayload,
  type GatewaySendPayload,
  GatewayDispatchEvents as Happened,
} from 'discord.js';
import { GatewayShard, type Loss } from './shard.ts';

export interface GatewayEvents {
  /** A dispatch as Discord sent it. */
  readonly onDispatch: (payload: GatewayDispatchPayload) => void;
  readonly onLoss: (loss: Loss, shard: number) => void;
}

/**
 * Short enough to be online again within ten seconds after Discord is. The handshake has to end well before the
 * wait for HELLO: discord.js does not listen any more when a handshake fails after it gave up waiting.
 */
const timeouts = { handshakeTimeout: 3000, helloTimeout: 6000, readyTimeout: 9000 } as const;

export class ShardingStrategy extends SimpleShardingStrategy {
  readonly #manager: WebSocketManager;
  readonly #events: GatewayEvents;
  readonly #shards = new Map<number, GatewayShard>();

  constructor(manager: WebSocketManager, events: GatewayEvents) {
    super(manager);
    this.#manager = manager;
    this.#events = events;
  }

  override async spawn(shardIds: number[]): Promise<void> {
    const options = { ...(await managerToFetchingStrategyOptions(this.#manager)), ...timeouts };
    let isRefreshing = false;
    // Discord may have moved since: what it said at first need not be true for ever.
    const refreshAddress = async (): Promise<void> => {
      if (isRefreshing) return;
      isRefreshing = true;
      try {
        options.gatewayInformation = await this.#manager.fetchGatewayInformation(true);
      } catch {
        // The next loss asks again.
      }
      isRefreshing = false;
    };
    for (const shardId of shardIds) {
      const sessions = new SimpleContextFetchingStrategy(this.#manager, options);
      const shard = new GatewayShard(sessions, shardId, (loss) => {
        this.#events.onLoss(loss, shardId);
        if (!loss.resumes) void refreshAddress();
      });
      this.#relay(shard, shardId);
      this.#shards.set(shardId, shard);
    }
  }

  /** Does not wait until they are online: a shard tries until it is, or is refused for good. */
  override async connect(): Promise<void> {
    for (const shard of this.#shards.values()) shard.open();
  }

  override async destroy(options?: Omit<WebSocketShardDestroyOptions, 'recover'>): Promise<void> {
    await Promise.all(Array.from(this.#shards.values(), (shard) => shard.destroy(options)));
    this.#shards.clear();
  }

  override async send(shardId: number, payload: GatewaySendPayload): Promise<void> {
    await this.#shards.get(shardId)?.send(payload);
  }

  override async fetchStatus(): ReturnType<SimpleShardingStrategy['fetchStatus']> {
    const statuses = await super.fetchStatus();
    for (const [id, shard] of this.#shards) statuses.set(id, shard.status);
    return statuses;
  }

  #relay(shard: GatewayShard, shardId: number): void {
    const manager = this.#manager;
    shard.on(On.Closed, ({ code }) => manager.emit(On.Closed, { code, shardId }));
    shard.on(On.Debug, ({ message }) => manager.emit(On.Debug, { message, shardId }));
    shard.on(On.Error, ({ error }) => manager.emit(On.Error, { error, shardId }));
    shard.on(On.HeartbeatComplete, (beat) => manager.emit(On.HeartbeatComplete, { ...beat, shardId }));
    shard.on(On.Hello, () => manager.emit(On.Hello, { shardId }));
    shard.on(On.Resumed, () => manager.emit(On.Resumed, { shardId }));
    // Nothing here needs to know the servers; discord.js would keep an object for each.
    shard.on(On.Ready, ({ data }) => manager.emit(On.Ready, { data: { ...data, guilds: [] }, shardId }));
    shard.on(On.Dispatch, ({ data }) => this.#dispatch(data, shardId));
  }

  #dispatch(payload: GatewayDispatchPayload, shardId: number): void {
    switch (payload.t) {
      case Happened.InteractionCreate:
      case Happened.MessageCreate:
        this.#events.onDispatch(payload);
        return;
      case Happened.Ready: {
        const data = { ...payload, d: { ...payload.d, guilds: [] } };
        this.#manager.emit(On.Dispatch, { data, shardId });
        return;
      }
      case Happened.Resumed:
        this.#manager.emit(On.Dispatch, { data: payload, shardId });
    }
  }
}
