/**
 * One structured log for every adapter, on Node and on Workers alike: a line of JSON each. It never sees a token, nor
 * who asked. Our own, because a package for it took a tenth of the endpoint's time to start, and none was at home on
 * both.
 */
import { tellError } from './log/tell-error.ts';

const levels = ['debug', 'info', 'warn', 'error', 'fatal'] as const;
export type Level = (typeof levels)[number];

/** What LOG_LEVEL may be, from all lines to none. */
export const logLevels = ['trace', ...levels, 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** Writes a line with the fields, an error among them as `err`, and a message for people. */
interface WriteLine {
  (message: string): void;
  (fields: object, message: string): void;
}

export interface Log extends Readonly<Record<Level, WriteLine>> {
  /** A log whose every line has these fields as well. */
  readonly child: (fields: object) => Log;
}

/** Where finished lines go, without a line break. */
export interface LogStream {
  readonly write: (line: string, level: Level) => void;
}

/** A log that leaves out what is below `lowest`. */
export const createLog = (lowest: LogLevel, stream: LogStream): Log => logWith(lowest, stream, '');

/** @param bound the fields that every line has: JSON, each with a comma behind it */
function logWith(lowest: LogLevel, stream: LogStream, bound: string): Log {
  const lineOf = (level: Level): WriteLine => {
    if (logLevels.indexOf(level) < logLevels.indexOf(lowest)) return () => {};
    const start = `{"level":"${level}","time":`;
    return (...said: [string] | [object, string]) => {
      const [fields, message] = said.length === 1 ? [{}, said[0]] : said;
      const own = `${bound}${boundBy(told(fields))}"msg":${JSON.stringify(message)}}`;
      stream.write(`${start}${Date.now()},${own}`, level);
    };
  };
  return {
    debug: lineOf('debug'),
    info: lineOf('info'),
    warn: lineOf('warn'),
    error: lineOf('error'),
    fatal: lineOf('fatal'),
    child: (fields) => logWith(lowest, stream, bound + boundBy(fields)),
  };
}

/** Fields as JSON, each with a comma behind it. */
function boundBy(fields: object): string {
  const json = JSON.stringify(fields);
  return json === '{}' ? '' : `${json.slice(1, -1)},`;
}

const told = (fields: object): object =>
  'err' in fields ? { ...fields, err: tellError(fields.err) } : fields;
