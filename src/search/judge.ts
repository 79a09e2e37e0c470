import { agreement, DOUBTFUL } from './confidence.ts';
import { glue } from './fold.ts';
import { saysNothing } from './frame.ts';
import { isHangul } from './hangul.ts';
import type { Names } from './names.ts';
import { STRANGE, slipCost } from './slips.ts';
import type { Why } from './types.ts';

/** What the judge says about one text and one title. */
export interface Verdict {
  readonly why: Why;
  readonly confidence: number;
}

/** A longer text is no title; what follows would only cost time. */
export const LONGEST_TITLE = 120;

/** What the judge must know of words (names.ts). */
type Words = Pick<Names, 'isWord' | 'isTitleWord'>;

/** How strongly a text (folded) speaks for a title (folded), or undefined when it does not. */
export function judge(text: string, title: string, known: Words): Verdict | undefined {
  const slips = judgeSlips(text, title, known);
  if (slips !== undefined) return { why: 'slips', confidence: slips };
  return judgeWords(text.split(' '), title.split(' '), known);
}

/**
 * The whole title with slips: 1 less the share of its letters that went wrong. Words too few or too many
 * are slips of the space bar only when they are no words of their own.
 */
export function judgeSlips(text: string, title: string, known: Words): number | undefined {
  const meant = glue(title);
  const typed = text.split(' ');
  const words = title.split(' ');
  const sameWords = typed.length === words.length;
  const cost = slipCost(glue(text), meant, slipsAllowed(meant, typed.length - words.length));
  if (cost === Number.POSITIVE_INFINITY) return undefined;
  const isAllowed = sameWords
    ? wordsAllow(typed, words, meant.length, known)
    : spacesAllow(typed, words, known);
  if (!isAllowed) return undefined;
  return 1 - cost / meant.length;
}

/**
 * How much may go wrong in a whole title. Two or three letters changed in a short title make another
 * title; a Hangul letter changed makes another syllable, which mostly is another word. With fewer
 * words than the title some key was hit in place of the space.
 */
function slipsAllowed(title: string, moreWords: number): number {
  const length = title.length;
  if (isHangul(title)) return length < 15 ? 0 : 1;
  if (length < 5) return 0;
  if (length < 7) return 1;
  if (length < 12) return moreWords < 0 && length > 8 ? STRANGE : 2;
  return moreWords === 0 && length < 16 ? 3 : 3.5;
}

/** A space too many or too few may go with other slips, but not make up most of what changed. */
const MOST_OF_CHANGE = 0.45;

/** Where the number of words differs, the words that changed must be slips together, and not all be words. */
function spacesAllow(typed: readonly string[], words: readonly string[], known: Words): boolean {
  if (typed.every(known.isWord)) return false;
  const isSame = (back: boolean) => (word: string, i: number) =>
    word === (back ? words[words.length - typed.length + i] : words[i]);
  const first = typed.findIndex((word, i) => !isSame(false)(word, i));
  const lastSame = typed.findLastIndex((word, i) => !isSame(true)(word, i));
  const end = Math.max(lastSame + 1, first);
  const changed = words.slice(first, Math.max(end + words.length - typed.length, first)).join('');
  const limit = changed.length * MOST_OF_CHANGE;
  return slipCost(typed.slice(first, end).join(''), changed, limit) <= limit;
}

/** A word this small a part of its title forgives more. */
const SMALL_PART = 0.25;
/** A short word that is most of its title forgives less. */
const LARGE_PART = 0.4;

/** Each run of changed words must be slips; in a run of several only the space may have moved. */
function wordsAllow(typed: string[], words: string[], titleLength: number, known: Words): boolean {
  return runsOfChange(typed, words).every(({ start, end }) => {
    const spaceMoved =
      end - start > 1 && slipCost(glueRun(typed, start, end), glueRun(words, start, end), 1) <= 1;
    if (spaceMoved) return true;
    return words.slice(start, end).every((word, i) => {
      return changeAllowed(typed[start + i] ?? '', word, word.length / titleLength, known);
    });
  });
}

function runsOfChange(typed: readonly string[], words: readonly string[]): { start: number; end: number }[] {
  const runs: { start: number; end: number }[] = [];
  words.forEach((word, i) => {
    if (word === typed[i]) return;
    const last = runs.at(-1);
    if (last?.end === i) last.end = i + 1;
    else runs.push({ start: i, end: i + 1 });
  });
  return runs;
}

