/**
 * Delivers one answer to Discord within a deadline. Discord refuses a second answer to the same interaction (40060), so
 * that trying again is safe even when it is not known whether the first try arrived.
 * Source: https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-callback
 */
import { setTimeout as pause } from 'node:timers/promises';
import { DiscordAPIError, HTTPError, RateLimitError, type RawFile, type REST } from 'discord.js';
import { DiscordRest } from '../register/rest.ts';

/** https://docs.discord.com/developers/topics/opcodes-and-status-codes#json */
const unknownInteraction = 10062;
const alreadyAnswered = 40060;

/** Discord may take an answer at once and be slow to say so: only a failure is tried again, never mere slowness. */
const responseMs = 10_000;
const firstPauseMs = 50;
/** How often an answer is tried with its picture before it is tried without. */
const triesWithPicture = 2;

export interface Delivery {
  readonly route: `/${string}`;
  readonly body: unknown;
  /** The picture, and the body to send when Discord does not take it. */
  readonly picture?: { readonly file: RawFile; readonly bodyWithout: () => unknown } | undefined;
  readonly auth: boolean;
  /** Both in milliseconds of `performance.now()`; after the deadline it makes no sense to try again. */
  readonly started: number;
  readonly deadline: number;
}

/** Delivered; too late for Discord; or answered by somebody else before. */
export type Delivered = 'delivered' | 'late' | 'taken';

/** Tries each request once; when and whether to try again is decided here, by the deadline. */
export const createDeliveryRest = (apiUrl: string, token: string): REST =>
  new DiscordRest({
    api: apiUrl,
    retries: 0,
    timeout: responseMs,
    rejectOnRateLimit: () => true,
    // Callbacks do not count for Discord's global limit.
    globalRequestsPerSecond: Number.POSITIVE_INFINITY,
  }).setToken(token);

/** @throws what Discord or the network said at last, when it could not be delivered in time */
export async function deliver(rest: REST, delivery: Delivery): Promise<Delivered> {
  const { route, auth, deadline } = delivery;
  for (let attempt = 0; ; attempt++) {
    try {
      await rest.post(route, { auth, ...contentOf(delivery, attempt) });
      return 'delivered';
    } catch (error) {
      if (isApiError(error, unknownInteraction)) return 'late';
      if (isApiError(error, alreadyAnswered)) return attempt > 0 ? 'delivered' : 'taken';
      const pauseMs = pauseAfter(error, attempt);
      if (pauseMs === undefined || performance.now() + pauseMs >= deadline) throw error;
      await pause(pauseMs);
    }
  }
}

/** With the picture at first; without it when that failed twice, or half of the time is gone. */
function contentOf({ body, picture, started, deadline }: Delivery, attempt: number) {
  if (!picture) return { body };
  const withPicture =
    attempt === 0 || (attempt < triesWithPicture && performance.now() < (started + deadline) / 2);
  return withPicture ? { body, files: [picture.file] } : { body: picture.bodyWithout() };
}

const isApiError = (error: unknown, code: number): boolean =>
  error instanceof DiscordAPIError && error.code === code;

/** How many milliseconds to wait before the next try; nothing where Discord said no for good. */
function pauseAfter(error: unknown, attempt: number): number | undefined {
  if (error instanceof DiscordAPIError) return undefined;
  if (error instanceof HTTPError && error.status < 500) return undefined;
  if (error instanceof RateLimitError) return error.retryAfter;
  return firstPauseMs * 2 ** attempt;
}
