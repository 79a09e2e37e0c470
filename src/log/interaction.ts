/** The line that the log has for each interaction. */
import type { InteractionRecord } from '../interactions/router.ts';
import type { Log } from '../log.ts';
import { onceFor } from '../once.ts';

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
  const { kind, command, language, outcome, missed } = record;
  const own = { command, ms: Math.round(milliseconds * 10) / 10 };
  childOf(log)(adapter)(kind)(language)(outcome).info(
    logQueries && missed !== undefined ? { ...own, missed } : own,
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
