import { hangulKeys } from './hangul.ts';

/**
 * Text as the search compares it: small letters without marks, Hangul by letters, words one space
 * apart, nothing else. The same for composed and decomposed, upper and lower case, with or without
 * emoji, punctuation, control and direction marks. Empty when the text holds no letter or digit.
 */
export function fold(text: string): string {
  if (isFolded(text)) return text;
  if (IS_PLAIN.test(text)) return plainWords(text);
  const keys = hangulKeys(text.normalize('NFKC'));
  if (IS_PLAIN.test(keys)) return plainWords(keys);
  const bare = keys.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  return IS_PLAIN.test(bare) ? plainWords(bare) : wordsOfAnyScript(bare);
}

/** Words with all spaces taken out: how a title looks run together, and what exact look-ups compare. */
export function glue(folded: string): string {
  return folded.includes(' ') ? folded.replaceAll(' ', '') : folded;
}

/** Most keystrokes are plain small letters already; looking is quicker than folding. */
function isFolded(text: string): boolean {
  return /^[a-z0-9]+(?: [a-z0-9]+)*$/.test(text);
}

/** What is left of nearly every title and text; the rest of Unicode takes the long way below. */
const IS_PLAIN = /^[ -~đĐ‘’ㄱ-ㅣ]*$/;

function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/['’‘`]/g, '')
    .replace(/[^a-z0-9ㄱ-ㅣ]+/g, ' ')
    .trim();
}

/** Upper before lower, because some small letters only meet there (ß and ss, ς and σ, ı and i). */
function wordsOfAnyScript(bare: string): string {
  const upper = bare.replace(/\p{M}/gu, '').toUpperCase();
  return upper
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replace(/[\p{Cf}\p{Cs}'’‘ʼ`]|(?!\s)\p{Cc}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
