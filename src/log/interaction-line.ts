/** What the log says of one interaction; never who asked. */
import type { InteractionRecord } from '../interactions/router.ts';

export type Adapter = 'gateway' | 'mention' | 'http' | 'chat' | 'terminal';

/**
 * The fields of the line. `logQueries` (LOG_QUERIES) says whether they may hold what was looked for and is not in
 * the article.
 */
export function interactionLine(
  adapter: Adapter,
  record: InteractionRecord,
  milliseconds: number,
  logQueries: boolean,
): Readonly<Record<string, string | number>> {
  const { kind, command, language, outcome, missed } = record;
  const line = { adapter, kind, command, locale: language, outcome, ms: Math.round(milliseconds * 10) / 10 };
  return logQueries && missed !== undefined ? { ...line, missed } : line;
}
