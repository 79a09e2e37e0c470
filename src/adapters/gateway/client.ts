/** The client of discord.js with the fewest intents and without caches: it only keeps the connection. */
import { Client, Collection, GatewayIntentBits, LimitedCollection } from 'discord.js';
import { type OnRateLimit, reportRateLimits } from '../register/rest.ts';
import { type GatewayEvents, ShardingStrategy } from './sharding-strategy.ts';

/** discord.js breaks with other caches than its own here; they stay empty, because nothing fills them. */
const cachesOfItsOwn: ReadonlySet<string> = new Set([
  'GuildManager',
  'ChannelManager',
  'GuildChannelManager',
  'RoleManager',
  'PermissionOverwriteManager',
]);

interface ClientSettings extends GatewayEvents {
  readonly apiUrl: string;
  /** Whether messages are needed as well; their text comes without a privileged intent when they mention the bot. */
  readonly mentions: boolean;
  readonly onRateLimit: OnRateLimit;
}

/** https://docs.discord.com/developers/events/gateway#gateway-intents: interactions need none. */
export function createClient({ apiUrl, mentions, onRateLimit, ...events }: ClientSettings): Client {
  return new Client({
    intents: mentions ? [GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages] : [],
    shards: 'auto',
    allowedMentions: { parse: [] },
    makeCache: (manager) =>
      cachesOfItsOwn.has(manager.name) ? new Collection() : new LimitedCollection({ maxSize: 0 }),
    rest: { api: apiUrl, ...reportRateLimits(onRateLimit) },
    ws: { buildStrategy: (manager) => new ShardingStrategy(manager, events) },
  });
}
