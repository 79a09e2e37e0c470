/** One line of an answer: what it is about, what the article says, and in which sentences. */
import { numberOf, sentenceOf } from '../dataset/index.ts';
import type { Fact } from '../dataset/schema.ts';

/** "**Cost** · as much as 8 billion won [7]" */
export const row = (label: string, text: string, facts: readonly Fact[]): string =>
  `**${label}** · ${text}${sentenceMark(facts)}`;

/** " [6, 7]": the numbers of the sentences that facts rest on; empty without facts. */
function sentenceMark(facts: readonly Fact[]): string {
  const numbers = sentenceNumbers(facts).map((number) => numberOf(sentenceOf(number)));
  return numbers.length > 0 ? ` [${numbers.join(', ')}]` : '';
}

/** The sentences that facts rest on, in the article's order. */
export const sentenceNumbers = (facts: readonly Fact[]): number[] =>
  [...new Set(facts.flatMap(({ evidence }) => evidence.map(({ sentence }) => sentence)))].toSorted(
    (one, other) => one - other,
  );
