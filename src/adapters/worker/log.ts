/** The log on Workers: one JSON object a line, which Workers Logs takes apart by its fields. */
import type { EndpointLog } from '../http/answering.ts';

const levels = ['info', 'warn', 'error', 'silent'] as const;

/** A log that leaves out what is below `level`; levels finer than info count as info. */
export function createConsoleLog(level = 'info'): EndpointLog {
  const lowest = Math.max(0, levels.indexOf(levels.find((known) => known === level) ?? 'info'));
  const line = (own: 'info' | 'warn' | 'error') => {
    if (levels.indexOf(own) < lowest) return () => {};
    return (fields: object, message: string) =>
      console[own](JSON.stringify({ level: own, ...fields, msg: message }, plain));
  };
  return { info: line('info'), warn: line('warn'), error: line('error') };
}

/** Errors have no fields of their own that JSON would show. */
const plain = (_: string, value: unknown): unknown =>
  value instanceof Error ? { type: value.name, message: value.message, stack: value.stack } : value;
