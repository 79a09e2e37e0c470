/** A question in units that wordings are held against: words, or the syllables of Korean. */

export interface Unit {
  /** In lower case with its marks, those of tone at its end: "hoà" and "hòa" are one. */
  readonly marked: string;
  /** Without marks. */
  readonly bare: string;
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
  readonly isHangul: boolean;
  /** Whether a word begins here: nothing is written together with it before it, or another script is. */
  readonly startsWord: boolean;
  /** Whether it is written together with what stands before it, so that an ending can begin here. */
  readonly isAttached: boolean;
}

/** Questions are shorter; what follows would only cost time. */
const MOST_UNITS = 240;

const PIECE = /[가-힣ㄱ-ㅣ]|\p{N}+|(?:(?![가-힣ㄱ-ㅣ])[\p{L}\p{M}])+/gu;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** The units of a composed text (NFC), in its order. */
export function unitsOf(text: string): Unit[] {
  const units: Unit[] = [];
  for (const found of text.matchAll(PIECE)) {
    if (units.length === MOST_UNITS) break;
    const start = found.index;
    const isHangul = /[가-힣ㄱ-ㅣ]/.test(found[0]);
    const before = units.at(-1);
    const startsWord = !isHangul || before?.end !== start || !before.isHangul;
    units.push({
      ...spell(found[0]),
      start,
      end: start + found[0].length,
      isHangul,
      startsWord,
      isAttached: before?.end === start,
    });
  }
  return units;
}

/** Vietnamese writes i and y alike at the end of a syllable: "tỷ" and "tỉ". */
const FINAL_Y = /^([bcdghklmnpqrstvx]+)y/;

function spell(piece: string): { marked: string; bare: string } {
  if (/^[\x20-\x7e가-힣ㄱ-ㅣ]+$/.test(piece)) {
    const bare = piece.toLowerCase().replace(FINAL_Y, '$1i');
    return { marked: bare, bare };
  }
  const apart = piece.toLowerCase().normalize('NFD');
  const tone = (apart.match(TONES) ?? []).join('');
  const marked = (apart.replace(TONES, '') + tone).replace(FINAL_Y, '$1i');
  return { marked, bare: marked.replace(/\p{M}/gu, '').replaceAll('đ', 'd') };
}

/** Whether a typed unit can be the given one: a marked word matches its marks only, an unmarked one either. */
export const matches = (typed: Unit, given: Unit): boolean =>
  typed.bare === given.bare && (typed.marked === typed.bare || typed.marked === given.marked);
