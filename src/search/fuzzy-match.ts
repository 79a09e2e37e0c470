import Fuse from 'fuse.js';
import { DOUBTFUL, NEAR, SURE } from './confidence.ts';
import { compact } from './fold.ts';
import type { Names } from './names.ts';
import { typosOfTitle } from './title-typos.ts';
import { wordsOfTitle } from './title-words.ts';
import type { Match } from './types.ts';
import type { Words } from './word-typos.ts';

/** So many names get a closer look, out of any number. */
const SHORT_LIST = 32;

/**
 * The titles that a text (folded) may mean with typos, or with words moved or left out. Comparing with
 * every title would take seconds in a large catalogue, so the letter pairs first name a short list. Each
 * title on it is judged by our rules, which know when a title is not there; when none is surely meant,
 * Fuse ranks the list, which it does better than rules.
 */
export function fuzzyMatches(names: Names, text: string): Match[] {
  const shortList = names.bigrams
    .closest(compact(text), SHORT_LIST)
    .filter((name) => names.forms[name] === 'written');
  const known = { isWord: remember(names.isWord), isTitleWord: remember(names.isTitleWord) };
  const judged = shortList.flatMap((name) => judge(names, known, text, name));
  const isSure = judged.some(({ confidence }) => confidence >= SURE);
  const ranked = isSure ? judged : [...judged, ...near(names, shortList, text)];
  return ranked.filter(({ confidence }) => confidence >= NEAR);
}

/** In a large catalogue words moved or left out are never sure. */
function judge(names: Names, known: Words, text: string, name: number): Match[] {
  const title = names.folded[name] ?? '';
  const typos = typosOfTitle(text, title, known);
  if (typos !== undefined) return [names.match(name, 'typos', typos)];
  const words = wordsOfTitle(text.split(' '), title.split(' '), known);
  if (!words) return [];
  return [names.match(name, words.matchType, words.confidence * (names.isLarge ? DOUBTFUL : 1))];
}

/** Every title of the short list asks about the same few words. */
function remember(isWord: (word: string) => boolean): (word: string) => boolean {
  const known = new Map<string, boolean>();
  return (word) => {
    const answer = known.get(word) ?? isWord(word);
    known.set(word, answer);
    return answer;
  };
}

/** Fuse's own score is 0 for the same and 1 for nothing alike. */
function near(names: Names, shortList: readonly number[], text: string): Match[] {
  const titles = shortList.map((name) => names.folded[name] ?? '');
  const fuse = new Fuse(titles, { includeScore: true, ignoreLocation: true, threshold: 0.5 });
  return fuse.search(text).map(({ refIndex, score = 1 }) => {
    return names.match(shortList[refIndex] ?? -1, 'fuzzy', DOUBTFUL * (1 - score));
  });
}
