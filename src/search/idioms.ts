/** Idioms are looked up with the word before the title, and with the one behind it. */
import { isIdiom } from './lexicon.ts';
import type { Span } from './span.ts';
import type { Token } from './tokens.ts';

/** Whether words of a text are only part of an idiom: "All in" and "Full House" are everyday English. */
export function standsInIdiom(tokens: readonly Token[], { start, end }: Span): boolean {
  const phrase = (from: number, to: number) =>
    tokens
      .slice(Math.max(from, 0), to)
      .map(({ folded }) => folded)
      .join(' ');
  return isIdiom(phrase(start - 1, end)) || isIdiom(phrase(start, end + 1));
}
