/** The bot as a Cloudflare Worker. Source: https://developers.cloudflare.com/workers/runtime-apis/handlers/fetch/ */
import { createEndpoint } from '../http/endpoint.ts';
import { createConsoleLog } from './log.ts';

/** What wrangler.jsonc binds, beside the settings. */
interface Environment {
  readonly DISCORD_PUBLIC_KEY?: string;
  readonly LOG_LEVEL?: string;
  /** The files of dist/pictures. */
  readonly ASSETS: { readonly fetch: (url: string) => Promise<Response> };
}

let endpoint: ReturnType<typeof createEndpoint> | undefined;

/** Workers get their environment with a request; it is the same for all of them. */
function endpointFor(environment: Environment): ReturnType<typeof createEndpoint> {
  endpoint ??= createEndpoint({
    publicKey: environment.DISCORD_PUBLIC_KEY ?? '',
    log: createConsoleLog(environment.LOG_LEVEL),
    picture: (file) => pictureFrom(environment, file),
  });
  return endpoint;
}

async function pictureFrom({ ASSETS }: Environment, file: string): Promise<Uint8Array> {
  const response = await ASSETS.fetch(`https://assets.local/${file}`);
  if (!response.ok) throw new Error(`the assets answered ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

export default {
  fetch: (request: Request, environment: Environment): Promise<Response> => endpointFor(environment)(request),
};
