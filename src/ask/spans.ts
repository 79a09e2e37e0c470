/** What a question is made of, once it has been read from left to right. */
import type { Area } from '../dataset/areas.ts';
import type { Drama } from '../dataset/schema.ts';
import type { Meaning } from './lexicon/meanings.ts';
import type { NumberSpan } from './numbers.ts';

interface Stretch {
  /** Offsets in the question. */
  readonly start: number;
  readonly end: number;
}

export type Span = Stretch &
  (
    | { readonly kind: 'words'; readonly meanings: readonly Meaning[] }
    | { readonly kind: 'drama'; readonly drama: Drama }
    /** A well-known drama that the article does not have. */
    | { readonly kind: 'absent'; readonly title: string }
    | { readonly kind: 'area'; readonly area: Area }
    | { readonly kind: 'person'; readonly name: string }
    | { readonly kind: 'channel'; readonly name: string }
    | ({ readonly kind: 'number' } & NumberSpan)
    | { readonly kind: 'unknown' }
    /** A full stop, a question mark, a comma. */
    | { readonly kind: 'stop'; readonly isFull: boolean }
  );

export type SpanOf<Kind extends Span['kind']> = Extract<Span, { kind: Kind }>;

/** Whether a span has a meaning. */
export const means = (span: Span | undefined, ...wanted: readonly Meaning[]): boolean =>
  span?.kind === 'words' && wanted.some((meaning) => span.meanings.includes(meaning));
