import { editDistance, STRANGE } from './edit-distance.ts';
import { compact } from './fold.ts';
import { isHangul } from './hangul.ts';
import { isStopword } from './lexicon.ts';
import type { Vocabulary } from './vocabulary.ts';
import { isTypoOf } from './word-typos.ts';

/**
 * How surely a text is a whole title with typos (both folded): 1 less the share of its letters that went
 * wrong, or undefined when it is not. Vocabulary too few or too many are typos of the space bar only when they
 * are no words of their own.
 */
export function typosOfTitle(text: string, title: string, vocabulary: Vocabulary): number | undefined {
  const meant = compact(title);
  const typed = text.split(' ');
  const words = title.split(' ');
  const known = arePinned(typed, words, vocabulary) ? { ...vocabulary, isWord: vocabulary.has } : vocabulary;
  const sameVocabulary = typed.length === words.length;
  const cost = editDistance(text, title, typosAllowed(meant, typed.length - words.length));
  if (cost === Number.POSITIVE_INFINITY) return undefined;
  const isAllowed = sameVocabulary
    ? wordsAllow(typed, words, meant.length, known)
    : spacesAllow(typed, words, known);
  if (!isAllowed) return undefined;
  return 1 - cost / meant.length;
}

/** So many words in common tell which title is meant, and one more that is changed is a typo, even if it is a word. */
const FEWEST_PINNED = 2;

function arePinned(
  typed: readonly string[],
  words: readonly string[],
  { expectedOthers }: Vocabulary,
): boolean {
  const same = words.filter((word) => typed.includes(word) && !isStopword(word));
  return same.length >= FEWEST_PINNED && expectedOthers(same) < 1;
}

/**
 * How much may go wrong in a whole title. Two or three letters changed in a short title make another
 * title; a Hangul letter changed makes another syllable, which mostly is another word. With fewer
 * words than the title some key was hit in place of the space.
 */
function typosAllowed(title: string, moreVocabulary: number): number {
  const length = title.length;
  if (isHangul(title)) return length < 15 ? 0 : 1;
  if (length < 5) return 0;
  if (length < 7) return 1;
  if (length < 12) return moreVocabulary < 0 && length > 8 ? STRANGE : 2;
  return moreVocabulary === 0 && length < 16 ? 3 : 3.5;
}

/** A space too many or too few may go with other typos, but not make up most of what changed. */
const MOST_OF_CHANGE = 0.45;

/** Where the number of words differs, what changed between the same words must be typos, not words. */
function spacesAllow(typed: readonly string[], words: readonly string[], known: Vocabulary): boolean {
  const shorter = Math.min(typed.length, words.length);
  let before = 0;
  while (before < shorter && typed[before] === words[before]) before++;
  let after = 0;
  while (after < shorter - before && typed.at(-1 - after) === words.at(-1 - after)) after++;
  const others = typed.slice(before, typed.length - after);
  if (others.every((word) => isStopword(word) || known.isWord(word))) return false;
  const changed = words.slice(before, words.length - after).join(' ');
  const limit = compact(changed).length * MOST_OF_CHANGE;
  return editDistance(others.join(' '), changed, limit) <= limit;
}

/** A word this small a part of its title forgives more. */
const SMALL_PART = 0.25;
/** A short word that is most of its title forgives less. */
const LARGE_PART = 0.4;

/** Each run of changed words must be typos; in a run of several only the space may have moved. */
function wordsAllow(typed: string[], words: string[], titleLength: number, known: Vocabulary): boolean {
  return runsOfChange(typed, words).every(({ start, end }) => {
    const spaceMoved =
      end - start > 1 && editDistance(glueRun(typed, start, end), glueRun(words, start, end), 1) <= 1;
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
function changeAllowed(typed: string, word: string, part: number, known: Vocabulary): boolean {
  if (isStopword(word)) return isTypoOf(typed, word, 2, () => false);
  if (part >= SMALL_PART)
    return isTypoOf(typed, word, part > LARGE_PART && word.length < 5 ? 1 : 2, known.isWord);
  if (isTypoOf(typed, word, 2, known.has)) return true;
  return !known.isWord(typed) && editDistance(typed, word, STRANGE) <= STRANGE;
}

function glueRun(words: readonly string[], start: number, end: number): string {
  return words.slice(start, end).join('');
}
