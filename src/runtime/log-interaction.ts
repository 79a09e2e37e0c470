/** The line that the log has for each interaction. */
import type { InteractionRecord } from '../contract/record.ts';
import type { Log } from './log.ts';

export type Adapter = 'gateway' | 'mention' | 'http' | 'chat';

/**
 * One line an interaction; never who asked. `logQueries` (LOG_QUERIES) says whether it may hold what was looked for
 * and is not in the article.
 */
export function logInteraction(
  log: Log,
  adapter: Adapter,
  record: InteractionRecord,
  milliseconds: number,
  logQueries: boolean,
): void {
  const { kind, command, language: locale, outcome, missed } = record;
  const ms = Math.round(milliseconds * 10) / 10;
  const line = { adapter, kind, command, locale, outcome, ms };
  log.info(logQueries && missed !== undefined ? { ...line, missed } : line, 'interaction');
}
