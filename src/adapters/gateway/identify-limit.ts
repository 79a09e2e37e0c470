/**
 * How often a shard may identify. Discord takes a number of logins a day and resets the token of a bot that exceeds it.
 * Source: https://docs.discord.com/developers/events/gateway#identifying
 */

const dayMs = 24 * 60 * 60 * 1000;
/** Of the logins of a day, so many may come in a row, as when Discord has a bad hour. */
const burstShare = 0.1;
/** And so many spread evenly over the day; the rest is for restarts of the process. */
const spreadShare = 0.5;

export interface IdentifyLimit {
  /** Counts a login. */
  readonly count: () => void;
  /** How many milliseconds the next login has to wait. */
  readonly waitMs: () => number;
}

/** @param daily how many logins Discord takes in a day */
export function createIdentifyLimit(daily: number, now = () => performance.now()): IdentifyLimit {
  const intervalMs = dayMs / (daily * spreadShare);
  const burst = Math.max(1, Math.floor(daily * burstShare));
  /** Until when the logins so far would reach, had they been evenly spread. */
  let spreadUntil = now();
  return {
    count() {
      spreadUntil = Math.max(spreadUntil, now()) + intervalMs;
    },
    waitMs: () => Math.max(0, spreadUntil - (burst - 1) * intervalMs - now()),
  };
}
