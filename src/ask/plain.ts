/** A question's letters made comparable, one for one, so that positions stay those of the question. */

const markedLetters = /[\u0300-\u036f]/g;

/** Lower case, composed, marks kept: "Nhật" stays apart from "nhất". */
export const lowered = (text: string): string => text.normalize('NFC').toLowerCase();

/** As many letters as before, without marks: "Nhật" and "nhất" become "nhat"; Hangul stays as it is. */
export function unmarked(text: string): string {
  return text.replace(/[\u0080-\uabff\ud7a4-\uffff]/g, (letter) => {
    if (letter === 'đ') return 'd';
    const bare = letter.normalize('NFD').replace(markedLetters, '');
    return bare.length === letter.length ? bare : letter;
  });
}

/** A word of the question with where it stands. */
export interface Word {
  /** As typed. */
  readonly raw: string;
  /** In lower case, with its marks. */
  readonly marked: string;
  /** In lower case, without marks. */
  readonly plain: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a composed text. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}]+(?:['’.][\p{L}\p{N}]+)*/gu), (match) => {
    const raw = match[0];
    const marked = lowered(raw);
    return { raw, marked, plain: unmarked(marked), start: match.index, end: match.index + raw.length };
  });
}

/** The text with the given stretches blanked out; everything else keeps its position. */
export function without(
  text: string,
  stretches: readonly { readonly start: number; readonly end: number }[],
): string {
  let blanked = text;
  for (const { start, end } of stretches) {
    blanked = blanked.slice(0, start) + '\u0001'.repeat(end - start) + blanked.slice(end);
  }
  return blanked;
}
