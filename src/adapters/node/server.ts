/** The endpoint on node:http: carries bytes to it and back, and cuts off who does not come to an end. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { HttpCall, HttpReply } from '../http/answering.ts';
import { mostBytes, type Pieces } from '../http/body.ts';
import { type Refusal, refusals } from '../http/refusal.ts';

/** How long a client may take, in milliseconds. */
export interface Patience {
  /** For the headers of a request. */
  readonly headers: number;
  /** For a whole request. */
  readonly request: number;
  /** Without a byte in either direction while a request or its reply is under way. */
  readonly silence: number;
  /** Between two requests; longer than a load balancer keeps its own connections, usually 60 seconds. */
  readonly idle: number;
}

/** Discord itself gives up after 3 seconds. */
const usualPatience: Patience = { headers: 5_000, request: 10_000, silence: 15_000, idle: 75_000 };

/** A server that is not listening yet. */
export function createHttpServer(
  answer: (call: HttpCall) => Promise<HttpReply>,
  patience: Patience = usualPatience,
): Server {
  const server = createServer(
    {
      headersTimeout: patience.headers,
      requestTimeout: patience.request,
      keepAliveTimeout: patience.idle,
      connectionsCheckingInterval: Math.min(patience.headers, 1_000),
      maxHeaderSize: 8 * 1024,
    },
    (request, response) => {
      void answer(callOf(request)).then((reply) => send(reply, request, response, server.listening));
    },
  );
  server.timeout = patience.silence;
  return server;
}

function callOf(request: IncomingMessage): HttpCall {
  const { method = '', url = '' } = request;
  const query = url.indexOf('?');
  return {
    method,
    path: query < 0 ? url : url.slice(0, query),
    header: (name) => request.headers[name]?.toString(),
    body: () => readBody(request),
  };
}

/** As readBody in ../http/body.ts, but for Node's own streams, which cost a third of the web's. */
function readBody(request: IncomingMessage): Promise<Pieces | Refusal> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= mostBytes) chunks.push(chunk);
      else {
        request.pause();
        resolve(refusals.tooLarge);
      }
    });
    request.on('end', () => resolve(chunks));
    request.on('error', () => resolve(refusals.cutShort));
  });
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
