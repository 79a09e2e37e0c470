import { fold, glue } from './fold.ts';
import { saysNothing } from './frame.ts';

/** A word of a text as it was given. */
export interface Token {
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  /** What is left without an ending that is not a title's own: "Bichunmu's", "풀하우스는", "풀하우스촬영지". */
  readonly stems: readonly Stem[];
}

interface Stem {
  readonly folded: string;
  /** How much of the word it accounts for: a particle belongs to it, a question glued on does not. */
  readonly length: number;
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
const ENDINGS = PARTICLES.split(' ');

/**
 * What a text may be without the possessive or the Korean particles at its end: each reading, because a title's
 * own last syllable can look like a particle ("슬픈연가와" is "슬픈연가" and "와").
 */
export function withoutEnding(text: string): string[] {
  const composed = text.normalize('NFC').trimEnd();
  const owner = composed.replace(/['’ʼ‘`]s$/i, '');
  if (owner !== composed) return [owner];
  // Nearly every keystroke is Latin and need not be held against each ending.
  if (!/[가-힣]$/.test(composed)) return [];
  const once = withoutParticle(composed);
  return [...new Set([...once, ...once.flatMap(withoutParticle)])];
}

function withoutParticle(text: string): string[] {
  return ENDINGS.filter((ending) => text.endsWith(ending))
    .map((ending) => text.slice(0, -ending.length))
    .filter((stem) => /[가-힣]$/.test(stem));
}

/** What may be glued on behind a title: what people ask of it. */
const GLUED_ON =
  /^(어디|언제|누가|누구|얼마|몇|왜|뭐|무슨|찍|촬영|제작|방영|방송|출연|투자|판권|회당|순위|감독|줄거리|인기|관련)/;

/** Korean glues on words as well: "풀하우스촬영지" holds "풀하우스". */
function stemsOf(word: string): Stem[] {
  const composed = word.normalize('NFC');
  const stems = withoutEnding(composed).map((stem) => ({ folded: glue(fold(stem)), length: word.length }));
  if (/^[가-힣]+$/.test(composed)) {
    for (let length = composed.length - 1; length > 1; length--) {
      const rest = composed.slice(length);
      if (!GLUED_ON.test(rest) && !saysNothing(fold(rest))) continue;
      const folded = glue(fold(composed.slice(0, length)));
      stems.push({ folded, length: word === composed ? length : word.length });
    }
  }
  return stems;
}
