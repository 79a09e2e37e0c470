/** The endpoint on node:http: carries bytes to it and back, and cuts off who does not come to an end. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { HttpCall, HttpReply } from '../http/exchange.ts';
import { Bodies, type Body } from './bodies.ts';
import { limitConnections } from './connections.ts';
import { RequestQueues } from './request-queues.ts';

/** How long a client may take, in milliseconds. */
export interface Timeouts {
  /** For the headers of a request. */
  readonly headers: number;
  /** For a whole request. */
  readonly request: number;
  /** Without a byte in either direction while a request or its reply is under way. */
  readonly inactivity: number;
  /** Between two requests; longer than a load balancer keeps its own connections, usually 60 seconds. */
  readonly keepAlive: number;
}

/** Discord itself gives up after 3 seconds. */
const defaultTimeouts: Timeouts = { headers: 5_000, request: 10_000, inactivity: 15_000, keepAlive: 75_000 };

/** How much a server holds for its clients. */
export interface Limits {
  /** Open connections; a load balancer keeps some hundreds. */
  readonly connections: number;
  /** Requests of one connection that wait for the reply before theirs. */
  readonly waiting: number;
  /** Bytes of bodies that are not verified yet, of all connections together. */
  readonly bodyBytes: number;
}

const defaultLimits: Limits = { connections: 1_000, waiting: 8, bodyBytes: 16 * 1024 * 1024 };

/** A server that is not listening yet. */
export function createHttpServer(
  answer: (call: HttpCall) => Promise<HttpReply>,
  timeouts: Timeouts = defaultTimeouts,
  limits: Limits = defaultLimits,
): Server {
  const bodies = new Bodies(limits.bodyBytes);
  const queues = new RequestQueues(limits.waiting);
  const server = createServer(
    {
      headersTimeout: timeouts.headers,
      requestTimeout: timeouts.request,
      keepAliveTimeout: timeouts.keepAlive,
      connectionsCheckingInterval: Math.min(timeouts.headers, 1_000),
      maxHeaderSize: 8 * 1024,
    },
    (request, response) =>
      queues.enqueue(request, response, async () => {
        const body = bodies.of(request);
        const reply = await answer(callOf(request, body));
        body.release();
        send(reply, request, response, server.listening);
      }),
  );
  server.timeout = timeouts.inactivity;
  limitConnections(server, limits.connections, (socket) => queues.has(socket));
  return server;
}

function callOf(request: IncomingMessage, body: Body): HttpCall {
  const { method = '', url = '' } = request;
  return {
    method,
    path: pathOf(url),
    header: (name) => request.headers[name]?.toString(),
    body: () => body.read(),
  };
}

/** The path of a request; proxies may send the whole address. Source: https://www.rfc-editor.org/rfc/rfc9112#section-3.2.2 */
function pathOf(target: string): string {
  if (!target.startsWith('/')) return URL.canParse(target) ? new URL(target).pathname : target;
  const query = target.indexOf('?');
  return query < 0 ? target : target.slice(0, query);
}

function send(reply: HttpReply, request: IncomingMessage, response: ServerResponse, isOpen: boolean): void {
  // What is left of a refused body is not worth reading, and a server that stops takes no further request.
  const stays = request.complete && isOpen;
  const headers = ['Content-Type', reply.type, 'Content-Length', `${Buffer.byteLength(reply.body)}`];
  if (reply.allow) headers.push('Allow', reply.allow);
  if (!stays) headers.push('Connection', 'close');
  response.writeHead(reply.status, headers);
  response.end(reply.body);
}
