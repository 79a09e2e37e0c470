/** A run of a text, or of its words: from `start` up to `end`, which is not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two spans share something. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
