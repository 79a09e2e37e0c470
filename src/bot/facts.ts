/** Facts in short lines, each group followed by the sentence that it rests on, with the quoted words in bold. */

import type { FactItem, Section } from '../contract/command.ts';
import { numberOf, sentenceOf } from '../dataset/index.ts';
import type { Evidence, Fact, Language, Sentence } from '../dataset/schema.ts';
import { titleIn } from '../dataset/titles.ts';
import { textsIn } from '../i18n/index.ts';

/** Whether readers of other languages get a quote's translation: all of them, or none where room is short. */
export interface QuoteStyle {
  readonly translated: boolean;
}

/** The lines of each section's facts; a sentence is quoted once in an answer and pointed to afterwards. */
export function factTexts(
  sections: readonly Section[],
  language: Language,
  style: QuoteStyle = { translated: true },
): string[][] {
  const quotes = quotesBySentence(sections.flatMap((section) => section.facts ?? []));
  const shown = new Set<number>();
  return sections.map((section) => {
    const lines: string[] = [];
    for (const group of groupsBySentence(section.facts ?? [])) {
      // An empty line parts a group from the quote of the one before.
      if (lines.length > 0) lines.push('');
      for (const told of group) lines.push(factLine(told, language));
      lines.push(...evidenceLines(group, quotes, shown, language, style));
    }
    for (const number of section.sentences ?? [])
      lines.push(...quoteLines(sentenceOf(number), [], language, style));
    return lines;
  });
}

function quotesBySentence(all: readonly FactItem[]): ReadonlyMap<number, readonly string[]> {
  const quotes = new Map<number, string[]>();
  for (const { fact } of all) {
    for (const { sentence, quote } of fact.evidence) {
      const before = quotes.get(sentence);
      if (before) before.push(quote);
      else quotes.set(sentence, [quote]);
    }
  }
  return quotes;
}

const last = (evidence: readonly Evidence[]): number => evidence.at(-1)?.sentence ?? 0;

/** Facts that follow each other and rest on the same sentence share its quote. */
function groupsBySentence(all: readonly FactItem[]): FactItem[][] {
  const groups: FactItem[][] = [];
  for (const told of all) {
    const group = groups.at(-1);
    if (group?.[0] && last(group[0].fact.evidence) === last(told.fact.evidence)) group.push(told);
    else groups.push([told]);
  }
  return groups;
}

function factLine({ fact, drama }: FactItem, language: Language): string {
  const texts = textsIn(language);
  const label = drama ? titleIn(drama, language) : texts.kinds[fact.kind];
  return `**${label}** · ${fact.text[language]}${conclusion(fact, language)}`;
}

const conclusion = (fact: Fact, language: Language): string =>
  fact.because ? ` *(${textsIn(language).concluded(fact.because[language])})*` : '';

function evidenceLines(
  group: readonly FactItem[],
  quotes: ReadonlyMap<number, readonly string[]>,
  shown: Set<number>,
  language: Language,
  style: QuoteStyle,
): string[] {
  const numbers = numbersOf(group);
  const lines: string[] = [];
  for (const number of numbers) {
    if (shown.has(number)) continue;
    shown.add(number);
    lines.push(...quoteLines(sentenceOf(number), quotes.get(number) ?? [], language, style));
  }
  if (lines.length > 0) return lines;
  return [`-# ${textsIn(language).above(numbers.map((number) => numberOf(sentenceOf(number))))}`];
}

/** The sentences that facts rest on, in the article's order. */
function numbersOf(group: readonly FactItem[]): number[] {
  const numbers = new Set<number>();
  for (const { fact } of group) for (const { sentence } of fact.evidence) numbers.add(sentence);
  return [...numbers].sort((one, other) => one - other);
}

/** A sentence as a quote, with its number and, for readers of other languages, its translation marked as one. */
function quoteLines(
  sentence: Sentence,
  quotes: readonly string[],
  language: Language,
  { translated }: QuoteStyle,
): string[] {
  const texts = textsIn(language);
  const translation =
    language === 'vi' || !translated ? '' : ` · ${texts.translation}: ${sentence[language]}`;
  return [`> ${bold(sentence.vi, quotes)}`, `-# ${texts.sentence(numberOf(sentence))}${translation}`];
}

/** The text with its quotes in bold, unless they are nearly all of it. */
function bold(text: string, quotes: readonly string[]): string {
  const runs = mergedRuns(text, quotes);
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

const mostBold = 0.8;

/** Where the quotes stand in the text, in order; those with no letter between them become one. */
function mergedRuns(text: string, quotes: readonly string[]): readonly (readonly [number, number])[] {
  const runs = quotes
    .map((quote): [number, number] => {
      const start = text.indexOf(quote);
      return [start, start + quote.length];
    })
    .sort((one, other) => one[0] - other[0]);
  const merged: [number, number][] = [];
  for (const [start, end] of runs) {
    const before = merged.at(-1);
    if (before && !/\p{L}/u.test(text.slice(before[1], start))) before[1] = Math.max(before[1], end);
    else merged.push([start, end]);
  }
  return merged;
}
