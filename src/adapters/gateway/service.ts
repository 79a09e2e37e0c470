/** The bot on Discord's gateway as one service: connection, registration, health. */
import type { Server } from 'node:http';
import type { Bot } from '../../bot/bot.ts';
import type { BotSettings } from '../../runtime/config.ts';
import type { Log } from '../../runtime/log.ts';
import { Metrics } from '../../runtime/metrics.ts';
import type { Service } from '../../runtime/program.ts';
import { UserFacingError } from '../../runtime/user-facing-error.ts';
import { type Application, addressWarning, fetchApplication } from '../register/application.ts';
import { inviteLinks } from '../register/invite.ts';
import { register, summaryOf } from '../register/register.ts';
import { createRest } from '../register/rest.ts';
import { createGateway } from './gateway.ts';
import { startHealth } from './health.ts';
import { retry } from './retry.ts';

const maxStartPauseMs = 5000;
const maxRegistrationPauseMs = 10 * 60 * 1000;

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
  const gateway = createGateway({ ...given, metrics });
  const stopping = new AbortController();
  const { signal } = stopping;
  const rest = createRest(settings.DISCORD_API_URL, token, (wait) => log.warn(wait, 'Discord asks to wait'));
  let health: Server | undefined;

  /** The bot answers with the commands that Discord has, also while they cannot be registered. */
  async function registerCommands(applicationId: string): Promise<void> {
    const scope = { applicationId, guildId: settings.DISCORD_GUILD_ID };
    const comparison = await retry(() => register(rest, scope, bot.definitions()), {
      signal,
      maxPauseMs: maxRegistrationPauseMs,
      onFailure: (failure) => log.error(failure, 'the commands could not be registered; trying again'),
    });
    for (const line of summaryOf(comparison, scope)) log.info(line);
  }

  return {
    async run() {
      health = await openHealth(settings, metrics, gateway.isOnline);
      const application = await retry(() => fetchApplication(rest), {
        signal,
        maxPauseMs: maxStartPauseMs,
        onFailure: (failure) => log.warn(failure, 'Discord cannot be reached; trying again'),
      });
      logApplication(application, settings, log);
      await gateway.start();
      // Given up when the bot stops.
      registerCommands(application.id).catch(() => undefined);
      throw await gateway.ended;
    },
    async stop() {
      stopping.abort();
      await gateway.stop();
      health?.close();
      health?.closeAllConnections();
    },
  };
}

/** The process id tells two copies on one token apart. */
function logApplication(application: Application, settings: BotSettings, log: Log): void {
  const { id, name, approximate_guild_count: servers } = application;
  log.info({ pid: process.pid, application: name, servers }, 'going online');
  for (const line of inviteLinks(id, settings)) log.info(line);
  const warning = addressWarning(application);
  if (warning) log.warn(warning);
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
