/** Log lines written together: under load, a system call for each would cost more than the answer it tells of. */
import { pino } from 'pino';
import type { LogStream } from '../log.ts';

/** Bytes after which lines are written although the turn is not over; the most that pino takes is 16 KiB. */
const mostGathered = 8 * 1024;

/** Standard output that gets the lines of one turn of the event loop at once, and the last ones at the exit. */
export function gatheredOutput(): LogStream {
  const output = pino.destination({ sync: true, minLength: mostGathered });
  let isDue = false;
  process.once('exit', () => output.flushSync());
  return {
    write(line) {
      output.write(line);
      if (isDue) return;
      isDue = true;
      setImmediate(() => {
        isDue = false;
        output.flushSync();
      });
    },
  };
}