/** How far one word of a title may be changed, by the part of the title that it is. */
function changeAllowed(typed: string, word: string, part: number, known: Words): boolean {
  if (saysNothing(word)) return isSlipOf(typed, word, 2, () => false);
  if (part >= SMALL_PART)
    return isSlipOf(typed, word, part > LARGE_PART && word.length < 5 ? 1 : 2, known.isWord);
  if (isSlipOf(typed, word, 2, known.isTitleWord)) return true;
  return !known.isWord(typed) && slipCost(typed, word, STRANGE) <= STRANGE;
}

function glueRun(words: readonly string[], start: number, end: number): string {
  return words.slice(start, end).join('');
}

/**
 * Longer words forgive more; in words of three letters and less nearly every change is another word,
 * and so it is with Hangul.
 */
function isSlipOf(typed: string, word: string, most: number, isWord: (word: string) => boolean): boolean {
  if (isWord(typed) || (word.length < 15 && isHangul(word))) return false;
  const allowed = word.length < 4 ? 1 : word.length < 12 ? most : 3;
  return slipCost(typed, word, Math.min(allowed, word.length - 1)) <= allowed;
}

/** A text of whole words that leaves some of the title out may well be another title. */
export const SOME_LEFT_OUT = 0.9;
/** One word of several is a hint, not a title. */
export const ONE_WORD_OF_SEVERAL = 0.6;

/** The title's words in any order, some left out, some mistyped, joining words between them. */
function judgeWords(typed: string[], words: string[], known: Words): Verdict | undefined {
  const pairs = pairWords(typed, words, known);
  if (pairs.every((pair) => pair.word === undefined)) return undefined;
  const extra = pairs.filter((pair) => pair.word === undefined);
  const unexplained = letters(extra.filter(({ typed }) => !saysNothing(typed)).map(({ typed }) => typed));
  const paired = pairs.flatMap((pair) => (pair.word === undefined ? [] : [{ ...pair, word: pair.word }]));
  const explained = letters(paired.map(({ typed }) => typed));
  const covered = letters(paired.map(({ word }) => word));
  const mistyped = letters(paired.filter(({ typed, word }) => typed !== word).map(({ word }) => word));
  const length = letters(words);
  const share = agreement(explained / (explained + unexplained), covered / length);
  if (unexplained > 0) {
    return { why: covered === length ? 'inside' : 'words', confidence: share * DOUBTFUL };
  }
  if (covered === length) {
    return { why: 'words', confidence: mistyped > length / 2 ? DOUBTFUL : 0.95 - 0.25 * (mistyped / length) };
  }
  if (typed.length === 1) return { why: 'words', confidence: share * ONE_WORD_OF_SEVERAL };
  const isRest = extra.length === 0 && mistyped === 0 && isOneWordLess(paired, words);
  return { why: 'words', confidence: share * (isRest ? SOME_LEFT_OUT : DOUBTFUL) };
}

function letters(words: readonly string[]): number {
  return words.join('').length;
}

/** Whether the words keep their order, and one was left out, joining words aside: more would be another title. */
function isOneWordLess(paired: readonly { place: number }[], words: readonly string[]): boolean {
  const kept = new Set(paired.map(({ place }) => place));
  const leftOut = words.filter((word, place) => !kept.has(place) && !saysNothing(word));
  return (
    leftOut.length <= 1 && paired.every(({ place }, i) => i === 0 || place > (paired[i - 1]?.place ?? 0))
  );
}

interface Pair {
  readonly typed: string;
  /** The title's word it stands for, and that word's place. */
  readonly word: string | undefined;
  readonly place: number;
}

/** Pairs each typed word with a word of the title: the same word first, then a mistyped one. */
function pairWords(typed: readonly string[], words: readonly string[], known: Words): Pair[] {
  const left = new Map(words.entries());
  const take = (matches: (word: string) => boolean): [number, string] | undefined => {
    const found = [...left].find(([, word]) => matches(word));
    if (found) left.delete(found[0]);
    return found;
  };
  const same = typed.map((word) => take((other) => other === word));
  return typed.map((word, i) => {
    const [place, other] = same[i] ??
      take((left) => isSlipOf(word, left, 1, known.isWord)) ?? [-1, undefined];
    return { typed: word, word: other, place };
  });
}
