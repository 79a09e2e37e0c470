/** `npm start`: online on Discord with a token, the local chat without one. */
import { startChat } from './adapters/chat/server.ts';
import { type BotSettings, botSettings, readSettings } from './config.ts';
import { directOutput } from './log/output.ts';
import { createLog, type Log } from './log.ts';
import { runProgram, runService, type Service } from './program.ts';

await runProgram(async () => {
  const settings = readSettings(botSettings, process.env);
  const log = createLog(settings.LOG_LEVEL, directOutput);
  const { DISCORD_TOKEN: token } = settings;
  await runService(token === undefined ? chat(settings, log) : await gateway(token, settings, log), log);
});

/** Loaded only here: discord.js takes most of a second and much memory. */
async function gateway(token: string, settings: BotSettings, log: Log): Promise<Service> {
  const { gatewayService } = await import('./adapters/gateway/service.ts');
  return gatewayService({ token, settings, log, pictures: new URL('../dist/pictures/', import.meta.url) });
}

function chat({ CHAT_PORT, LOG_QUERIES }: BotSettings, log: Log): Service {
  let close = async () => {};
  return {
    async run() {
      const chat = await startChat({ port: CHAT_PORT, log, logQueries: LOG_QUERIES });
      close = chat.close;
      process.stdout.write(`Without DISCORD_TOKEN the bot answers in the local chat: ${chat.url}\n`);
    },
    leave: () => close(),
  };
}
