/** One structured log for every adapter; it never sees a token, nor who asked. */
import { pino } from 'pino';
import type { InteractionRecord } from './interactions/router.ts';
import { type Adapter, ownFields } from './log/interaction-line.ts';
import { readableLine } from './log/readable.ts';
import { tellError } from './log/tell-error.ts';
import { onceFor } from './once.ts';

export type Log = Pick<pino.Logger, 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'child'>;

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

/** One line an interaction; see interactionLine for what may stand in it. */
export function logInteraction(
  log: Log,
  adapter: Adapter,
  record: InteractionRecord,
  milliseconds: number,
  logQueries: boolean,
): void {
  const { kind, language, outcome } = record;
  childOf(log)(adapter)(kind)(language)(outcome).info(
    ownFields(record, milliseconds, logQueries),
    'interaction',
  );
}

/** Interactions are of few kinds; writing each kind's fields once halves what a line costs. */
const childOf = onceFor((log: Log) =>
  onceFor((adapter: Adapter) =>
    onceFor((kind: InteractionRecord['kind']) =>
      onceFor((locale: InteractionRecord['language']) =>
        onceFor((outcome: InteractionRecord['outcome']) => log.child({ adapter, kind, locale, outcome })),
      ),
    ),
  ),
);
