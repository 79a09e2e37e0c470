import { fold, glue } from './fold.ts';
import { saysNothing } from './frame.ts';

/** A word of a text as it was given. */
export interface Token {
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  /** What is left, folded, without an ending that is not a title's own: "Bichunmu's", "풀하우스는". */
  readonly stems: readonly string[];
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’ʼ‘`][\p{L}\p{M}\p{N}]+)*/gu;

/** The words of a text, in its order. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(WORD)].map((found) => {
    const [word] = found;
    return { start: found.index, end: found.index + word.length, folded: fold(word), stems: stemsOf(word) };
  });
}

const PARTICLES =
  '은 는 이 가 을 를 의 에 에서 에게 와 과 랑 이랑 하고 로 으로 도 만 까지 부터 보다 처럼 라는 이라는 란 이란 나 이나 ' +
  '요 이요 예요 이에요 인가요';
const ENDING = new RegExp(`['’ʼ‘\`]s$|(?<=[가-힣])(?:${PARTICLES.replaceAll(' ', '|')}){1,2}$`, 'i');

/** Text without the possessive or the Korean particles at its end, which are no part of a title. */
export function withoutEnding(text: string): string {
  return text.normalize('NFC').trimEnd().replace(ENDING, '');
}

/** Korean glues on words as well: "풀하우스촬영지" holds "풀하우스". */
function stemsOf(word: string): string[] {
  const composed = word.normalize('NFC');
  const stem = withoutEnding(composed);
  const stems = stem === composed ? [] : [stem];
  if (/^[가-힣]+$/.test(stem)) {
    for (let length = stem.length - 1; length > 1; length--)
      if (saysNothing(fold(stem.slice(length)))) stems.push(stem.slice(0, length));
  }
  return stems.map((stem) => glue(fold(stem)));
}
