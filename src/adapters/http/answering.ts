/**
 * What the endpoint decides, whatever server carries it: `POST /interactions` is verified over its raw bytes,
 * then answered in the reply's own body; `GET /healthz` says whether it can answer.
 * Source: https://docs.discord.com/developers/interactions/overview#preparing-for-interactions
 */

import type { Bot } from '../../bot/bot.ts';
import type { InteractionResponse } from '../../bot/router.ts';
import { responseWithoutPicture } from '../../bot/without-picture.ts';
import type { Picture } from '../../contract/command.ts';
import { responseType } from '../../contract/discord.ts';
import type { InteractionRecord } from '../../contract/record.ts';
import { memoizeWeak } from '../../memoize.ts';
import { mostBytes, type Pieces } from './body.ts';
import { multipart } from './multipart.ts';
import { type Refusal, refusals } from './refusal.ts';
import { readSignature, type Verify } from './signature.ts';

/** A request, as thinly as any server can give it. */
export interface HttpCall {
  readonly method: string;
  readonly path: string;
  /** A header by its name in small letters. */
  readonly header: (name: string) => string | null | undefined;
  /** Reads the body; stops where it gets larger than it may be. */
  readonly body: () => Promise<Pieces | Refusal>;
}

export interface HttpReply {
  readonly status: number;
  /** The body's Content-Type. */
  readonly type: string;
  readonly body: string | Uint8Array<ArrayBuffer>;
  /** The method that the path takes, where another one was used. */
  readonly allow?: string;
}

export interface EndpointOptions {
  readonly bot: Bot;
  /** Nothing where the application's public key is none. */
  readonly verify: Verify | undefined;
  readonly log: EndpointLog;
  /** The bytes of a picture; rejects where there is none. */
  readonly picture: (picture: Picture) => Promise<Uint8Array>;
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

/** An endpoint for any server; its promise never rejects. */
export function createAnswering(options: EndpointOptions): (call: HttpCall) => Promise<HttpReply> {
  const { log } = options;
  return async (call) => {
    try {
      const answer = await route(call, options);
      if (!('reason' in answer)) return answer;
      log.warn({ adapter: 'http', status: answer.status, wrong: answer.wrong }, answer.reason);
      return refused(answer, call.path);
    } catch (err) {
      log.error({ adapter: 'http', err }, 'a request failed');
      return said(500, 'Something went wrong here.');
    }
  };
}

const methods: ReadonlyMap<string, string> = new Map([
  ['/interactions', 'POST'],
  ['/healthz', 'GET'],
]);

function route(call: HttpCall, options: EndpointOptions): Promise<HttpReply | Refusal> | HttpReply | Refusal {
  const { verify } = options;
  const method = methods.get(call.path);
  if (method === undefined) return refusals.path;
  if (method !== call.method) return refusals.method;
  if (!verify) return refusals.noKey;
  return call.path === '/healthz' ? said(200, 'ok') : interact(call, verify, options);
}

async function interact(
  call: HttpCall,
  verify: Verify,
  options: EndpointOptions,
): Promise<HttpReply | Refusal> {
  const start = performance.now();
  const signed = readSignature(call.header, (options.now ?? Date.now)());
  if ('reason' in signed) return signed;
  if (Number(call.header('content-length') ?? 0) > mostBytes) return refusals.tooLarge;
  const pieces = await call.body();
  if ('reason' in pieces) return pieces;
  const body = await verify(signed, pieces);
  if (!body) return refusals.badSignature;
  const raw = parsed(body);
  if (raw === undefined) return refusals.notJson;
  const report = (err: unknown, id: string) => options.log.error({ adapter: 'http', err, id }, 'our fault');
  const handled = options.bot.respond(raw, report);
  if (!handled) return refusals.unknownType;
  const { response, picture } = handled;
  const reply = picture ? await withPicture(response, picture, options) : json(response);
  options.answered(handled.record, performance.now() - start);
  return reply;
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

async function withPicture(
  response: InteractionResponse,
  picture: Picture,
  options: EndpointOptions,
): Promise<HttpReply> {
  try {
    const { type, body } = multipart(bytesOf(response), picture.file, await options.picture(picture));
    return { status: 200, type, body };
  } catch (err) {
    options.log.error(
      { adapter: 'http', file: picture.file, err },
      'a picture is missing: run npm run build',
    );
    return json(responseWithoutPicture(response));
  }
}

const json = (response: InteractionResponse): HttpReply => ({
  status: 200,
  type: 'application/json',
  // No two lists of choices are the same object.
  body: response.type === responseType.choices ? JSON.stringify(response) : bytesOf(response),
});

const encoder = new TextEncoder();

/** The JSON of a response; written once for those that are the same for everybody. */
const bytesOf = memoizeWeak((response: InteractionResponse) => encoder.encode(JSON.stringify(response)));

const said = (status: number, line: string): HttpReply => ({
  status,
  type: 'text/plain; charset=utf-8',
  body: `${line}\n`,
});

function refused({ status, reason }: Refusal, path: string): HttpReply {
  const reply = said(status, reason);
  return status === 405 ? { ...reply, allow: methods.get(path) ?? '' } : reply;
}
