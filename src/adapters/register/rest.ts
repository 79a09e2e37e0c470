/** Discord's REST API, by discord.js. */
import { REST, type RESTOptions } from 'discord.js';

export class DiscordRest extends REST {
  /** discord.js forgets the token for good after one 401; the next request may be taken again. */
  override setToken(token: string | null): this {
    return token === null ? this : super.setToken(token);
  }
}

/** Told when Discord limits how often it may be asked: the request that waits, and for how many seconds. */
export type OnRateLimit = (wait: { readonly request: string; readonly seconds: number }) => void;

/** Waits as long as Discord demands, and says so when it is a second or more. */
export const reportRateLimits = (onRateLimit: OnRateLimit): Pick<RESTOptions, 'rejectOnRateLimit'> => ({
  rejectOnRateLimit({ method, route, retryAfter }) {
    if (retryAfter >= 1000)
      onRateLimit({ request: `${method} ${route}`, seconds: Math.ceil(retryAfter / 1000) });
    return false;
  },
});

export const createRest = (apiUrl: string, token: string, onRateLimit: OnRateLimit): REST =>
  new DiscordRest({ api: apiUrl, ...reportRateLimits(onRateLimit) }).setToken(token);
