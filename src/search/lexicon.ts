/** Words that tell little or nothing about which title is meant, all folded (fold.ts). */
import type { TitleLanguage } from '../dataset/titles.ts';
import { lazy } from '../memoize.ts';
import common from './common-words.json' with { type: 'json' };
import { fold } from './fold.ts';

/** What people put around a title when they ask for it. */
const CARRIER_WORDS = wordSet(`
  phim bộ truyền hình xem tìm nhé ạ đi quay đâu hàn quốc
  the a an drama dramas kdrama k series show tv movie film about please find watch
  where was is shot filmed korean korea called titled
  드라마 영화 한국 촬영지 촬영 제작비 어디 어디서 어디예요 찍은 찍었어 알려줘 보여줘 제목 작품
`);

/** What joins the words of a title: one more of them, or one less, is still the same title. */
const CONNECTIVES = wordSet('in of on at to and from ở của và tại trong');

/** Phrases that hold the words of a title without meaning it. */
const IDIOMS = new Set(
  (
    'all in all|all in one|all in the|all in a|all in my|all in your|all in his|all in her|all in our|all in their|' +
    'all in this|all in good|all in order|are all in|were all in|is all in|its all in|im all in|go all in|' +
    'going all in|went all in|a full house|full house of|full house tonight'
  ).split('|'),
);

/** What common-words.json is too coarse for: two letters are a word in English where these stand. */
const SHORT_WORDS = 'on if is it an as at am are be but by do go he me my no not of or so to up us we';

/** A word that is another word is no typo: "Wonderful Lie" is not "Wonderful Life". Made when first needed. */
const commonWords = lazy(
  (): Readonly<Partial<Record<TitleLanguage, ReadonlySet<string>>>> => ({
    en: new Set([...SHORT_WORDS.split(' '), ...common.en.split(' ')]),
    vi: new Set(common.vi.split(' ')),
  }),
);

function wordSet(words: string): ReadonlySet<string> {
  return new Set(fold(words).split(' '));
}

/** Whether a folded word belongs to how people ask, not to what for: "phim", "drama", "촬영지". */
export function isCarrierWord(word: string): boolean {
  return CARRIER_WORDS.has(word);
}

/** Whether a folded word says nothing about which title is meant: a carrier word, or one that joins others. */
export function isStopword(word: string): boolean {
  return CARRIER_WORDS.has(word) || CONNECTIVES.has(word);
}

/** Whether folded words are a phrase of common speech that only looks like a title. */
export function isIdiom(phrase: string): boolean {
  return IDIOMS.has(phrase);
}

/** Whether a folded word is a common word of a language, in its titles as elsewhere. */
export function isCommonWord(word: string, language: TitleLanguage): boolean {
  return commonWords()[language]?.has(word) ?? false;
}
