import { agreement, DOUBTFUL, ONE_WORD_OF_SEVERAL, SOME_LEFT_OUT, WORTH_ASKING } from './confidence.ts';
import { compact } from './fold.ts';
import { isHangul } from './hangul.ts';
import { holdsWord, type Names } from './names.ts';
import type { Match } from './types.ts';

/** A single word of fewer letters may begin anything; Hangul says as much with one letter more. */
const FEWEST_LETTERS = 5;
/** From so many letters on it is worth asking back. */
const FEWEST_WORTH_ASKING = 3;
/** One or two letters begin thousands of titles; more of them than can be shown are not needed. */
const MOST_FOUND = 200;
/** In a large catalogue only the last letters may be missing. */
const NEARLY_WHOLE = 0.9;

/**
 * The titles that a text (folded) begins, and those that hold it from the beginning of a word on.
 * This is what every keystroke needs, so the short index alone finds them; half-typed words are welcome.
 */
export function prefixesAndParts(names: Names, text: string): Match[] {
  const key = compact(text);
  const fromAWordOn = ` ${text}`;
  const found: Match[] = [];
  for (const name of names.bigrams.candidates(key)) {
    const title = names.keys[name] ?? '';
    const begins = title.startsWith(key);
    const words = names.folded[name] ?? '';
    if (!begins && !words.includes(fromAWordOn)) continue;
    const share = key.length / title.length;
    const endsAWord = holdsWord(words, text);
    const isSafe = !names.isLarge || (share >= NEARLY_WHOLE && !endsAWord);
    const agreed = confidenceOf(text, key.length, share, endsAWord) * (isSafe ? 1 : DOUBTFUL);
    const least = key.length < FEWEST_WORTH_ASKING ? 0 : WORTH_ASKING;
    if (found.length === MOST_FOUND) break;
    found.push(names.match(name, begins ? 'prefix' : 'part', Math.max(agreed, least)));
  }
  return found;
}

function confidenceOf(text: string, letters: number, share: number, endsAWord: boolean): number {
  const agreed = agreement(1, share);
  if (endsAWord) return agreed * (text.includes(' ') ? SOME_LEFT_OUT : ONE_WORD_OF_SEVERAL);
  if (isHangul(text)) return agreed * (letters <= FEWEST_LETTERS ? DOUBTFUL : SOME_LEFT_OUT);
  return letters < FEWEST_LETTERS && !text.includes(' ') ? agreed * DOUBTFUL : agreed;
}
