/** Where lines of the log go on Node: standard output. */
import type { LogStream } from './log.ts';
import { readableLine } from './readable-line.ts';

// When nobody reads the log any more, the bot answers on.
process.stdout.on('error', () => {});

/** Each line at once, so that none is lost at the end; for people in a terminal, as JSON otherwise. */
export const directOutput: LogStream = process.stdout.isTTY
  ? { write: (line) => process.stdout.write(readableLine(line)) }
  : { write: (line) => process.stdout.write(`${line}\n`) };

const batchCharacters = 8 * 1024;
const batchMs = 100;

/**
 * Several lines at once, and the last ones at the exit: under load, a system call for each would cost more than the
 * answer itself.
 */
export function batchedOutput(): LogStream {
  let lines = '';
  const flush = () => {
    if (lines !== '') process.stdout.write(lines);
    lines = '';
  };
  process.once('exit', flush);
  return {
    write(line) {
      if (lines === '') setTimeout(flush, batchMs).unref();
      lines += `${line}\n`;
      if (lines.length > batchCharacters) flush();
    },
  };
}
