/**
 * Delivers one request to Discord within a deadline. Discord refuses a second answer to the same interaction
 * (40060), so that trying again is safe even when it is not known whether the first try arrived.
 * Source: https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-callback
 */
import { setTimeout as pause } from 'node:timers/promises';
import { DiscordAPIError, HTTPError, RateLimitError, type RawFile, REST } from 'discord.js';

/** https://docs.discord.com/developers/topics/opcodes-and-status-codes#json */
const unknownInteraction = 10062;
const alreadyAnswered = 40060;

const attemptMs = 1500;
const shortestPauseMs = 50;

export interface Delivery {
  readonly route: `/${string}`;
  readonly body: unknown;
  readonly files?: RawFile[];
  readonly auth: boolean;
  /** Until when it makes sense to try, in milliseconds of `performance.now()`. */
  readonly deadline: number;
}

/** Delivered; too late for Discord; or answered by somebody else before. */
export type Delivered = 'delivered' | 'late' | 'taken';

/** Tries each request once; when and whether to try again is decided here, by the deadline. */
export const createDeliveryRest = (apiUrl: string): REST =>
  new REST({
    api: apiUrl,
    retries: 0,
    timeout: attemptMs,
    rejectOnRateLimit: () => true,
    // Callbacks do not count for Discord's global limit.
    globalRequestsPerSecond: Number.POSITIVE_INFINITY,
  });

/** @throws what Discord or the network said at last, when it could not be delivered in time */
export async function deliver(rest: REST, delivery: Delivery): Promise<Delivered> {
  const { route, body, auth, deadline } = delivery;
  const files = delivery.files ? { files: delivery.files } : {};
  for (let attempt = 0; ; attempt++) {
    try {
      await rest.post(route, { body, auth, ...files });
      return 'delivered';
    } catch (error) {
      if (isApiError(error, unknownInteraction)) return 'late';
      if (isApiError(error, alreadyAnswered)) return attempt > 0 ? 'delivered' : 'taken';
      const wait = pauseAfter(error, attempt);
      if (wait === undefined || performance.now() + wait >= deadline) throw error;
      await pause(wait);
    }
  }
}

const isApiError = (error: unknown, code: number): boolean =>
  error instanceof DiscordAPIError && error.code === code;

/** How long to wait before the next try; nothing where Discord said no for good. */
function pauseAfter(error: unknown, attempt: number): number | undefined {
  if (error instanceof DiscordAPIError) return undefined;
  if (error instanceof HTTPError && error.status < 500) return undefined;
  if (error instanceof RateLimitError) return error.retryAfter;
  return shortestPauseMs * 2 ** attempt;
}
