/** What the log and the figures may know of an interaction. */
import type { Language } from '../dataset/schema.ts';
import type { Outcome } from './command.ts';

/** What the log may know of an interaction: never who asked. */
export interface InteractionRecord {
  readonly kind: 'ping' | 'command' | 'autocomplete' | 'component';
  readonly command: string;
  readonly language: Language;
  /** `undelivered`: there was an answer, but it did not reach the person. */
  readonly outcome: Outcome | 'suggested' | 'outdated' | 'failed' | 'pong' | 'undelivered';
  /** What was looked for and is not in the article. */
  readonly missed?: string;
}

/** Where our own faults go: the error and the id that the person was given for it. */
export type Report = (error: unknown, id: string) => void;
