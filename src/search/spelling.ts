/** Short names are common words once marks and capitals are gone, as "Mỹ" and "my": how they are written decides. */
import { compact, fold } from './fold.ts';

/** Whether each word is written as in a title: "All In", not "all in". */
export function hasCapitals(written: string): boolean {
  return written.split(/\s+/).every((word) => /^\p{Lu}/u.test(word)) && /\p{Ll}/u.test(written);
}

/** Longer names are not mistaken for other words when their marks are wrong or missing. */
const SHORT = 6;
/** Names this short are met so often in common speech that a mark or a capital must decide. */
const VERY_SHORT = 4;

/**
 * How well a short title keeps its spelling in a text, 0 to 1: 1 with its own marks (and, without
 * any, its capitals: "US" is not "us"), 0 with other marks ("nhất" is not "Nhật"), between without.
 */
export function spellingAgreement(written: string, title: string): number {
  const letters = compact(fold(title)).length;
  if (letters > SHORT) return 1;
  const lower = (text: string) => text.normalize('NFC').toLowerCase();
  const hasMarks = (text: string) => /\p{M}|[đĐ]/u.test(text.normalize('NFD'));
  if (hasMarks(written)) return lower(written) === lower(title) ? 1 : 0;
  if (!hasMarks(title) && (letters >= VERY_SHORT || written === title)) return 1;
  return letters > VERY_SHORT ? 0.9 : 0.5;
}
