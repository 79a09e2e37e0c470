/** RequestQueues an interaction into the bytes of its reply, the picture among them, and keeps ready what is asked often. */
import type { Bot } from '../../bot/bot.ts';
import { object } from '../../bot/json.ts';
import type { InteractionResponse } from '../../bot/router.ts';
import { responseWithoutPicture } from '../../bot/without-picture.ts';
import type { Picture } from '../../contract/command.ts';
import { commandType, interactionType } from '../../contract/discord.ts';
import type { InteractionRecord } from '../../contract/record.ts';
import { createCache } from './cache.ts';
import type { HttpReply } from './exchange.ts';
import { multipart } from './multipart.ts';

/** A reply, and what the log may know of it. */
export interface Answered {
  readonly reply: HttpReply;
  readonly record: InteractionRecord;
}

export interface RepliesOptions {
  readonly bot: Bot;
  readonly log: { readonly error: (fields: object, message: string) => void };
  /** The bytes of a picture; rejects where there is none. */
  readonly picture: (picture: Picture) => Promise<Uint8Array>;
}

/** All pictures are 3.6 MB; a reply that shows one has 65 kB. */
const readyBytes = 16 * 1024 * 1024;
const longestKey = 500;

/** The reply to an interaction; nothing where its type is unknown. */
export function createReplies(options: RepliesOptions): (raw: unknown) => Promise<Answered | undefined> {
  const { bot, log } = options;
  const ready = createCache<Answered>(readyBytes, ({ reply }) => reply.body.length);
  const picture = keptPictures(options.picture);
  const report = (err: unknown, id: string) => log.error({ adapter: 'http', err, id }, 'our fault');

  async function withPicture(response: InteractionResponse, shown: Picture): Promise<HttpReply | undefined> {
    try {
      const payload = encoder.encode(JSON.stringify(response));
      const { type, body } = multipart(payload, shown.file, await picture(shown));
      return { status: 200, type, body };
    } catch (err) {
      log.error({ adapter: 'http', file: shown.file, err }, 'a picture is missing: run npm run build');
      return undefined;
    }
  }

  return async (raw) => {
    const key = keyOf(raw);
    const known = key === undefined ? undefined : ready.get(key);
    if (known) return known;
    const handled = bot.respond(raw, report);
    if (!handled) return undefined;
    const { response, picture: shown, record } = handled;
    const whole = shown ? await withPicture(response, shown) : json(response);
    const answered = { reply: whole ?? json(responseWithoutPicture(response)), record };
    if (key !== undefined && whole && record.outcome !== 'failed') ready.set(key, answered);
    return answered;
  };
}

/**
 * What the reply to a slash command depends on: who asks, and where, makes no difference. Nothing for all other
 * interactions and for long texts, which nobody else will send.
 */
function keyOf(raw: unknown): string | undefined {
  const { type, locale, data } = object(raw);
  const { name, type: kind, options } = object(data);
  if (type !== interactionType.command || kind === commandType.message) return undefined;
  const key = JSON.stringify([locale, name, options]);
  return key.length <= longestKey ? key : undefined;
}

/** Reads each picture once; one that is missing is looked for again. */
function keptPictures(read: RepliesOptions['picture']): RepliesOptions['picture'] {
  const kept = new Map<string, Uint8Array>();
  return async (picture) => {
    // Not the promise: workerd lets no request wait for what another one reads.
    const bytes = kept.get(picture.file) ?? (await read(picture));
    kept.set(picture.file, bytes);
    return bytes;
  };
}

const encoder = new TextEncoder();

const json = (response: InteractionResponse): HttpReply => ({
  status: 200,
  type: 'application/json',
  // A text: Node sends it together with the headers, bytes would be written beside them.
  body: JSON.stringify(response),
});
