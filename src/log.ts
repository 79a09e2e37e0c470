/** One structured log for every adapter; it never sees a token, nor who asked. */
import { pino } from 'pino';

export type Log = Pick<pino.Logger, 'debug' | 'info' | 'warn' | 'error' | 'fatal'>;

/** A log that writes JSON lines to standard output. */
export const createLog = (level: string): Log => pino({ level });
