import { isEverydayWord } from './everyday.ts';
import { fold, glue } from './fold.ts';
import { type GramIndex, indexGrams } from './grams.ts';
import { initialsOf, romanise, soundKey } from './hangul.ts';
import type { Match, Titled, TitleLanguage, Why } from './types.ts';

/** How a name was got from a title: as it is written, as it sounds romanised, or its initials. */
type Form = 'written' | 'sound' | 'initials';

/** Everything that can be typed for a catalogue; a name is a number, its place in these lists. */
export interface Names {
  /** Folded, words apart. */
  readonly folded: readonly string[];
  /** Folded and run together. */
  readonly keys: readonly string[];
  readonly forms: readonly Form[];
  readonly grams: GramIndex;
  /** The names that are exactly this key. */
  exactly(key: string): number[];
  /** Whether so many titles share their words that a part of one, or its words moved, may be another. */
  readonly isLarge: boolean;
  /** Whether a folded word, of two letters or more, is a word of some title here. */
  isTitleWord(word: string): boolean;
  /** Whether a folded word is a word of its own: of some title here, or of everyday speech. */
  isWord(word: string): boolean;
  /** The drama a name belongs to, as a match. */
  match(name: number, why: Why, confidence: number): Match;
}

/** A longer text is no title; what follows would only cost time. */
export const LONGEST_TITLE = 120;

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
        keys.push(glue(spelling));
        forms.push(form);
        owners.push(owner);
        titleNumbers.push(titleNumber);
      });
    });
  });
  const grams = indexGrams(keys);
  const isTitleWord = (word: string) =>
    word.length > 1 && grams.candidates(word).some((name) => holdsWord(folded[name] ?? '', word));
  return {
    folded,
    keys,
    forms,
    grams,
    exactly: lookUp(keys),
    isLarge: catalogue.length > LARGE,
    isTitleWord,
    isWord: (word) => isEverydayWord(word) || isTitleWord(word),
    match: (name, why, confidence) => {
      const drama = catalogue[owners[name] ?? -1];
      const title = drama?.titles[titleNumbers[name] ?? -1];
      if (!drama || !title) throw new RangeError(`no name ${name}`);
      const isOther = why === 'exact' && titleNumbers[name] !== 0;
      const reason = isOther ? 'other-name' : why;
      return { id: drama.id, title: title.text, language: title.language, why: reason, confidence };
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
  if (language === 'romanised') visit(soundKey(glue(written)), 'sound');
  if (language !== 'ko') return;
  const sound = glue(fold(romanise(title)));
  if (sound.length >= FEWEST_SOUNDS) visit(soundKey(sound), 'sound');
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
