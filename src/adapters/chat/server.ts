/** The local chat: a page on this computer that talks to the bot as Discord would, without Discord. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Bot } from '../../bot/bot.ts';
import type { Log } from '../../runtime/log.ts';
import { logInteraction } from '../../runtime/log-interaction.ts';
import { readJson } from './body.ts';
import { fileAt } from './files.ts';
import { refusalOf } from './guard.ts';
import { json, type Reply, text } from './reply.ts';

export interface ChatSettings {
  readonly bot: Bot;
  /** 0 takes any free port; so does a port that is taken. */
  readonly port: number;
  readonly log: Log;
  /** LOG_QUERIES; on by default. */
  readonly logQueries?: boolean;
  /** Where the build put the page and the pictures. */
  readonly folder?: string;
}

export interface Chat {
  readonly url: string;
  close(): Promise<void>;
}

const loopback = '127.0.0.1';

/** A browser opens six connections a page. With the limit of a body this bounds what waits in memory. */
const mostConnections = 32;
/** More than a page asks in a row before its browser opens another connection. */
const mostRequestsPerConnection = 100;
/** Milliseconds for a whole request to arrive. */
const mostForRequest = 30_000;

/** dist/, where this runs from when it is built. */
const builtFolder = fileURLToPath(new URL('../dist/', import.meta.url));

/** Starts the local chat on loopback. */
export async function startChat(settings: ChatSettings): Promise<Chat> {
  const { port, log } = settings;
  const server = createServer({ requestTimeout: mostForRequest }, (request, response) => {
    replyTo(request, settings).then(
      (reply) => send(reply, request, response),
      (error: unknown) => {
        log.error({ err: error }, 'The local chat could not answer a request');
        send(text(500, 'Something broke; the log says what.'), request, response);
      },
    );
  });
  server.maxConnections = mostConnections;
  server.maxRequestsPerSocket = mostRequestsPerConnection;
  const listen = (wanted: number) =>
    new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(wanted, loopback, () => {
        server.off('error', reject);
        resolve();
      });
    });
  await listen(port).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    log.warn(`Port ${port} is taken; the local chat takes a free one`);
    return listen(0);
  });
  return { url: `http://${loopback}:${(server.address() as AddressInfo).port}`, close: () => closed(server) };
}

const closed = (server: ReturnType<typeof createServer>) =>
  new Promise<void>((resolve) => {
    server.close(() => resolve());
    // Browsers keep connections in store on which they have asked nothing yet: those are not waited for.
    setTimeout(() => server.closeAllConnections(), 200).unref();
  });

async function replyTo(request: IncomingMessage, settings: ChatSettings): Promise<Reply> {
  const refusal = refusalOf(request);
  if (refusal) return refusal;
  const [path = ''] = (request.url ?? '').split('?');
  if (path === '/interactions') {
    return request.method === 'POST'
      ? interact(request, settings)
      : text(405, 'Interactions are sent with POST.');
  }
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return text(405, 'This address is only for reading.');
  if (path === '/commands') return json(settings.bot.definitions());
  return (
    (await fileAt(path, settings.folder ?? builtFolder)) ?? text(404, 'There is nothing at this address.')
  );
}

/** The same as Discord does: an interaction in, a response out. */
async function interact(
  request: IncomingMessage,
  { bot, log, logQueries = true }: ChatSettings,
): Promise<Reply> {
  const body = await readJson(request);
  if ('reply' in body) return body.reply;
  const start = performance.now();
  const handled = bot.respond(body.value, (error, id) => log.error({ err: error, id }, 'An answer failed'));
  if (!handled) return text(400, 'This is no interaction that the bot knows.');
  logInteraction(log, 'chat', handled.record, performance.now() - start, logQueries);
  return json(handled.response);
}

function send({ status, headers, body }: Reply, request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
  response.end(request.method === 'HEAD' ? undefined : body);
}
