import { compact, fold } from './fold.ts';
import { isStopword } from './lexicon.ts';
import { withoutParticles } from './particles.ts';
import type { Span } from './span.ts';

/** A word of a text, by its offsets in the text as it was given. */
export interface Token extends Span {
  readonly folded: string;
  /** The word without an ending that is not a title's own: "Bichunmu's", "풀하우스는", "풀하우스촬영지". */
  readonly stems: readonly Stem[];
}

interface Stem {
  readonly folded: string;
  /** How much of the word it accounts for: a particle belongs to it, a question written together with it does not. */
  readonly length: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’ʼ‘`][\p{L}\p{M}\p{N}]+)*/gu;

/** The words of a text, in its order. */
export function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => {
    return { start: index, end: index + word.length, folded: fold(word), stems: stemsOf(word) };
  });
}

/** What a text may be without the English possessive or the Korean particles at its end, the surest reading first. */
export function withoutEnding(text: string): string[] {
  const composed = text.normalize('NFC').trimEnd();
  const owner = composed.replace(/['’ʼ‘`]s$/i, '');
  return owner === composed ? withoutParticles(composed) : [owner];
}

/** What people ask of a drama, and write together with its title. */
const QUESTION =
  /^(어디|언제|누가|누구|얼마|몇|왜|뭐|무슨|찍|촬영|제작|방영|방송|출연|투자|판권|회당|순위|감독|줄거리|인기|관련)/;

/** A title with something behind it in one word has at most so many syllables. */
const LONGEST_WORD = 40;

/** Korean is often written without spaces: "풀하우스촬영지" holds "풀하우스". */
function stemsOf(word: string): Stem[] {
  const composed = word.normalize('NFC');
  const stems = withoutEnding(composed).map((stem) => ({ folded: compact(fold(stem)), length: word.length }));
  if (composed.length <= LONGEST_WORD && /^[가-힣]+$/.test(composed)) {
    for (let length = composed.length - 1; length > 1; length--) {
      const rest = composed.slice(length);
      if (!QUESTION.test(rest) && !isStopword(fold(rest))) continue;
      const folded = compact(fold(composed.slice(0, length)));
      stems.push({ folded, length: word === composed ? length : word.length });
    }
  }
  return stems;
}
