import { isHangul } from './hangul.ts';
import type { Names } from './names.ts';
import { slipCost } from './slips.ts';

/** What must be known of words to tell a slip from another word (names.ts). */
export type Words = Pick<Names, 'isWord' | 'isTitleWord'>;

/**
 * Whether a typed word is another one mistyped, with slips up to `most` (slips.ts). A word that is a
 * word of its own is no slip. Longer words forgive more; in words of three letters and less nearly
 * every change is another word, and so it is with Hangul.
 */
export function isSlipOf(
  typed: string,
  word: string,
  most: number,
  isWord: (word: string) => boolean,
): boolean {
  if (isWord(typed) || (word.length < 15 && isHangul(word))) return false;
  const allowed = word.length < 4 ? 1 : word.length < 12 ? most : 3;
  return slipCost(typed, word, Math.min(allowed, word.length - 1)) <= allowed;
}
