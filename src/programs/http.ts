/** `npm run start:http`: the bot as an endpoint that Discord calls. */
import { commands } from '../../commands/index.ts';
import { httpService } from '../adapters/node/service.ts';
import { createBot } from '../bot/bot.ts';
import { httpSettings, readSettings } from '../runtime/config.ts';
import { createLog } from '../runtime/log.ts';
import { batchedOutput, directOutput } from '../runtime/log-output.ts';
import { runProgram, runService } from '../runtime/program.ts';

await runProgram(async () => {
  const settings = readSettings(httpSettings, process.env);
  const log = createLog(settings.LOG_LEVEL, process.stdout.isTTY ? directOutput : batchedOutput());
  await runService(
    await httpService(createBot(commands), settings, log, new URL('pictures/', import.meta.url)),
    log,
  );
});
