/** Cuts a question into clauses, each of which asks for itself. */
import { means, type Span } from './spans.ts';

const ASKING = ['where', 'who', 'when', 'why', 'howMany', 'howMuch', 'howLong', 'which', 'how'] as const;

/** The clauses of a question: parted by full stops, and by commas or "and" where a new question word begins. */
export function clausesOf(spans: readonly Span[]): Span[][] {
  const clauses: Span[][] = [[]];
  for (const [i, span] of spans.entries()) {
    const current = clauses.at(-1);
    if (span.kind === 'stop') {
      if (span.isFull || startsAnew(spans, i)) clauses.push([]);
      else current?.push(span);
    } else if (means(span, 'and') && startsAnew(spans, i)) clauses.push([]);
    else current?.push(span);
  }
  return clauses.filter((clause) => clause.some((span) => span.kind !== 'stop'));
}

/** Whether both sides of a comma or an "and" ask something of their own. */
function startsAnew(spans: readonly Span[], at: number): boolean {
  const isEnd = (span: Span) => span.kind === 'stop' && span.isFull;
  const before = spans.slice(0, at);
  const left = before.slice(before.findLastIndex(isEnd) + 1);
  const after = spans.slice(at + 1);
  const end = after.findIndex(isEnd);
  const right = end < 0 ? after : after.slice(0, end);
  return left.some((span) => means(span, ...ASKING)) && right.some((span) => means(span, ...ASKING));
}
