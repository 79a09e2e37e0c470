/** `npm run start:http`: the bot as an endpoint that Discord calls. */
import { httpSettings, readSettings } from '../../config.ts';
import { directOutput, gatheredOutput } from '../../log/output.ts';
import { createLog } from '../../log.ts';
import { runProgram, runService } from '../../program.ts';
import { httpService } from './service.ts';

await runProgram(async () => {
  const settings = readSettings(httpSettings, process.env);
  const log = createLog(settings.LOG_LEVEL, process.stdout.isTTY ? directOutput : gatheredOutput());
  await runService(await httpService(settings, log, new URL('pictures/', import.meta.url)), log);
});
