/** A line of the log for people: `16:03:22 info  interaction adapter=gateway command=location ms=2.1`. */

const levels: Readonly<Record<number, string>> = {
  10: 'trace',
  20: 'debug',
  30: 'info ',
  40: 'warn ',
  50: 'error',
  60: 'fatal',
};

interface Line {
  readonly level: number;
  readonly time: number;
  readonly msg?: string;
  readonly err?: { readonly message: string; readonly stack?: string };
  readonly [field: string]: unknown;
}

/** @param line one line of JSON as pino writes it */
export function readableLine(line: string): string {
  const { level, time, msg, err, ...rest }: Line = JSON.parse(line);
  const fields = Object.entries(rest).map(
    ([name, value]) => ` ${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`,
  );
  const clock = new Date(time).toTimeString().slice(0, 8);
  const stack = err ? `\n  ${(err.stack ?? err.message).replaceAll('\n', '\n  ')}` : '';
  return `${clock} ${levels[level] ?? level} ${msg ?? ''}${fields.join('')}${stack}\n`;
}
