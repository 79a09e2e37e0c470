import Fuse from 'fuse.js';
import { DOUBTFUL, NEAR, SURE } from './confidence.ts';
import { glue } from './fold.ts';
import { judge, LONGEST_TITLE } from './judge.ts';
import type { Names } from './names.ts';
import type { Match } from './types.ts';

/** So many names get a closer look, out of any number. */
const SHORT_LIST = 32;

/**
 * The titles that a text (folded) may mean with slips, or with words moved or left out. Comparing with
 * every title would take seconds in a large catalogue, so the letter pairs first name a short list. Each
 * title on it is judged by our rules, which know when a title is not there; when none is surely meant,
 * Fuse ranks the list, which it does better than rules.
 */
export function alike(names: Names, text: string): Match[] {
  const part = text.slice(0, LONGEST_TITLE);
  const shortList = names.grams
    .closest(glue(part), SHORT_LIST)
    .filter((name) => names.forms[name] === 'written');
  const judged = shortList.flatMap((name) => judgeName(names, text, name));
  const isSure = judged.some(({ confidence }) => confidence >= SURE);
  const ranked = isSure ? judged : [...judged, ...near(names, shortList, part)];
  return ranked.filter(({ confidence }) => confidence >= NEAR);
}

function judgeName(names: Names, text: string, name: number): Match[] {
  const verdict = judge(text, names.folded[name] ?? '', names);
  if (!verdict) return [];
  const isSafe = verdict.why === 'slips' || !names.isLarge;
  return [names.match(name, verdict.why, verdict.confidence * (isSafe ? 1 : DOUBTFUL))];
}

/** Fuse's own score is 0 for the same and 1 for nothing alike. */
function near(names: Names, shortList: readonly number[], text: string): Match[] {
  const titles = shortList.map((name) => names.folded[name] ?? '');
  const fuse = new Fuse(titles, { includeScore: true, ignoreLocation: true, threshold: 0.5 });
  return fuse.search(text).map(({ refIndex, score = 1 }) => {
    return names.match(shortList[refIndex] ?? -1, 'near', DOUBTFUL * (1 - score));
  });
}
