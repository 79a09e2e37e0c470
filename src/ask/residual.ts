/** What the lexicon does not explain: a part of a title, a title that the article does not have, or not understood. */
import type { Language } from '../dataset/schema.ts';
import { fold } from '../search/fold.ts';
import { isCommonWord } from '../search/lexicon.ts';
import { dramaCalled } from './names.ts';
import { means, type Span } from './spans.ts';

export interface Resolved {
  readonly spans: readonly Span[];
  readonly absent: readonly string[];
  readonly residual: readonly string[];
}

/** So many runs of a clause are looked up as titles, and none longer than any title: each look-up is a search. */
const MOST_LOOKED_UP = 3;
const LONGEST_LOOKED_UP = 60;

/** Looks at each run of unknown words. */
export function resolveUnknown(given: readonly Span[], text: string, language: Language): Resolved {
  const absent = given.flatMap((span) => (span.kind === 'absent' ? [span.title] : []));
  const residual: string[] = [];
  const spans: Span[] = [];
  const hasDrama = given.some((span) => span.kind === 'drama' || span.kind === 'absent');
  let lookedUp = 0;
  for (const run of runsOf(given)) {
    const [first] = run;
    const last = run.at(-1);
    if (first?.kind !== 'unknown' || !last) {
      spans.push(...run);
      continue;
    }
    const { start } = first;
    const { end } = last;
    const words = text.slice(start, end);
    const mayBeTitle =
      isLongEnough(words) &&
      words.length <= LONGEST_LOOKED_UP &&
      (run.length > 1 || !isCommon(words, language)) &&
      lookedUp++ < MOST_LOOKED_UP;
    const drama = mayBeTitle ? dramaCalled(words) : undefined;
    if (drama) spans.push({ kind: 'drama', drama, start, end });
    else if (looksLikeTitle(text, start, end, given, hasDrama, language))
      absent.push(quotedAround(text, start, end));
    else {
      residual.push(words);
      spans.push({ kind: 'unknown', start, end });
    }
  }
  return { spans, absent, residual };
}

/** Common words are neither a title nor a part of one. */
const isCommon = (words: string, language: Language): boolean =>
  fold(words)
    .split(' ')
    .every((word) => isCommonWord(word, language));

/** Two syllables of Hangul or three letters can be a title's beginning. */
const isLongEnough = (words: string): boolean => /[가-힣]{2}|\p{L}.*\p{L}.*\p{L}/u.test(words);

/** The spans, those that are unknown and stand side by side together. */
function runsOf(spans: readonly Span[]): Span[][] {
  const runs: Span[][] = [];
  for (const span of spans) {
    const run = runs.at(-1);
    if (span.kind === 'unknown' && run?.at(-1)?.kind === 'unknown') run.push(span);
    else runs.push([span]);
  }
  return runs;
}

/** In quotes, behind "phim" or "drama", or in capitals where no drama is named. */
function looksLikeTitle(
  text: string,
  start: number,
  end: number,
  spans: readonly Span[],
  hasDrama: boolean,
  language: Language,
): boolean {
  if (isQuoted(text, start, end)) return true;
  if (hasDrama) return false;
  const words = text.slice(start, end);
  const isCapital = /^\p{Lu}\p{Ll}/u.test(words) && start > 0 && words.length > 3;
  if (isCommon(words, language) && !isCapital) return false;
  const before = spans.findLast((span) => span.end <= start && span.kind !== 'stop');
  const after = spans.find((span) => span.start >= end && span.kind !== 'stop');
  const isBesideNoun = means(before, 'drama') && before !== undefined && start - before.end < 3;
  // A word beside a place, a person or a number describes a drama instead of naming one.
  const isDescribed = spans.some(({ kind }) => kind === 'area' || kind === 'person' || kind === 'number');
  const isHangulName =
    !isDescribed &&
    /^[가-힣]{2,}$/.test(words) &&
    means(after, 'film', 'cost', 'episodes', 'cast', 'drama', 'air');
  return isBesideNoun || isCapital || isHangulName;
}

const QUOTES = /["“”'‘’「『《]/;

const isQuoted = (text: string, start: number, end: number): boolean =>
  QUOTES.test(text.slice(0, start)) && QUOTES.test(text.slice(end)) && /["“”‘「『《]/.test(text);

/** The whole of what stands in quotes around the words, or the words. */
function quotedAround(text: string, start: number, end: number): string {
  if (!isQuoted(text, start, end)) return text.slice(start, end);
  const from = text.slice(0, start).search(/["“‘「『《][^"“‘「『《]*$/) + 1;
  const to = text.slice(end).search(/["”’」』》]/);
  return text.slice(from > 0 ? from : start, to < 0 ? end : end + to).trim();
}
