/** The real bot with the real discord.js client, in this process, against the stand-in. */
import { once } from 'node:events';
import { gatewayService } from '../../src/adapters/gateway/service.ts';
import { botSettings, readSettings } from '../../src/runtime/config.ts';
import { createLog } from '../../src/runtime/log.ts';
import { bot } from '../support/bot.ts';
import { type DiscordStandIn, standInToken } from './discord.ts';
import { picturesFolder } from './pictures.ts';

/** Enough for every test, and little enough for those that count memory. */
const keptLines = 1000;
const errorLevels = ['error', 'fatal'];

export interface Line {
  readonly level: string;
  readonly msg: string;
  readonly [field: string]: unknown;
}

export interface Bot {
  readonly lines: Line[];
  /** All of them, however many lines there were. */
  readonly errors: Line[];
  /** Resolves with the line, as soon as it is logged. */
  readonly logged: (message: RegExp) => Promise<Line>;
  /** Settles when the service ends by itself. */
  readonly run: Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Starts the bot; it goes online on its own. */
export function startBot(discord: DiscordStandIn, environment: Readonly<Record<string, string>> = {}): Bot {
  const settings = readSettings(botSettings, {
    DISCORD_TOKEN: standInToken,
    DISCORD_API_URL: discord.url,
    LOG_LEVEL: 'debug',
    ...environment,
  });
  const lines: Line[] = [];
  const errors: Line[] = [];
  const waiting = new Set<(line: Line) => void>();
  const write = (text: string): void => {
    const line: Line = JSON.parse(text);
    lines.push(line);
    if (lines.length > keptLines) lines.shift();
    if (errorLevels.includes(line.level)) errors.push(line);
    for (const tell of waiting) tell(line);
  };
  const log = createLog(settings.LOG_LEVEL, { write });
  const service = gatewayService({
    bot,
    token: settings.DISCORD_TOKEN ?? '',
    settings,
    log,
    pictures: picturesFolder(),
  });
  const logged = (message: RegExp): Promise<Line> =>
    new Promise((resolve) => {
      const before = lines.find((line) => message.test(line.msg));
      if (before) {
        resolve(before);
        return;
      }
      const tell = (line: Line): void => {
        if (!message.test(line.msg)) return;
        waiting.delete(tell);
        resolve(line);
      };
      waiting.add(tell);
    });
  const run = service.run();
  // A test that waits for the end sees the reason; in others it is no unhandled rejection.
  run.catch(() => undefined);
  return { lines, errors, logged, run, stop: service.stop };
}

/** Starts the bot and waits until it is online and its commands are registered. */
export async function startOnline(...given: Parameters<typeof startBot>): Promise<Bot> {
  const online = once(given[0].gateway, 'online');
  const bot = startBot(...given);
  await online;
  await bot.logged(/^(The commands are registered|[+~-] |the commands could not)/);
  return bot;
}
