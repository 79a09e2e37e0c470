/** Log lines written together: under load, a system call for each would cost more than the answer it tells of. */
import type { LogStream } from '../log.ts';

/** Lines wait for each other until they are so many characters, or the first is so many milliseconds old. */
const mostCharacters = 8 * 1024;
const longestWait = 100;

/** Standard output that gets several lines at once, and the last ones at the exit. */
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
      lines += line;
      if (lines.length > mostCharacters) flush();
    },
  };
}
