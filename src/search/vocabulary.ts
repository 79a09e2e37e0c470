import { isCommonWord, isStopword } from './lexicon.ts';
import type { TitleLanguage } from './types.ts';
import type { WordFrequencies } from './word-frequencies.ts';

/** What tells a typo from another word. */
export interface Vocabulary extends WordFrequencies {
  /** Whether a folded word is a word of its own: of some title of the catalogue, or a common one. */
  isWord(word: string): boolean;
}

/** Whether a folded word is a word of any language, or of a title: then it is no nickname. */
export function isAnyWord(titleWords: WordFrequencies, word: string): boolean {
  return titleWords.has(word) || isStopword(word) || isCommonWord(word, 'en') || isCommonWord(word, 'vi');
}

/** A word is common in a language: "ong" is one in Vietnamese, and in English "song" with a letter left out. */
export function vocabularies(titleWords: WordFrequencies): Readonly<Record<TitleLanguage, Vocabulary>> {
  const ofLanguage = (language: TitleLanguage): Vocabulary => ({
    ...titleWords,
    isWord: (word) => isCommonWord(word, language) || titleWords.has(word),
  });
  return {
    vi: ofLanguage('vi'),
    en: ofLanguage('en'),
    ko: ofLanguage('ko'),
    romanised: ofLanguage('romanised'),
  };
}
