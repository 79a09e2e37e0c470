import { fold, glue } from './fold.ts';

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

const POSSESSIVE = /['’ʼ‘`]s$/i;
const PARTICLE = new RegExp(
  `(?:${[
    '은 는 이 가 을 를 의 에 에서 에는 에게 와 과 랑 이랑 하고 로 으로 도 만 까지 부터 보다 처럼',
    '라는 이라는 란 이란 나 이나 요 이요 예요 이에요 인가요 은요 는요',
  ]
    .join(' ')
    .replaceAll(' ', '|')})$`,
);
/** Three syllables are a title even when another word is glued on: "풀하우스촬영지". */
const SYLLABLES_OF_A_TITLE = 3;

function stemsOf(word: string): string[] {
  if (POSSESSIVE.test(word)) return [glue(fold(word.replace(POSSESSIVE, '')))];
  const composed = word.normalize('NFC');
  if (!/^[가-힣]{2,}$/.test(composed)) return [];
  const stems: string[] = [];
  for (let length = composed.length - 1; length > 0; length--) {
    const endsInParticle = PARTICLE.exec(composed.slice(length))?.index === 0;
    if (length >= SYLLABLES_OF_A_TITLE || endsInParticle) stems.push(fold(composed.slice(0, length)));
  }
  return stems;
}
