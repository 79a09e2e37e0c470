/**
 * What the endpoint decides, whatever server carries it: `POST /interactions` is verified over its raw bytes,
 * then answered in the reply's own body; `GET /healthz` says whether it can answer.
 * Source: https://docs.discord.com/developers/interactions/overview#preparing-for-interactions
 */

import type { InteractionRecord } from '../../contract/record.ts';
import { mostBytes } from './body.ts';
import type { HttpCall, HttpReply } from './exchange.ts';
import { type Refusal, refusals } from './refusal.ts';
import { createReplies, type RepliesOptions } from './replies.ts';
import { readSignature, type Verify } from './signature.ts';

export interface EndpointOptions extends RepliesOptions {
  /** Nothing where the application's public key is none. */
  readonly verify: Verify | undefined;
  readonly log: EndpointLog;
  /** Called for every interaction that was answered, with the milliseconds since its request came in. */
  readonly answered: (record: InteractionRecord, milliseconds: number) => void;
  /** The clock in milliseconds. */
  readonly now?: () => number;
}

type Line = (fields: object, message: string) => void;

/** The part of the log that an endpoint writes to. */
export interface EndpointLog {
  readonly warn: Line;
  readonly error: Line;
}

/** What answering needs of its endpoint. */
interface Endpoint extends EndpointOptions {
  readonly replyTo: ReturnType<typeof createReplies>;
}

/** An endpoint for any server; its promise never rejects. */
export function createHandler(options: EndpointOptions): (call: HttpCall) => Promise<HttpReply> {
  const endpoint = { ...options, replyTo: createReplies(options) };
  const { log } = options;
  return async (call) => {
    try {
      const answer = await route(call, endpoint);
      if (!('reason' in answer)) return answer;
      log.warn({ adapter: 'http', status: answer.status, wrong: answer.wrong }, answer.reason);
      return refused(answer, call.path);
    } catch (err) {
      log.error({ adapter: 'http', err }, 'a request failed');
      return textReply(500, 'Something went wrong here.');
    }
  };
}

const methods: ReadonlyMap<string, readonly string[]> = new Map([
  ['/interactions', ['POST']],
  ['/healthz', ['GET', 'HEAD']],
]);

function route(call: HttpCall, endpoint: Endpoint): Promise<HttpReply | Refusal> | HttpReply | Refusal {
  const { verify } = endpoint;
  const allowed = methods.get(call.path);
  if (!allowed) return refusals.path;
  if (!allowed.includes(call.method)) return refusals.method;
  if (!verify) return refusals.noKey;
  return call.path === '/healthz' ? textReply(200, 'ok') : interact(call, verify, endpoint);
}

async function interact(call: HttpCall, verify: Verify, endpoint: Endpoint): Promise<HttpReply | Refusal> {
  const start = performance.now();
  const signed = readSignature(call.header, (endpoint.now ?? Date.now)());
  if ('reason' in signed) return signed;
  if (Number(call.header('content-length') ?? 0) > mostBytes) return refusals.tooLarge;
  const pieces = await call.body();
  if ('reason' in pieces) return pieces;
  const body = await verify(signed, pieces);
  if (!body) return refusals.badSignature;
  const raw = parsed(body);
  if (raw === undefined) return refusals.notJson;
  const answered = await endpoint.replyTo(raw);
  if (!answered) return refusals.unknownType;
  endpoint.answered(answered.record, performance.now() - start);
  return answered.reply;
}

const decoder = new TextDecoder('utf-8', { fatal: true });

/** The JSON value of a body; nothing where it is none. */
function parsed(body: Uint8Array): unknown {
  try {
    return JSON.parse(decoder.decode(body));
  } catch {
    return undefined;
  }
}

const textReply = (status: number, line: string): HttpReply => ({
  status,
  type: 'text/plain; charset=utf-8',
  body: `${line}\n`,
});

function refused({ status, reason }: Refusal, path: string): HttpReply {
  const reply = textReply(status, reason);
  return status === 405 ? { ...reply, allow: (methods.get(path) ?? []).join(', ') } : reply;
}
