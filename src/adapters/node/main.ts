/** `npm run start:http`: the bot as an endpoint that Discord calls. */
import 'dotenv/config';
import { httpSettings, readSettings, SettingsError } from '../../config.ts';
import { createLog } from '../../log.ts';
import { createAnswering } from '../http/answering.ts';
import { readPicture } from './pictures.ts';
import { createHttpServer } from './server.ts';

/** How long requests under way may still take once the process is told to stop, in milliseconds. */
const longestGoodbye = 10_000;

try {
  start(readSettings(httpSettings, process.env));
} catch (error) {
  if (!(error instanceof SettingsError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

function start(settings: ReturnType<typeof readSettings<typeof httpSettings>>): void {
  const { DISCORD_PUBLIC_KEY: publicKey, PORT: port, HOST: host } = settings;
  const log = createLog(settings.LOG_LEVEL);
  const server = createHttpServer(createAnswering({ publicKey, log, picture: readPicture }));
  server.once('error', (error) => {
    log.fatal({ err: error }, `cannot listen on ${host}:${port}`);
    process.exitCode = 1;
  });
  server.listen(port, host, () => log.info({ adapter: 'http', address: server.address() }, 'ready'));
  const stop = () => {
    log.info({ adapter: 'http' }, 'stopping: no new requests, those under way are finished');
    server.close();
    setTimeout(() => server.closeAllConnections(), longestGoodbye).unref();
  };
  process.once('SIGTERM', stop).once('SIGINT', stop);
}
