/**
 * One structured log for every adapter: a line of JSON each, without tokens and without who asked. It is our own because
 * no package supports both Node and Workers, and loading one took a tenth of the endpoint's time to start.
 */
import { serializeError } from './serialize-error.ts';

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

export type Log = Readonly<Record<Level, WriteLine>>;

/** Where finished lines go, without a line break. */
export interface LogStream {
  readonly write: (line: string, level: Level) => void;
}

/** A log that leaves out what is below `lowest`. */
export function createLog(lowest: LogLevel, stream: LogStream): Log {
  const lineOf = (level: Level): WriteLine => {
    if (logLevels.indexOf(level) < logLevels.indexOf(lowest)) return () => {};
    return (...given: [string] | [object, string]) => {
      const [fields, msg] = given.length === 1 ? [{}, given[0]] : given;
      stream.write(JSON.stringify({ level, time: Date.now(), ...loggable(fields), msg }), level);
    };
  };
  return {
    debug: lineOf('debug'),
    info: lineOf('info'),
    warn: lineOf('warn'),
    error: lineOf('error'),
    fatal: lineOf('fatal'),
  };
}

const loggable = (fields: object): object =>
  'err' in fields ? { ...fields, err: serializeError(fields.err) } : fields;
