import { NICKNAME } from './confidence.ts';
import { compact } from './fold.ts';
import { isHangul, phoneticKey } from './hangul.ts';
import { standsInIdiom } from './idioms.ts';
import { isStopword } from './lexicon.ts';
import { LONGEST_QUESTION } from './limits.ts';
import type { Names } from './names.ts';
import { isPartlyCut, mayBeNickname } from './nicknames.ts';
import { overlap, type Span } from './span.ts';
import { hasCapitals, spellingAgreement } from './spelling.ts';
import { typosOfTitle } from './title-typos.ts';
import { type Token, tokensOf } from './tokens.ts';
import type { Match, Mention } from './types.ts';
import { isAnyWord } from './vocabulary.ts';

/** So many words of a question are read. */
const MOST_TOKENS = 100;
/** Looking for typos takes longer, and longer texts are no questions. */
const MOST_TOKENS_FOR_TYPOS = 20;

/** Titles have fewer words. */
const MOST_WORDS = 10;

/** A title in a run of tokens. */
interface Found extends Span {
  readonly match: Match;
  /** Where the mention ends in the text: before what is written together with its last word. */
  readonly textEnd: number;
}

/** The titles inside a text: those written as they are, longest first, then those with typos. */
export function findMentions(names: Names, given: string): readonly Mention[] {
  const text = given.slice(0, LONGEST_QUESTION);
  const tokens = tokensOf(text).slice(0, MOST_TOKENS);
  const exact = pickLongest(exactMentions(names, text, tokens), []);
  const found = pickLongest(mistypedMentions(names, tokens.slice(0, MOST_TOKENS_FOR_TYPOS), exact), exact);
  return found
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, textEnd, match: { id, title, confidence, matchType } }) => {
      return { id, title, start: tokens[start]?.start ?? 0, end: textEnd, confidence, matchType };
    });
}

/** Adds mentions to those already taken, the longest first, none over another. */
function pickLongest(mentions: readonly Found[], taken: readonly Found[]): Found[] {
  const picked = [...taken];
  const longestFirst = mentions.toSorted(
    (a, b) => b.end - b.start - (a.end - a.start) || b.match.confidence - a.match.confidence,
  );
  for (const one of longestFirst) if (!picked.some((other) => overlap(one, other))) picked.push(one);
  return picked;
}

function exactMentions(names: Names, text: string, tokens: readonly Token[]): Found[] {
  return windows(tokens).flatMap((window): Found[] => {
    const { start, end, first, before, last } = window;
    const written = text.slice(first.start, last.end);
    if (standsInIdiom(tokens, window) && !hasCapitals(written)) return [];
    const match = onlyMatch(names, before + compact(last.folded), 1, written);
    if (match) return [{ start, end, match, textEnd: last.end }];
    for (const { folded, length } of last.stems) {
      const ofStem = onlyMatch(names, before + folded, 0.95);
      if (ofStem) return [{ start, end, match: ofStem, textEnd: last.start + length }];
    }
    const nickname = end - start === 1 ? nicknameIn(names, last) : undefined;
    return nickname ? [{ start, end, match: nickname, textEnd: last.end }] : [];
  });
}

/** A run of tokens. */
interface Window extends Span {
  readonly first: Token;
  readonly last: Token;
  /** Its compact text but for the last token. */
  readonly before: string;
}

/** Every run of up to ten tokens. */
function windows(tokens: readonly Token[]): Window[] {
  return tokens.flatMap((first, start) => {
    let before = '';
    return tokens.slice(start, start + MOST_WORDS).map((last, i) => {
      const window = { start, end: start + i + 1, first, last, before };
      before += compact(last.folded);
      return window;
    });
  });
}

/** Sounds of fewer letters are words of many languages. */
const FEWEST_SOUNDS = 6;

/** The one drama that has this name; none when two share it, for neither should win by luck. */
function onlyMatch(names: Names, key: string, confidence: number, written?: string): Match | undefined {
  const exact = names
    .exactly(key)
    .filter((name) => names.forms[name] === 'written')
    .map((name) => names.match(name, 'exact', confidence));
  const sounds = exact.length === 0 && key.length >= FEWEST_SOUNDS ? names.exactly(phoneticKey(key)) : [];
  const matches = [...exact, ...sounds.map((name) => names.match(name, 'romanised', confidence))];
  const [first] = matches;
  if (!first || matches.some(({ id }) => id !== first.id)) return undefined;
  if (written === undefined) return first;
  const agreement = Math.max(...matches.map(({ title }) => spellingAgreement(written, title)));
  return agreement === 0 ? undefined : { ...first, confidence: confidence * agreement };
}

/** Two Korean syllables are too often a word: 시가 is a price, and would be 시크릿 가든. */
const FEWEST_NICKNAME_KEYS = 6;

/** The one drama that a word of a text is a nickname of. */
function nicknameIn(names: Names, { folded, stems }: Token): Match | undefined {
  for (const word of [folded, ...stems.map((stem) => stem.folded)]) {
    if (!mayBeNickname(word) || isAnyWord(names.words, word)) continue;
    if (isHangul(word) && word.length < FEWEST_NICKNAME_KEYS) continue;
    const matches = names.nicknamed(word).map((name) => names.match(name, 'nickname', NICKNAME));
    const [first] = matches;
    if (first && matches.every(({ id }) => id === first.id)) return first;
  }
  return undefined;
}

/** Shorter titles are never found by typos inside other words. */
const FEWEST_LETTERS = 7;
/** So many letters may be too many in a mistyped title. */
const MOST_EXTRA = 3;
/** So many names are compared with each run of words. */
const SHORT_LIST = 4;

function mistypedMentions(names: Names, tokens: readonly Token[], taken: readonly Found[]): Found[] {
  return windows(tokens).flatMap((window): Found[] => {
    const { start, end, first, before, last } = window;
    const key = before + compact(last.folded);
    if (key.length < FEWEST_LETTERS || key.length > names.longest + MOST_EXTRA) return [];
    if (isStopword(last.folded) || isStopword(first.folded)) return [];
    if (taken.some((one) => overlap(one, window)) || standsInIdiom(tokens, window)) return [];
    const run = tokens.slice(start, end).map(({ folded }) => folded);
    const match = closestTitle(names, run.join(' '), key);
    return match ? [{ start, end, match, textEnd: last.end }] : [];
  });
}

function closestTitle(names: Names, run: string, key: string): Match | undefined {
  for (const name of names.bigrams.closest(key, SHORT_LIST)) {
    const title = names.folded[name] ?? '';
    if (names.forms[name] !== 'written' || compact(title).length < FEWEST_LETTERS) continue;
    if (isPartlyCut(key, title.split(' '))) return names.match(name, 'nickname', NICKNAME);
    const confidence = typosOfTitle(run, title, names.vocabularyOf(name));
    if (confidence !== undefined) return names.match(name, 'typos', confidence);
  }
  return undefined;
}
