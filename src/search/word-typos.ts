import { editDistance } from './edit-distance.ts';
import { isHangul } from './hangul.ts';

/**
 * Whether a typed word is another one mistyped, with typos up to `most` (typos.ts). A word that is a
 * word of its own is no typo. Longer words forgive more; in words of three letters and less nearly
 * every change is another word, and so it is with Hangul.
 */
export function isTypoOf(
  typed: string,
  word: string,
  most: number,
  isWord: (word: string) => boolean,
): boolean {
  if (isWord(typed) || (word.length < 15 && isHangul(word))) return false;
  const allowed = word.length < 4 ? 1 : word.length < 12 ? most : 3;
  return editDistance(typed, word, Math.min(allowed, word.length - 1)) <= allowed;
}
