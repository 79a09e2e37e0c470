/**
 * All connections to the gateway of this process, given to discord.js as its strategy. What the bot answers
 * itself goes straight to `take`: discord.js would build objects that nobody needs, and throws while building
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
import { SteadyShard } from './shard.ts';

/** Takes a dispatch as Discord sent it. */
export type Take = (payload: GatewayDispatchPayload) => void;

/**
 * Short enough to be online again within ten seconds after Discord is. The handshake has to end well before the
 * wait for HELLO: discord.js does not listen any more when a handshake fails after it gave up waiting.
 */
const timeouts = { handshakeTimeout: 3000, helloTimeout: 6000, readyTimeout: 9000 } as const;

export class SteadyShards extends SimpleShardingStrategy {
  readonly #manager: WebSocketManager;
  readonly #take: Take;
  readonly #shards = new Map<number, SteadyShard>();

  constructor(manager: WebSocketManager, take: Take) {
    super(manager);
    this.#manager = manager;
    this.#take = take;
  }

  override async spawn(shardIds: number[]): Promise<void> {
    const options = { ...(await managerToFetchingStrategyOptions(this.#manager)), ...timeouts };
    for (const shardId of shardIds) {
      const shard = new SteadyShard(new SimpleContextFetchingStrategy(this.#manager, options), shardId);
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

  #relay(shard: SteadyShard, shardId: number): void {
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
        this.#take(payload);
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
