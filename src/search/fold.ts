import { hangulKeys } from './hangul.ts';

/**
 * Text as the search compares it: small letters without marks, Hangul by letters, words one space
 * apart, nothing else. The same for composed and decomposed, upper and lower case, with or without
 * emoji, punctuation, control and direction marks. Empty when the text holds no letter or digit.
 */
export function fold(text: string): string {
  let folded = '';
  let isApart = false;
  for (let i = 0; i < text.length; i++) {
    const letters = foldedUnits[text.charCodeAt(i)] ?? foldUnit(text.charCodeAt(i));
    if (letters === NEEDS_CONTEXT) return foldByRule(text);
    if (letters === ' ') isApart = folded !== '';
    else if (letters !== '') {
      folded += isApart ? ` ${letters}` : letters;
      isApart = false;
    }
  }
  return folded;
}

/** Words with all spaces taken out: how a title looks run together, and what exact look-ups compare. */
export function compact(folded: string): string {
  return folded.includes(' ') ? folded.replaceAll(' ', '') : folded;
}

/** A character that is folded together with its neighbours, or so rare that it takes the long way. */
const NEEDS_CONTEXT = '?';

/** What a character becomes, by its code: titles and texts are made of few, which come again and again. */
const foldedUnits: string[] = [];

/** Characters that mean the same wherever they stand: ASCII, composed Latin letters, Hangul in one piece. */
const ALONE = /^[\n\t -~‘’ㄱ-ㅣÀ-ỹ가-힣]$/;

function foldUnit(code: number): string {
  const unit = String.fromCharCode(code);
  // Between two letters one sees whether it parts words (a space is left) or is passed over (nothing is).
  const letters = ALONE.test(unit) ? foldByRule(`a${unit}b`).slice(1, -1) : NEEDS_CONTEXT;
  foldedUnits[code] = letters;
  return letters;
}

/** What is left of nearly every title and text; the rest of Unicode takes the long way below. */
const IS_PLAIN = /^[\n\t -~đĐ‘’ㄱ-ㅣ]*$/;

function foldByRule(text: string): string {
  const keys = hangulKeys(text.normalize('NFKC'));
  const bare = keys.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  return IS_PLAIN.test(bare) ? plainWords(bare) : wordsOfAnyScript(bare);
}

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
