/** A line of the log for people: `16:03:22 info  interaction adapter=gateway command=location ms=2.1`. */

interface Line {
  readonly level: string;
  readonly time: number;
  readonly msg?: string;
  readonly err?: { readonly message: string; readonly stack?: string };
  readonly [field: string]: unknown;
}

/** @param line one line of JSON as the log writes it */
export function readableLine(line: string): string {
  const { level, time, msg, err, ...rest }: Line = JSON.parse(line);
  const fields = Object.entries(rest).map(
    ([name, value]) => ` ${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`,
  );
  const clock = new Date(time).toTimeString().slice(0, 8);
  const stack = err ? `\n  ${(err.stack ?? err.message).replaceAll('\n', '\n  ')}` : '';
  return `${clock} ${level.padEnd(5)} ${msg ?? ''}${fields.join('')}${stack}\n`;
}
