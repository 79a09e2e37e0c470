/** The bot on Discord's gateway as one service: connection, registration, health. */
import type { Server } from 'node:http';
import type { REST } from 'discord.js';
import type { Bot } from '../../bot/bot.ts';
import type { BotSettings } from '../../runtime/config.ts';
import type { Log } from '../../runtime/log.ts';
import { Metrics } from '../../runtime/metrics.ts';
import type { Service } from '../../runtime/program.ts';
import { UserFacingError } from '../../runtime/user-facing-error.ts';
import { type Application, addressWarning, createRest, fetchApplication } from '../register/application.ts';
import { register, type Scope, told } from '../register/register.ts';
import { startHealth } from './health.ts';
import { Gateway } from './online.ts';
import { steadily } from './steadily.ts';

interface ServiceSettings {
  readonly bot: Bot;
  readonly token: string;
  readonly settings: BotSettings;
  readonly log: Log;
  /** dist/pictures/ */
  readonly pictures: URL;
}

export function gatewayService(given: ServiceSettings): Service {
  const { bot, token, settings, log } = given;
  const metrics = new Metrics(bot.commands);
  const gateway = new Gateway({ ...given, metrics });
  const leaving = new AbortController();
  let health: Server | undefined;
  return {
    async run() {
      health = await openHealth(settings, metrics, () => gateway.isOnline());
      const rest = createRest(settings.DISCORD_API_URL, token);
      const application = await steadily(
        () => fetchApplication(rest),
        leaving.signal,
        (err) => log.warn({ err }, 'Discord cannot be reached; trying again'),
      );
      introduce(application, log);
      await gateway.start();
      void registerAndTell(
        rest,
        { applicationId: application.id, guildId: settings.DISCORD_GUILD_ID },
        bot,
        log,
      );
      throw await gateway.ended;
    },
    async stop() {
      leaving.abort();
      await gateway.stop();
      health?.close();
      health?.closeAllConnections();
    },
  };
}

/** The process id tells two copies on one token apart. */
function introduce(application: Application, log: Log): void {
  const { name, approximate_guild_count: servers } = application;
  log.info({ pid: process.pid, application: name, servers }, 'going online');
  const warning = addressWarning(application);
  if (warning) log.warn(warning);
}

/** The bot answers with the commands that Discord has, also when they cannot be registered now. */
async function registerAndTell(rest: REST, scope: Scope, bot: Bot, log: Log): Promise<void> {
  try {
    for (const line of told(await register(rest, scope, bot.definitions()), scope)) log.info(line);
  } catch (err) {
    log.error({ err }, 'the commands could not be registered; try npm run register');
  }
}

async function openHealth(
  { HEALTH_HOST: host, HEALTH_PORT: port }: BotSettings,
  metrics: Metrics,
  isReady: () => boolean,
): Promise<Server | undefined> {
  if (port === undefined) return undefined;
  try {
    return await startHealth({ host, port, isReady, metrics });
  } catch (cause) {
    const why = `HEALTH_HOST and HEALTH_PORT: cannot listen on ${host}:${port} (see HEALTH_PORT in .env.example).`;
    throw new UserFacingError(why, { cause });
  }
}
