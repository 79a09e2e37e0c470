/** Titles abbreviated by rule: "nnhp" and "whib" by their first letters, "미사" by the first syllables of its words. */
import { compact, fold } from './fold.ts';
import { isHangul } from './hangul.ts';
import type { Titled } from './types.ts';

type Title = Titled['titles'][number];

/** Fewer Latin letters are a word, or an abbreviation of anything. */
const FEWEST_LETTERS = 4;
/** In the two to three keys that each takes. */
const FEWEST_SYLLABLES_KEYS = 4;

/** Whether a folded text is long enough to be a nickname, and one word. */
export function mayBeNickname(folded: string): boolean {
  if (folded.includes(' ')) return false;
  return folded.length >= (isHangul(folded) ? FEWEST_SYLLABLES_KEYS : FEWEST_LETTERS);
}

/** The first letters of a title's words, or their first syllables in Korean; compact, empty for a title of one word. */
export function nicknameOf({ text, language }: Title, folded: string): string {
  if (language === 'romanised' || !folded.includes(' ')) return '';
  return language === 'ko' ? compact(fold(firstLetters(text.normalize('NFC')))) : firstLetters(folded);
}

function firstLetters(words: string): string {
  let letters = words.charAt(0);
  for (let at = words.indexOf(' '); at >= 0; at = words.indexOf(' ', at + 1)) letters += words.charAt(at + 1);
  return letters;
}

/** Longer texts abbreviate nothing. */
const LONGEST = 40;
/** So many words must be cut to their first letter, or the text would be a title with typos as well. */
const FEWEST_CUT = 2;

/** Whether a compact text is a title's words, some of them cut to their first letter: "ctharvard", "ngoinhahp". */
export function isPartlyCut(text: string, words: readonly string[]): boolean {
  if (text.length > LONGEST) return false;
  // Where the words so far may end in the text, and how many are cut there at most.
  let ends = new Map([[0, 0]]);
  for (const word of words) {
    const next = new Map<number, number>();
    const add = (end: number, cut: number) => next.set(end, Math.max(cut, next.get(end) ?? 0));
    for (const [end, cut] of ends) {
      if (text.startsWith(word, end)) add(end + word.length, cut);
      if (text[end] === word[0]) add(end + 1, cut + 1);
    }
    ends = next;
  }
  const cut = ends.get(text.length) ?? 0;
  return cut >= FEWEST_CUT && cut < words.length;
}
