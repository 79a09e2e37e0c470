/** The sentences of the article that an answer rests on, quoted with the words that state its facts. */

import { sentenceNumbers } from '../answers/row.ts';
import type { Answer } from '../contract/command.ts';
import { numberOf, sentenceOf } from '../dataset/index.ts';
import type { Fact, Language, Sentence } from '../dataset/schema.ts';
import { textsIn } from '../i18n/index.ts';

/** What an answer rests on. */
export interface Evidence {
  readonly facts: readonly Fact[];
  /** Of the sentences, in the article's order. */
  readonly numbers: readonly number[];
}

/** The facts that an answer states, in its lead and in its sections, with their sentences. */
export function evidenceOf({ facts: stated = [], sections = [] }: Answer): Evidence {
  const listed = sections.flatMap((section) => (section.facts ?? []).map(({ fact }) => fact));
  const facts = [...stated, ...listed];
  return { facts, numbers: sentenceNumbers(facts) };
}

/** Whether readers of other languages get the article's own words under a translation. */
export interface QuoteStyle {
  readonly original: boolean;
}

/** Each sentence that facts rest on, in the article's order, then what is inferred from them, as lines of markdown. */
export function quotesOf({ facts, numbers }: Evidence, language: Language, style: QuoteStyle): string[] {
  const evidence = facts.flatMap((fact) => fact.evidence);
  // Where a drama was filmed says itself how far it is a conclusion.
  const inferred = facts.filter(({ kind }) => kind !== 'place' && kind !== 'abroad');
  const reasons = new Set(inferred.flatMap(({ because }) => (because ? because[language] : [])));
  return [
    ...numbers.flatMap((number) => {
      const words = evidence.filter(({ sentence }) => sentence === number).map(({ quote }) => quote);
      return quoteLines(sentenceOf(number), words, language, style);
    }),
    ...[...reasons].map((because) => `-# ${textsIn(language).inferredFrom(because)}`),
  ];
}

/** A sentence without any words of it marked. */
export const sentenceLines = (number: number, language: Language, style: QuoteStyle): string[] =>
  quoteLines(sentenceOf(number), [], language, style);

/** In Vietnamese the sentence with the quoted words in bold; in other languages its translation, then those words. */
function quoteLines(
  sentence: Sentence,
  words: readonly string[],
  language: Language,
  { original }: QuoteStyle,
): string[] {
  const number = `[${numberOf(sentence)}]`;
  const runs = mergedRuns(sentence.vi, words);
  if (language === 'vi') return [`> ${number} ${inBold(sentence.vi, runs)}`];
  const translation = `> ${number} ${sentence[language]}`;
  return original
    ? [translation, `-# ${textsIn(language).original(excerpt(sentence.vi, runs))}`]
    : [translation];
}

/** Where words stand in a text: from its first letter to behind its last. */
type Run = readonly [start: number, end: number];

/** Where the words stand in the text, in order; those with no letter between them become one. */
function mergedRuns(text: string, words: readonly string[]): readonly Run[] {
  const runs = words
    .map((quote): Run => {
      const start = text.indexOf(quote);
      return [start, start + quote.length];
    })
    .toSorted((one, other) => one[0] - other[0]);
  const merged: Run[] = [];
  for (const [start, end] of runs) {
    const before = merged.at(-1);
    if (before && !/\p{L}/u.test(text.slice(before[1], start)))
      merged[merged.length - 1] = [before[0], Math.max(before[1], end)];
    else merged.push([start, end]);
  }
  return merged;
}

/** Where nearly all of a sentence would be bold, none of it is. */
const mostBold = 0.8;

function inBold(text: string, runs: readonly Run[]): string {
  const length = runs.reduce((sum, [start, end]) => sum + end - start, 0);
  if (length > text.length * mostBold) return text;
  let end = 0;
  const pieces = runs.map(([start, stop]) => {
    const piece = `${text.slice(end, start)}**${text.slice(start, stop)}**`;
    end = stop;
    return piece;
  });
  return pieces.join('') + text.slice(end);
}

/** "… lên đến 8 tỷ won …": the words, with a sign for what is left out; the whole text where there are none. */
function excerpt(text: string, runs: readonly Run[]): string {
  const first = runs[0];
  const last = runs.at(-1);
  if (!first || !last) return text;
  const words = runs.map(([start, end]) => text.slice(start, end)).join(' … ');
  return `${first[0] > 0 ? '… ' : ''}${words}${/\p{L}/u.test(text.slice(last[1])) ? ' …' : ''}`;
}
