/** Words that no topic explains, looked for in the article's own sentences and their translations. */
import MiniSearch from 'minisearch';
import { sentences } from '../dataset/index.ts';
import type { Language } from '../dataset/schema.ts';
import { memoize } from '../memoize.ts';
import { unitsOf } from './units.ts';

/** Shorter words stand in many sentences by chance. */
const SHORTEST = 3;

const indexOf = memoize((language: Language) => {
  const index = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    tokenize: wordsOf,
    processTerm: (term) => term,
  });
  index.addAll(sentences.map((sentence) => ({ id: sentence.number, text: sentence[language] })));
  return index;
});

/** Words without marks; of Korean ones, which take particles, the search finds beginnings. */
const wordsOf = (text: string): string[] => {
  const words: string[] = [];
  for (const { bare, isHangul, startsWord } of unitsOf(text.normalize('NFC'))) {
    if (isHangul && !startsWord) words[words.length - 1] += bare;
    else words.push(bare);
  }
  return words;
};

/** The numbers of the sentences that have all of these words, the best first, at most three. */
export function mentionsOf(words: string, language: Language): number[] {
  const letters = words.replaceAll(/[^\p{L}]/gu, '').length;
  if (letters < (language === 'ko' ? 2 : SHORTEST)) return [];
  return indexOf(language)
    .search(words, { combineWith: 'AND', prefix: language === 'ko' })
    .slice(0, 3)
    .map(({ id }) => Number(id));
}
