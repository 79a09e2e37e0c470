/** The log on Workers: one JSON object a line, which Workers Logs takes apart by its fields. */
import { tellError } from '../../log/tell-error.ts';

const ranks: ReadonlyMap<string, number> = new Map([
  ['info', 0],
  ['warn', 1],
  ['error', 2],
  ['silent', 3],
]);

/** A log that leaves out what is below `level`; levels that it does not know count as info. */
export function createConsoleLog(level = 'info') {
  const lowest = ranks.get(level) ?? 0;
  const line = (own: 'info' | 'warn' | 'error') => (fields: object, msg: string) => {
    if ((ranks.get(own) ?? 0) < lowest) return;
    console[own](
      JSON.stringify({ level: own, ...fields, msg }, (_, value) =>
        value instanceof Error ? tellError(value) : value,
      ),
    );
  };
  return { info: line('info'), warn: line('warn'), error: line('error') };
}
