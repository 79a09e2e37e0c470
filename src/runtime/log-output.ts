/** Where lines of the log go on Node: standard output. */
import type { LogStream } from './log.ts';
import { readableLine } from './readable-line.ts';

// Whoever reads the log may leave before the bot does; it answers on.
process.stdout.on('error', () => {});

/** Each line at once, so that none is lost at the end; for people in a terminal, as JSON otherwise. */
export const directOutput: LogStream = process.stdout.isTTY
  ? { write: (line) => process.stdout.write(readableLine(line)) }
  : { write: (line) => process.stdout.write(`${line}\n`) };

/** Lines wait for each other until they are so many characters, or the first is so many milliseconds old. */
const mostCharacters = 8 * 1024;
const longestWait = 100;

/**
 * Several lines at once, and the last ones at the exit: under load, a system call for each would cost more than the
 * answer it tells of.
 */
export function gatheredOutput(): LogStream {
  let lines = '';
  const flush = () => {
    if (lines !== '') process.stdout.write(lines);
    lines = '';
  };
  process.once('exit', flush);
  return {
    write(line) {
      if (lines === '') setTimeout(flush, longestWait).unref();
      lines += `${line}\n`;
      if (lines.length > mostCharacters) flush();
    },
  };
}
