/*
 * Hangul by letters. A syllable is taken apart into the keys that type it, because a half-typed
 * syllable ("풀항" on the way to "풀하우") is then simply a beginning.
 */

const INITIALS = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'];
const VOWELS = 'ㅏ ㅐ ㅑ ㅒ ㅓ ㅔ ㅕ ㅖ ㅗ ㅗㅏ ㅗㅐ ㅗㅣ ㅛ ㅜ ㅜㅓ ㅜㅔ ㅜㅣ ㅠ ㅡ ㅡㅣ ㅣ'.split(' ');
const FINALS =
  'ㄱ ㄲ ㄱㅅ ㄴ ㄴㅈ ㄴㅎ ㄷ ㄹ ㄹㄱ ㄹㅁ ㄹㅂ ㄹㅅ ㄹㅌ ㄹㅍ ㄹㅎ ㅁ ㅂ ㅂㅅ ㅅ ㅆ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ'.split(
    ' ',
  );

/** Each conjoining letter of Unicode's NFKD form with the keys that type it. */
const KEYS = new Map<string, string>([
  ...INITIALS.map((key, i) => [String.fromCharCode(0x1100 + i), key] as const),
  ...VOWELS.map((key, i) => [String.fromCharCode(0x1161 + i), key] as const),
  ...FINALS.map((key, i) => [String.fromCharCode(0x11a8 + i), key] as const),
]);

/** Text in NFKD with every Hangul letter written as the keys that type it. */
export function hangulKeys(decomposed: string): string {
  return decomposed.replace(/[\u1100-\u11ff]/g, (letter) => KEYS.get(letter) ?? '');
}

const SYLLABLE = /[가-힣]/g;
const FIRST_SYLLABLE = 0xac00;
const VOWEL_COUNT = 21;
const FINAL_COUNT = 28;

/** The initial consonants of the Hangul in a text: "파리의 연인" gives "ㅍㄹㅇㅇㅇ". */
export function initialsOf(text: string): string {
  const syllables = text.normalize('NFC').match(SYLLABLE) ?? [];
  return syllables
    .map((syllable) => {
      const order = syllable.charCodeAt(0) - FIRST_SYLLABLE;
      return INITIALS[Math.floor(order / (VOWEL_COUNT * FINAL_COUNT))] ?? '';
    })
    .join('');
}

/** Whether folded text holds Hangul, where any few letters may be a word of their own. */
export function isHangul(folded: string): boolean {
  return /[ㄱ-ㅣ]/.test(folded);
}

/** Whether folded text is nothing but consonants, as people type to save keys. */
export function isInitials(folded: string): boolean {
  return /^[ㄱ-ㅎ ]+$/.test(folded);
}

const INITIAL_SOUNDS = 'g kk n d tt r m b pp s ss  j jj ch k t p h'.split(' ');
const VOWEL_SOUNDS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const FINAL_SOUNDS = ' k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ');

/** Hangul in the Revised Romanisation, syllable by syllable; other characters stay. */
function romanise(text: string): string {
  return text.normalize('NFC').replace(SYLLABLE, (syllable) => {
    const order = syllable.charCodeAt(0) - FIRST_SYLLABLE;
    const initial = Math.floor(order / (VOWEL_COUNT * FINAL_COUNT));
    const vowel = Math.floor(order / FINAL_COUNT) % VOWEL_COUNT;
    const final = order % FINAL_COUNT;
    return `${INITIAL_SOUNDS[initial] ?? ''}${VOWEL_SOUNDS[vowel] ?? ''}${FINAL_SOUNDS[final] ?? ''}`;
  });
}

/** Marks a key that spells a sound, so that it never meets a key that spells letters. */
const SOUND_MARK = '~';

/**
 * A key for how romanised Korean sounds: ㄹ is written r or l, single or double, and people mix them
 * (Orin, Olin, Ollin).
 */
export function soundKey(letters: string): string {
  return SOUND_MARK + letters.replace(/[lr]+/g, 'r');
}

/** The sound key of a Korean title. */
export function soundKeyOfHangul(title: string): string {
  return soundKey(
    romanise(title)
      .toLowerCase()
      .replace(/[^a-z0-9]/g, ''),
  );
}
