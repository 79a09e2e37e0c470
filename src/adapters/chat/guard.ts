/**
 * Keeps other web sites out: a page elsewhere may point a name of its own at 127.0.0.1 (DNS rebinding), or post
 * here from a visitor's browser.
 */
import type { IncomingMessage } from 'node:http';
import { type Reply, text } from './reply.ts';

/** The refusal for a request that does not come from the chat's own page; nothing for one that does. */
export function refusalOf(request: IncomingMessage): Reply | undefined {
  const port = request.socket.localPort;
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host = '', origin } = request.headers;
  if (!hosts.includes(host)) {
    return text(421, `The local chat answers only at ${hosts.join(' and ')}, not at "${host}".`);
  }
  if (request.method === 'POST' && origin !== undefined && origin !== `http://${host}`) {
    return text(403, `The local chat takes nothing from "${origin}", only from its own page.`);
  }
  return undefined;
}
