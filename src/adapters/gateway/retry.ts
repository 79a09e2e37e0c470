/** Tries again what failed because Discord or the network did. */
import { setTimeout as pause } from 'node:timers/promises';
import { UserFacingError } from '../../runtime/user-facing-error.ts';

interface RetrySettings {
  /** Gives up waiting. */
  readonly signal: AbortSignal;
  readonly maxPauseMs: number;
  readonly onFailure: (failure: { readonly err: unknown; readonly retryInSeconds: number }) => void;
}

const firstPauseMs = 500;

/**
 * What `action` gives, as soon as it works; the pauses between the tries double.
 * @throws UserFacingError when `action` does; AbortError when `signal` says to give up
 */
export async function retry<Result>(
  action: () => Promise<Result>,
  { signal, maxPauseMs, onFailure }: RetrySettings,
): Promise<Result> {
  for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(pauseMs * 2, maxPauseMs)) {
    try {
      return await action();
    } catch (err) {
      if (err instanceof UserFacingError || signal.aborted) throw err;
      onFailure({ err, retryInSeconds: pauseMs / 1000 });
    }
    await pause(pauseMs, undefined, { signal });
  }
}
