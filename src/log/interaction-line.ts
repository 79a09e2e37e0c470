/** What the log says of one interaction; never who asked. */
import type { InteractionRecord } from '../interactions/router.ts';

export type Adapter = 'gateway' | 'mention' | 'http' | 'chat' | 'terminal';

/** The fields of the line. */
export const interactionLine = (
  adapter: Adapter,
  record: InteractionRecord,
  milliseconds: number,
  logQueries: boolean,
) => ({
  adapter,
  kind: record.kind,
  locale: record.language,
  outcome: record.outcome,
  ...ownFields(record, milliseconds, logQueries),
});

/**
 * The fields in which every interaction is its own. `logQueries` (LOG_QUERIES) says whether they may hold what was
 * looked for and is not in the article.
 */
export function ownFields({ command, missed }: InteractionRecord, milliseconds: number, logQueries: boolean) {
  const ms = Math.round(milliseconds * 10) / 10;
  return logQueries && missed !== undefined ? { command, ms, missed } : { command, ms };
}
