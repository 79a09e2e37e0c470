/*
 * Hangul by letters. A syllable is taken apart into the keys that type it, because a half-typed
 * syllable ("풀항" on the way to "풀하우") is then simply a beginning.
 */

import { memoize } from '../memoize.ts';

const INITIALS = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'];
const VOWELS = 'ㅏ ㅐ ㅑ ㅒ ㅓ ㅔ ㅕ ㅖ ㅗ ㅗㅏ ㅗㅐ ㅗㅣ ㅛ ㅜ ㅜㅓ ㅜㅔ ㅜㅣ ㅠ ㅡ ㅡㅣ ㅣ'.split(' ');
const FINALS =
  'ㄱ ㄲ ㄱㅅ ㄴ ㄴㅈ ㄴㅎ ㄷ ㄹ ㄹㄱ ㄹㅁ ㄹㅂ ㄹㅅ ㄹㅌ ㄹㅍ ㄹㅎ ㅁ ㅂ ㅂㅅ ㅅ ㅆ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ'.split(
    ' ',
  );

const INITIAL_SOUNDS = 'g kk n d tt r m b pp s ss  j jj ch k t p h'.split(' ');
const VOWEL_SOUNDS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const FINAL_SOUNDS = 'k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ');

/** What a Hangul syllable, or a letter that stands alone, is to the search. */
interface Letters {
  /** The keys that type it. */
  readonly keys: string;
  /** In the Revised Romanisation. */
  readonly sound: string;
  readonly initial: string;
}

const FIRST_INITIAL = 0x1100;
const FIRST_VOWEL = 0x1161;
const FIRST_FINAL = 0x11a8;

/** One of Unicode's conjoining letters, of which every syllable is made. */
function lettersOf(conjoining: string): Letters {
  const code = conjoining.charCodeAt(0);
  const initial = INITIALS[code - FIRST_INITIAL];
  if (initial !== undefined)
    return { keys: initial, sound: INITIAL_SOUNDS[code - FIRST_INITIAL] ?? '', initial };
  const [keys, sound] =
    code < FIRST_FINAL
      ? [VOWELS[code - FIRST_VOWEL], VOWEL_SOUNDS[code - FIRST_VOWEL]]
      : [FINALS[code - FIRST_FINAL], FINAL_SOUNDS[code - FIRST_FINAL]];
  return { keys: keys ?? '', sound: sound ?? '', initial: '' };
}

/** Syllables are few and come again and again. */
const takeApart = memoize((syllable: string): Letters => {
  const letters = [...syllable.normalize('NFD')].map(lettersOf);
  const join = (part: keyof Letters) => letters.map((letter) => letter[part]).join('');
  return { keys: join('keys'), sound: join('sound'), initial: join('initial') };
});

const HANGUL = /[가-힣\u1100-\u11ff]/g;

/** Text in NFKC with all Hangul written as the keys that type it. */
export function hangulKeys(composed: string): string {
  return composed.replace(HANGUL, (syllable) => takeApart(syllable).keys);
}

/** The initial consonants of the Hangul in a text: "파리의 연인" gives "ㅍㄹㅇㅇㅇ". */
export function initialsOf(text: string): string {
  const syllables = text.normalize('NFC').match(HANGUL) ?? [];
  return syllables.map((syllable) => takeApart(syllable).initial).join('');
}

/** Hangul in Latin letters; other characters stay. */
export function romanise(text: string): string {
  return text.normalize('NFC').replace(HANGUL, (syllable) => takeApart(syllable).sound);
}

/** Whether folded text holds Hangul, where any few letters may be a word of their own. */
export function isHangul(folded: string): boolean {
  return /[ㄱ-ㅣ]/.test(folded);
}

/** Whether folded text is nothing but consonants, as people type to save keys. */
export function isInitials(folded: string): boolean {
  return /^[ㄱ-ㅎ ]+$/.test(folded);
}

/** Marks a key that spells a sound, so that it never meets a key that spells letters. */
const PHONETIC_MARK = '~';

/**
 * A key for how romanised Korean sounds: ㄹ is written r or l, single or double, and people mix them
 * (Orin, Olin, Ollin).
 */
export function phoneticKey(letters: string): string {
  return PHONETIC_MARK + letters.replace(/[lr]+/g, 'r');
}
