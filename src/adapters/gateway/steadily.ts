/** Tries again what failed because Discord or the network did. */
import { setTimeout as pause } from 'node:timers/promises';
import { UserFacingError } from '../../runtime/user-facing-error.ts';

const shortestPauseMs = 500;
const longestPauseMs = 5000;

/**
 * What `action` gives, as soon as it works.
 * @throws UserFacingError when `action` does; AbortError when `signal` says to give up
 */
export async function steadily<Result>(
  action: () => Promise<Result>,
  signal: AbortSignal,
  failed: (error: unknown) => void,
): Promise<Result> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await action();
    } catch (error) {
      if (error instanceof UserFacingError || signal.aborted) throw error;
      failed(error);
    }
    await pause(Math.min(shortestPauseMs * 2 ** attempt, longestPauseMs), undefined, { signal });
  }
}
