/** /healthz and /metrics for whoever watches over the process. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { Metrics } from '../../runtime/metrics.ts';

export interface HealthSettings {
  readonly host: string;
  readonly port: number;
  readonly isReady: () => boolean;
  readonly metrics: Metrics;
}

/**
 * Starts listening.
 * @throws when the address is taken
 */
export async function startHealth({ host, port, isReady, metrics }: HealthSettings): Promise<Server> {
  const server = createServer(async ({ url, method }, response) => {
    const known = method === 'GET' || method === 'HEAD';
    const path = pathOf(url);
    if (known && path === '/healthz') {
      const ready = isReady();
      response.writeHead(ready ? 200 : 503, { 'content-type': 'text/plain' });
      response.end(ready ? 'online\n' : 'not online\n');
    } else if (known && path === '/metrics') {
      const { type, text } = await metrics.page();
      response.writeHead(200, { 'content-type': type }).end(text);
    } else response.writeHead(404).end();
  });
  server.listen(port, host);
  await once(server, 'listening');
  return server;
}

/** Proxies may send the whole address, and watchers add a query. */
const pathOf = (url = '/', base = 'http://localhost'): string =>
  URL.canParse(url, base) ? new URL(url, base).pathname : url;
