import { createLog, type Log } from '../../../src/runtime/log.ts';

/** A log that keeps its lines for the test to read. */
export function recordedLog(): { readonly log: Log; readonly lines: unknown[] } {
  const lines: unknown[] = [];
  return { log: createLog('info', { write: (line) => lines.push(JSON.parse(line)) }), lines };
}
