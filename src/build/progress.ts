/** Progress of many small steps: one line that changes in a terminal, a few plain lines elsewhere. */

export interface Progress {
  /** One more is done. */
  readonly one: () => void;
  /** All are done; with what came of it. */
  readonly end: (summary: string) => void;
}

/** Where progress is written. */
interface Output {
  readonly isTTY?: boolean;
  readonly write: (text: string) => boolean;
}

/** Starts to report on `count` steps of `what`. */
export function progress(what: string, count: number, stream: Output = process.stderr): Progress {
  const start = performance.now();
  // In a log, every sixth of the way is enough.
  const every = stream.isTTY ? 1 : Math.ceil(count / 6);
  const [before, after] = stream.isTTY ? ['\r', ''] : ['', '\n'];
  let done = 0;
  return {
    one: () => {
      done += 1;
      if (done % every === 0 && done < count) stream.write(`${before}${what}: ${done} of ${count}${after}`);
    },
    end: (summary) => {
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      stream.write(`${before}${what}: ${done} of ${count}, ${summary}, ${seconds} s\n`);
    },
  };
}
