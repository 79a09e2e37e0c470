import { fold, glue } from './fold.ts';
import type { Token } from './tokens.ts';

/*
 * When the words of a title are not the title. "All in" and "Full House" are everyday English, and
 * "Mỹ" without its mark is "my": what stands beside them, and how they are spelled, decides.
 */

/** Everyday phrases that hold a title of this kind without meaning it. */
const ORDINARY = new Set(
  `
  all in all|all in one|all in the|all in a|all in my|all in your|all in his|all in her|all in our|all in their
  all in this|all in good|all in order|are all in|were all in|is all in|its all in|im all in|go all in|going all in
  went all in|a full house|full house of|full house tonight
  `
    .trim()
    .split(/\s*[|\n]\s*/),
);

/** Whether the words from `from` to `to` are only part of an everyday phrase. */
export function isOrdinarySpeech(tokens: readonly Token[], from: number, to: number): boolean {
  const phrase = (start: number, end: number) =>
    tokens
      .slice(Math.max(start, 0), end)
      .map(({ folded }) => folded)
      .join(' ');
  return ORDINARY.has(phrase(from - 1, to)) || ORDINARY.has(phrase(from, to + 1));
}

/** Whether each word is written as in a title: "All In", not "all in". */
export const hasCapitals = (written: string): boolean =>
  written.split(/\s+/).every((word) => /^\p{Lu}/u.test(word)) && /\p{Ll}/u.test(written);

/** Longer names are not mistaken for other words when their marks are wrong or missing. */
const SHORT = 6;
/** In these everyday words are met so often that a mark or a capital must tell. */
const VERY_SHORT = 4;

/**
 * How well a short title keeps its spelling in a text, 0 to 1: 1 with its own marks (and, without
 * any, its capitals: "US" is not "us"), 0 with other marks ("nhất" is not "Nhật"), between without.
 */
export function spelledAlike(written: string, title: string): number {
  const letters = glue(fold(title)).length;
  if (letters > SHORT) return 1;
  const lower = (text: string) => text.normalize('NFC').toLowerCase();
  const hasMarks = (text: string) => /\p{M}|[đĐ]/u.test(text.normalize('NFD'));
  if (hasMarks(written)) return lower(written) === lower(title) ? 1 : 0;
  if (!hasMarks(title) && (letters >= VERY_SHORT || written === title)) return 1;
  return letters > VERY_SHORT ? 0.9 : 0.5;
}
