/** Words that tell little or nothing about which title is meant, all folded (fold.ts). */
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

/*
 * Common words one or two keys away from the words of titles: a word that is another word is no typo. "Wonderful Lie"
 * is not "Wonderful Life". The words of the catalogue's own titles count as words too (names.ts).
 */
const COMMON_WORDS = wordSet(`
  on if is it an as at am are be but by do for from go he her his how me my no not now off old one or our out
  she so some that their them then there they this time too two up us was way we were when who why will with your
  bad bed ball balls bale bake call calls hall fall tall wall will pull fill dull bull fool foul hose horse
  mouse moose louse lie line live lift dive five fire file wife wild love loved
  living loving glove sand said sat set say day days dead dad mad had has hat see seat seas tea ten sad sat sun son
  song sing star start store stony place places princess prices pride princes prints
  crow grown brown clown chance dancing trance sky shy spy lake like lime pairs park parks part parts prays
  store storm sorrow worry glasses grass class strained stain emperors empire empress wonder wonders memory memorial
`);

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

/** Whether a folded word is a common word of its own. */
export function isCommonWord(word: string): boolean {
  return COMMON_WORDS.has(word);
}
