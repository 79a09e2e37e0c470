import { lazy } from '../memoize.ts';
import { type BigramIndex, indexBigrams } from './bigram-index.ts';
import { compact, fold } from './fold.ts';
import { initialsOf, phoneticKey, romanise } from './hangul.ts';
import { indexKeys } from './key-index.ts';
import { nicknameOf } from './nicknames.ts';
import type { Match, MatchType, Titled, TitleLanguage } from './types.ts';
import { type Vocabulary, vocabularies } from './vocabulary.ts';
import { countWords, type WordFrequencies } from './word-frequencies.ts';

/** How a name was got from a title: as it is written, as it sounds romanised, or its initials. */
type Form = 'written' | 'sound' | 'initials';

/** Everything that can be typed for a catalogue; a name is a number, its place in these lists. */
export interface Names {
  /** Folded, words apart. */
  readonly folded: readonly string[];
  /** Folded and compact. */
  readonly keys: readonly string[];
  readonly forms: readonly Form[];
  /** The letters of the longest key. */
  readonly longest: number;
  readonly bigrams: BigramIndex;
  /** The names that are exactly this key. */
  exactly(key: string): number[];
  /** The names that a compact text abbreviates by the first letters or syllables of their words. */
  nicknamed(text: string): number[];
  languageOf(name: number): TitleLanguage;
  readonly words: WordFrequencies;
  /** The words of the titles, and of the language that a name is in. */
  vocabularyOf(name: number): Vocabulary;
  /** The drama a name belongs to, as a match. */
  match(name: number, matchType: MatchType, confidence: number): Match;
}

/** Folds and indexes all titles of a catalogue. */
export function indexNames(catalogue: readonly Titled[]): Names {
  const folded: string[] = [];
  const keys: string[] = [];
  const forms: Form[] = [];
  const owners: number[] = [];
  const titleNumbers: number[] = [];
  for (const [owner, { titles }] of catalogue.entries()) {
    for (const [titleNumber, { text, language }] of titles.entries()) {
      eachSpelling(text, language, (spelling, form) => {
        folded.push(spelling);
        keys.push(compact(spelling));
        forms.push(form);
        owners.push(owner);
        titleNumbers.push(titleNumber);
      });
    }
  }
  const titleOf = (name: number) => {
    const drama = catalogue[owners[name] ?? -1];
    const title = drama?.titles[titleNumbers[name] ?? -1];
    if (!drama || !title) throw new RangeError(`no name ${name}`);
    return { id: drama.id, title };
  };
  const nickname = (name: number) =>
    forms[name] === 'written' ? nicknameOf(titleOf(name).title, folded[name] ?? '') : '';
  // Few texts get so far; a start need not wait for it.
  const nicknames = lazy(() => indexKeys(keys.length, nickname));
  const words = countWords(writtenTitles(folded, forms, owners));
  const vocabularyIn = vocabularies(words);
  return {
    folded,
    keys,
    forms,
    longest: keys.reduce((most, { length }) => Math.max(most, length), 0),
    bigrams: indexBigrams(keys.map((key, name) => (forms[name] === 'sound' ? '' : key))),
    exactly: indexKeys(keys.length, (name) => keys[name] ?? ''),
    nicknamed: (text) => nicknames()(text),
    languageOf: (name) => titleOf(name).title.language,
    words,
    vocabularyOf: (name) => vocabularyIn[titleOf(name).title.language],
    match: (name, matchType, confidence) => {
      const { id, title } = titleOf(name);
      const isOther = matchType === 'exact' && titleNumbers[name] !== 0;
      const { text, language } = title;
      return { id, title: text, language, matchType: isOther ? 'other-name' : matchType, confidence };
    },
  };
}

function* writtenTitles(
  folded: readonly string[],
  forms: readonly Form[],
  owners: readonly number[],
): Generator<[string, number]> {
  for (const [name, title] of folded.entries()) {
    if (forms[name] === 'written') yield [title, owners[name] ?? -1];
  }
}

/** Fewer Latin letters are a name of something else as well: 발리 sounds like Bari. */
const FEWEST_SOUNDS = 6;

/** A title as it is written and, when it is Korean, as it sounds and by its initial consonants. */
function eachSpelling(
  title: string,
  language: TitleLanguage,
  visit: (spelling: string, form: Form) => void,
): void {
  const written = fold(title);
  visit(written, 'written');
  if (language === 'romanised') visit(phoneticKey(compact(written)), 'sound');
  if (language !== 'ko') return;
  const sound = compact(fold(romanise(title)));
  if (sound.length >= FEWEST_SOUNDS) visit(phoneticKey(sound), 'sound');
  visit(initialsOf(title), 'initials');
}
