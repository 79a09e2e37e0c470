/** The client of discord.js with the fewest intents and without caches: it only keeps the connection. */
import { Client, Collection, GatewayIntentBits, LimitedCollection } from 'discord.js';
import { SteadyShards, type Take } from './shards.ts';

/** discord.js breaks with other caches than its own here; they stay empty, because nothing fills them. */
const keptAsTheyAre: ReadonlySet<string> = new Set([
  'GuildManager',
  'ChannelManager',
  'GuildChannelManager',
  'RoleManager',
  'PermissionOverwriteManager',
]);

interface ClientSettings {
  readonly apiUrl: string;
  /** Whether messages are needed as well; their text comes without a privileged intent when they mention the bot. */
  readonly mentions: boolean;
  readonly take: Take;
}

/** https://docs.discord.com/developers/events/gateway#gateway-intents: interactions need none. */
export function createClient({ apiUrl, mentions, take }: ClientSettings): Client {
  return new Client({
    intents: mentions ? [GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages] : [],
    shards: 'auto',
    allowedMentions: { parse: [] },
    makeCache: (manager) =>
      keptAsTheyAre.has(manager.name) ? new Collection() : new LimitedCollection({ maxSize: 0 }),
    rest: { api: apiUrl },
    ws: { buildStrategy: (manager) => new SteadyShards(manager, take) },
  });
}
