/** One structured log for every adapter; it never sees a token, nor who asked. */
import { pino } from 'pino';
import type { InteractionRecord } from './interactions/router.ts';
import { readableLine } from './log/readable.ts';
import { tellError } from './log/tell-error.ts';

export type Log = Pick<pino.Logger, 'debug' | 'info' | 'warn' | 'error' | 'fatal'>;

/** Where finished lines go; standard output unless a test listens. */
export interface LogStream {
  readonly write: (line: string) => void;
}

/** A log for people in a terminal, of JSON lines otherwise. Lines are written at once, so that none is lost at the end. */
export const createLog = (level: string, stream: LogStream = standardOutput()): Log =>
  pino({ level, base: null, serializers: { err: tellError } }, stream);

function standardOutput(): LogStream {
  return process.stdout.isTTY
    ? { write: (line) => process.stdout.write(readableLine(line)) }
    : pino.destination({ sync: true });
}

export type Adapter = 'gateway' | 'mention' | 'http' | 'chat' | 'terminal';

/**
 * One line an interaction. `logQueries` (LOG_QUERIES) says whether the line may hold what was looked for and is
 * not in the article.
 */
export function logInteraction(
  log: Log,
  adapter: Adapter,
  record: InteractionRecord,
  milliseconds: number,
  logQueries: boolean,
): void {
  const { kind, command, language, outcome, missed } = record;
  const line = { adapter, kind, command, locale: language, outcome, ms: Math.round(milliseconds * 10) / 10 };
  log.info(logQueries && missed !== undefined ? { ...line, missed } : line, 'interaction');
}
