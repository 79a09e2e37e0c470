/** The lexicons, made ready to be looked up unit by unit. */
import type { Language } from '../../dataset/schema.ts';
import { lazy, memoize } from '../../memoize.ts';
import { editDistance } from '../../search/edit-distance.ts';
import { isCommonWord } from '../../search/lexicon.ts';
import { type Unit, unitsOf } from '../units.ts';
import { en } from './en.ts';
import { ko } from './ko.ts';
import type { Lexicon, Meaning } from './meanings.ts';
import { vi } from './vi.ts';

/** One wording with what it means. */
export interface Wording {
  readonly units: readonly Unit[];
  readonly meanings: readonly Meaning[];
  /** Whether it only follows other letters of its word: "-에서만". */
  readonly isEnding: boolean;
}

const lexicons: Readonly<Record<Language, Lexicon>> = { vi, en, ko };

/** Shorter words are too often another word. */
const SHORTEST_TYPED_BADLY = 5;

/** English words of the lexicon by their first letter, for those that are typed badly. */
const englishWords = lazy(() => {
  const byLetter = new Map<string, Wording[]>();
  for (const list of wordingsIn('en').values())
    for (const wording of list) {
      const [word] = wording.units;
      if (!word || wording.units.length > 1 || word.bare.length < SHORTEST_TYPED_BADLY - 1) continue;
      byLetter.set(word.bare.slice(0, 1), [...(byLetter.get(word.bare.slice(0, 1)) ?? []), wording]);
    }
  return byLetter;
});

/** The wording that an English word is with one typo: "filmd", "wehre". */
export const mistyped = (unit: Unit): Wording | undefined =>
  unit.isHangul ||
  unit.bare.length < SHORTEST_TYPED_BADLY - 1 ||
  unit.marked !== unit.bare ||
  isCommonWord(unit.bare, 'en')
    ? undefined
    : englishWords()
        .get(unit.bare.slice(0, 1))
        ?.find(({ units: [word] }) => word !== undefined && editDistance(unit.bare, word.bare, 1) <= 1);

/** The wordings of a language by their first unit, unmarked; those of Korea's television are in all three. */
export const wordingsIn = memoize((language: Language): ReadonlyMap<string, readonly Wording[]> => {
  const byFirst = new Map<string, Wording[]>();
  const seen = new Map<string, Wording & { meanings: Meaning[] }>();
  for (const [key, list] of Object.entries(lexicons[language])) {
    for (const written of list.split(',')) add(written.trim(), key.replace('-', '').split(' ') as Meaning[]);
  }
  return byFirst;

  function add(written: string, meanings: readonly Meaning[]): void {
    const units = unitsOf(written.normalize('NFC'));
    const [first] = units;
    if (!first) return;
    const isEnding = written.startsWith('-');
    const id = `${isEnding} ${units.map((unit) => unit.marked).join(' ')}`;
    const known = seen.get(id);
    if (known) {
      for (const meaning of meanings) if (!known.meanings.includes(meaning)) known.meanings.push(meaning);
      return;
    }
    const wording = { units, meanings: [...meanings], isEnding };
    seen.set(id, wording);
    const list = byFirst.get(first.bare);
    if (list) list.push(wording);
    else byFirst.set(first.bare, [wording]);
  }
});
