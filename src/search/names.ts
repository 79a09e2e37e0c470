import { type BigramIndex, indexBigrams } from './bigram-index.ts';
import { compact, fold } from './fold.ts';
import { initialsOf, phoneticKey, romanise } from './hangul.ts';
import { isCommonWord } from './lexicon.ts';
import type { Match, MatchType, Titled, TitleLanguage } from './types.ts';

/** How a name was got from a title: as it is written, as it sounds romanised, or its initials. */
type Form = 'written' | 'sound' | 'initials';

/** Everything that can be typed for a catalogue; a name is a number, its place in these lists. */
export interface Names {
  /** Folded, words apart. */
  readonly folded: readonly string[];
  /** Folded and run together. */
  readonly keys: readonly string[];
  readonly forms: readonly Form[];
  readonly bigrams: BigramIndex;
  /** The names that are exactly this key. */
  exactly(key: string): number[];
  /** Whether so many titles share their words that a part of one, or its words moved, may be another. */
  readonly isLarge: boolean;
  /** Whether a folded word, of two letters or more, is a word of some title here. */
  isTitleWord(word: string): boolean;
  /** Whether a folded word is a word of its own: of some title here, or of everyday speech. */
  isWord(word: string): boolean;
  /** The drama a name belongs to, as a match. */
  match(name: number, matchType: MatchType, confidence: number): Match;
}

/** From this many dramas on titles are mostly made of each other's words. */
const LARGE = 500;

/** Folds and indexes all titles of a catalogue. */
export function indexNames(catalogue: readonly Titled[]): Names {
  const folded: string[] = [];
  const keys: string[] = [];
  const forms: Form[] = [];
  const owners: number[] = [];
  const titleNumbers: number[] = [];
  catalogue.forEach(({ titles }, owner) => {
    titles.forEach(({ text, language }, titleNumber) => {
      eachSpelling(text, language, (spelling, form) => {
        folded.push(spelling);
        keys.push(compact(spelling));
        forms.push(form);
        owners.push(owner);
        titleNumbers.push(titleNumber);
      });
    });
  });
  const bigrams = indexBigrams(keys);
  const isTitleWord = (word: string) =>
    word.length > 1 && bigrams.candidates(word).some((name) => holdsWord(folded[name] ?? '', word));
  return {
    folded,
    keys,
    forms,
    bigrams,
    exactly: lookUp(keys),
    isLarge: catalogue.length > LARGE,
    isTitleWord,
    isWord: (word) => isCommonWord(word) || isTitleWord(word),
    match: (name, matchType, confidence) => {
      const drama = catalogue[owners[name] ?? -1];
      const title = drama?.titles[titleNumbers[name] ?? -1];
      if (!drama || !title) throw new RangeError(`no name ${name}`);
      const isOther = matchType === 'exact' && titleNumbers[name] !== 0;
      const reason = isOther ? 'other-name' : matchType;
      return { id: drama.id, title: title.text, language: title.language, matchType: reason, confidence };
    },
  };
}

/** Whether a folded title holds a folded text as whole words. */
export function holdsWord(title: string, word: string): boolean {
  for (let at = title.indexOf(word); at >= 0; at = title.indexOf(word, at + 1)) {
    const end = at + word.length;
    if ((at === 0 || title[at - 1] === ' ') && (end === title.length || title[end] === ' ')) return true;
  }
  return false;
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

/** Names by key; names with one key are chained, which takes less memory than a list for each. */
function lookUp(keys: readonly string[]): (key: string) => number[] {
  const first = new Map<string, number>();
  const next = new Int32Array(keys.length).fill(-1);
  for (let name = keys.length - 1; name >= 0; name--) {
    const key = keys[name] ?? '';
    next[name] = first.get(key) ?? -1;
    first.set(key, name);
  }
  return (key) => {
    const found: number[] = [];
    for (let name = first.get(key) ?? -1; name >= 0; name = next[name] ?? -1) found.push(name);
    return found;
  };
}
