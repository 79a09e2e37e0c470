/** The endpoint as a service of its own: listens until it is stopped. */
import { once } from 'node:events';
import type { Bot } from '../../bot/bot.ts';
import { readPicture } from '../../pictures/files.ts';
import type { HttpSettings } from '../../runtime/config.ts';
import type { Log } from '../../runtime/log.ts';
import { logInteraction } from '../../runtime/log-interaction.ts';
import type { Service } from '../../runtime/program.ts';
import { UserFacingError } from '../../runtime/user-facing-error.ts';
import type { HttpCall, HttpReply } from '../http/exchange.ts';
import { createHandler } from '../http/handler.ts';
import { createHttpServer } from './server.ts';
import { createNodeVerify } from './verify.ts';

type Handler = (call: HttpCall) => Promise<HttpReply>;

/**
 * @param pictures dist/pictures/
 * @throws UserFacingError when the public key is none
 */
export async function httpService(
  bot: Bot,
  settings: HttpSettings,
  log: Log,
  pictures: URL,
): Promise<Service> {
  const { PORT: port, HOST: host } = settings;
  const server = createHttpServer(await handlerFor(bot, settings, log, pictures));
  return {
    async run() {
      server.listen(port, host);
      try {
        await once(server, 'listening');
      } catch (error) {
        throw new UserFacingError(
          `Cannot listen on ${host}:${port}: ${error instanceof Error ? error.message : error}`,
        );
      }
      log.info({ adapter: 'http', address: server.address() }, 'listening for Discord');
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function handlerFor(bot: Bot, settings: HttpSettings, log: Log, pictures: URL): Promise<Handler> {
  // Only loaded where it is wanted: it would slow down the start of everybody else.
  const metrics = settings.METRICS
    ? new (await import('../../runtime/metrics.ts')).Metrics(bot.commands)
    : undefined;
  const verify = createNodeVerify(settings.DISCORD_PUBLIC_KEY);
  if (!verify) {
    throw new UserFacingError(
      'DISCORD_PUBLIC_KEY is no public key: copy it from General Information of your application.',
    );
  }
  const answer = createHandler({
    bot,
    verify,
    log,
    picture: (picture) => readPicture(picture, pictures),
    answered(record, milliseconds) {
      logInteraction(log, 'http', record, milliseconds, settings.LOG_QUERIES);
      metrics?.countInteraction(record, milliseconds);
    },
  });
  if (!metrics) return answer;
  return async (call) => {
    if (call.path !== '/metrics' || call.method !== 'GET') return answer(call);
    const { type, text } = await metrics.page();
    return { status: 200, type, body: text };
  };
}
