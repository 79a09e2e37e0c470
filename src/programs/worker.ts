/** The bot as a Cloudflare Worker. Source: https://developers.cloudflare.com/workers/runtime-apis/handlers/fetch/ */
import { commands } from '../../commands/index.ts';
import { createEndpoint } from '../adapters/http/endpoint.ts';
import { createVerify } from '../adapters/http/signature.ts';
import { createBot } from '../bot/bot.ts';
import type { Picture } from '../contract/command.ts';
import { createLog, logLevels } from '../runtime/log.ts';
import { logInteraction } from '../runtime/log-interaction.ts';

/** What wrangler.jsonc and `wrangler secret put` bind. */
interface Environment {
  readonly DISCORD_PUBLIC_KEY?: string;
  readonly LOG_LEVEL?: string;
  readonly LOG_QUERIES?: string;
  /** The files of dist/pictures. */
  readonly ASSETS: { readonly fetch: (url: string) => Promise<Response> };
}

let endpoint: ReturnType<typeof createEndpoint> | undefined;

export default {
  /** Workers get their environment with a request; it is the same for all of them. */
  fetch(request: Request, environment: Environment): Promise<Response> {
    endpoint ??= endpointFor(environment);
    return endpoint(request);
  },
};

function endpointFor(environment: Environment): ReturnType<typeof createEndpoint> {
  const lowest = logLevels.find((known) => known === environment.LOG_LEVEL) ?? 'info';
  // Workers Logs takes a line of JSON apart by its fields, and has its own levels.
  const log = createLog(lowest, {
    write: (line, level) => console[level === 'fatal' ? 'error' : level](line),
  });
  const logQueries = environment.LOG_QUERIES !== 'false';
  return createEndpoint({
    bot: createBot(commands),
    verify: createVerify(environment.DISCORD_PUBLIC_KEY ?? ''),
    log,
    picture: (picture) => fetchPicture(picture, environment),
    answered: (record, milliseconds) => logInteraction(log, 'http', record, milliseconds, logQueries),
  });
}

/** The host is of no matter to the binding. */
async function fetchPicture({ file }: Picture, { ASSETS }: Environment): Promise<Uint8Array> {
  const response = await ASSETS.fetch(`https://assets.local/${file}`);
  if (!response.ok) throw new Error(`the assets answered ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
