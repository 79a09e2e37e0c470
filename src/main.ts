/** `npm start`: online on Discord with a token, the local chat without one. */

import { commands } from '../commands/index.ts';
import { startChat } from './adapters/chat/server.ts';
import { createBot } from './bot/bot.ts';
import { type BotSettings, botSettings, readSettings } from './runtime/config.ts';
import { createLog, type Log } from './runtime/log.ts';
import { directOutput } from './runtime/log-output.ts';
import { runProgram, runService, type Service } from './runtime/program.ts';

await runProgram(async () => {
  const settings = readSettings(botSettings, process.env);
  const log = createLog(settings.LOG_LEVEL, directOutput);
  const { DISCORD_TOKEN: token } = settings;
  await runService(token === undefined ? chat(settings, log) : await gateway(token, settings, log), log);
});

/** Loaded only here: discord.js takes most of a second and much memory. */
async function gateway(token: string, settings: BotSettings, log: Log): Promise<Service> {
  const { gatewayService } = await import('./adapters/gateway/service.ts');
  return gatewayService({
    bot: createBot(commands),
    token,
    settings,
    log,
    pictures: new URL('../dist/pictures/', import.meta.url),
  });
}

function chat({ CHAT_PORT, LOG_QUERIES }: BotSettings, log: Log): Service {
  let close = async () => {};
  return {
    async run() {
      const chat = await startChat({
        bot: createBot(commands),
        port: CHAT_PORT,
        log,
        logQueries: LOG_QUERIES,
      });
      close = chat.close;
      process.stdout.write(`Open ${chat.url} in your browser (Ctrl+C stops)\n`);
    },
    stop: () => close(),
  };
}
