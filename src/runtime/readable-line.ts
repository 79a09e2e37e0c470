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
  const { level, time, msg = '', err, ...rest }: Line = JSON.parse(line);
  const fields = Object.entries(rest).map(([name, value]) => ` ${name}=${readableValue(value)}`);
  const clock = new Date(time).toTimeString().slice(0, 8);
  const stack = err ? `\n${err.stack ?? err.message}`.split('\n').map(escapeControls).join('\n  ') : '';
  return `${clock} ${level.padEnd(5)} ${escapeControls(msg)}${fields.join('')}${stack}\n`;
}

/** In quotes, unless it is one word: what somebody typed cannot look like another field. */
const readableValue = (value: unknown): string =>
  typeof value === 'string' && /^[\w.:/-]+$/.test(value) ? value : escapeControls(JSON.stringify(value));

/** Characters that move the cursor, clear the screen, or turn the direction of text are shown as their codes. */
const escapeControls = (text: string): string =>
  text.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
