import { hangulKeys } from './hangul.ts';

/**
 * Text as the search compares it: small letters without marks, Hangul by letters, words one space
 * apart, nothing else. The same for composed and decomposed, upper and lower case, with or without
 * emoji, punctuation, control and direction marks. Empty when the text holds no letter or digit.
 */
export function fold(text: string): string {
  return isPlain(text) ? text : foldWords(text);
}

/** Words with all spaces taken out: how a title looks run together, and what exact look-ups compare. */
export function glue(folded: string): string {
  return folded.includes(' ') ? folded.replaceAll(' ', '') : folded;
}

/** Most keystrokes are plain small letters already; looking is quicker than folding. */
function isPlain(text: string): boolean {
  return /^[a-z0-9]+(?: [a-z0-9]+)*$/.test(text);
}

function foldWords(text: string): string {
  return hangulKeys(withoutMarks(text))
    .replace(/[\p{Cf}\p{Cs}'’‘ʼ`]|(?!\s)\p{Cc}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Upper before lower, because some small letters only meet there (ß and ss, ς and σ, ı and i). */
function withoutMarks(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd');
}
