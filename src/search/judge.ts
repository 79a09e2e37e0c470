import { agreement, DOUBTFUL } from './confidence.ts';
import { glue } from './fold.ts';
import { isFrameWord } from './frame.ts';
import { slipCost } from './slips.ts';
import type { Why } from './types.ts';

/** What the judge says about one text and one title. */
export interface Verdict {
  readonly why: Why;
  readonly confidence: number;
}

type IsWord = (word: string) => boolean;

/** How strongly a text (folded) speaks for a title (folded), or undefined when it does not. */
export function judge(text: string, title: string, isWord: IsWord): Verdict | undefined {
  const slips = judgeSlips(text, title, isWord);
  if (slips !== undefined) return { why: 'slips', confidence: slips };
  return judgeWords(text.split(' '), title.split(' '), isWord);
}

/** The whole title with slips: 1 less the share of its letters that went wrong. */
export function judgeSlips(text: string, title: string, isWord: IsWord): number | undefined {
  const meant = glue(title);
  const typed = text.split(' ');
  const words = title.split(' ');
  const sameWords = typed.length === words.length;
  const cost = slipCost(glue(text), meant, slipsAllowed(meant, sameWords));
  if (cost === Number.POSITIVE_INFINITY) return undefined;
  if (sameWords && !wordsAllow(typed, words, meant.length, isWord)) return undefined;
  return 1 - cost / meant.length;
}

/**
 * How much may go wrong in a whole title. Two or three letters changed in a short title make another
 * title; a Hangul letter changed makes another syllable, which mostly is another word.
 */
function slipsAllowed(title: string, sameWords: boolean): number {
  const length = title.length;
  if (/[ㄱ-ㅣ]/.test(title)) return length < 15 ? 0 : 1;
  if (length < 5) return 0;
  if (length < 7) return 1;
  if (length < 12) return 2;
  if (length < 16 || !sameWords) return 3;
  return 3.5;
}

/** Each changed word must be a slip by itself, and not a word of its own. */
function wordsAllow(typed: string[], words: string[], titleLength: number, isWord: IsWord): boolean {
  return words.every((word, i) => {
    const other = typed[i] ?? '';
    if (other === word) return true;
    const isMostOfTitle = word.length > titleLength * 0.4;
    return isSlipOf(other, word, isMostOfTitle && word.length < 5 ? 1 : 2, isWord);
  });
}

/** Longer words forgive more; in words of three letters and less nearly every change is another word. */
function isSlipOf(typed: string, word: string, most: number, isWord: IsWord): boolean {
  if (isWord(typed)) return false;
  const allowed = word.length < 4 ? 1 : word.length < 8 ? most : 3;
  return slipCost(typed, word, Math.min(allowed, word.length - 1)) <= allowed;
}

/** A text of whole words that leaves some of the title out may well be another title. */
export const SOME_LEFT_OUT = 0.9;
/** One word of several is a hint, not a title. */
export const ONE_WORD_OF_SEVERAL = 0.6;

/** The title's words in any order, some left out, some mistyped, frame words between them. */
function judgeWords(typed: string[], words: string[], isWord: IsWord): Verdict | undefined {
  const { explained, unexplained, covered, slips } = pairWords(typed, words, isWord);
  if (covered === 0) return undefined;
  const length = words.join('').length;
  const share = agreement(explained / (explained + unexplained), covered / length);
  if (unexplained > 0) {
    return { why: covered === length ? 'inside' : 'words', confidence: Math.min(share, DOUBTFUL) };
  }
  if (covered === length) return { why: 'words', confidence: 0.95 - 0.05 * slips };
  if (typed.length === 1) return { why: 'words', confidence: share * ONE_WORD_OF_SEVERAL };
  const confidence = share * SOME_LEFT_OUT;
  return { why: 'words', confidence: slips > 0 ? Math.min(confidence, DOUBTFUL) : confidence };
}

/** Pairs each typed word with a word of the title, the same one before a mistyped one; in letters. */
function pairWords(typed: readonly string[], words: readonly string[], isWord: IsWord) {
  const left = [...words];
  const sums = { explained: 0, unexplained: 0, covered: 0, slips: 0 };
  const pairUp = (word: string, matches: (other: string) => boolean) => {
    const place = left.findIndex(matches);
    if (place < 0) return false;
    sums.explained += word.length;
    sums.covered += left[place]?.length ?? 0;
    left.splice(place, 1);
    return true;
  };
  const others = typed.filter((word) => !pairUp(word, (other) => other === word));
  for (const word of others) {
    if (pairUp(word, (other) => isSlipOf(word, other, 1, isWord))) sums.slips++;
    else if (!isFrameWord(word)) sums.unexplained += word.length;
  }
  return sums;
}
