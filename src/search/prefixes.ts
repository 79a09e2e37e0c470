import { agreement, DOUBTFUL, ONE_WORD_OF_SEVERAL, SOME_LEFT_OUT, WORTH_ASKING } from './confidence.ts';
import { compact } from './fold.ts';
import { isHangul } from './hangul.ts';
import { isStopword } from './lexicon.ts';
import type { Names } from './names.ts';
import type { Match, TitleLanguage } from './types.ts';

/** A single word of fewer letters may begin anything; Hangul says as much with one letter more. */
const FEWEST_LETTERS = 5;
/** From so many letters on it is worth asking back. */
const FEWEST_WORTH_ASKING = 3;
/** One or two letters begin thousands of titles; more of them than can be shown are not needed. */
const MOST_FOUND = 200;

/**
 * The titles that a text (folded) begins, and those that hold it from the beginning of a word on.
 * This is what every keystroke needs, so the bigram index alone finds them; half-typed words are welcome.
 */
export function prefixesAndParts(names: Names, text: string): Match[] {
  const key = compact(text);
  const fromAWordOn = ` ${text}`;
  const isRare = names.words.expectedOthers(text.split(' ')) < 1;
  const found: Match[] = [];
  for (const name of names.bigrams.candidates(key)) {
    const title = names.keys[name] ?? '';
    const begins = title.startsWith(key);
    const words = names.folded[name] ?? '';
    if (!begins && !words.includes(fromAWordOn)) continue;
    const endsAWord = `${words} `.includes(`${text} `);
    const isSafe = !endsAWord || (isRare && (!begins || stopsInPhrase(text, words, names.languageOf(name))));
    const agreed = confidenceOf(text, key.length / title.length, endsAWord) * (isSafe ? 1 : DOUBTFUL);
    const least = key.length < FEWEST_WORTH_ASKING ? 0 : WORTH_ASKING;
    if (found.length === MOST_FOUND) break;
    found.push(names.match(name, begins ? 'prefix' : 'part', Math.max(agreed, least)));
  }
  return found;
}

/**
 * Whether nothing can end where a text ends within a title. Other whole words may be a title of their own, which
 * this one goes on from, as sequels do; but one word left out in Vietnamese or Korean is half of a phrase.
 */
function stopsInPhrase(text: string, title: string, language: TitleLanguage): boolean {
  const last = text.slice(text.lastIndexOf(' ') + 1);
  return isStopword(last) || (language !== 'en' && !title.includes(' ', text.length + 1));
}

function confidenceOf(text: string, share: number, endsAWord: boolean): number {
  const agreed = agreement(1, share);
  const isOneWord = !text.includes(' ');
  if (endsAWord) return agreed * (isOneWord ? ONE_WORD_OF_SEVERAL : SOME_LEFT_OUT);
  if (isHangul(text)) return agreed * (compact(text).length <= FEWEST_LETTERS ? DOUBTFUL : SOME_LEFT_OUT);
  return text.length < FEWEST_LETTERS && isOneWord ? agreed * DOUBTFUL : agreed;
}
