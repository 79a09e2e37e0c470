/** One line of an answer: what it is about, what the article says, and in which sentences. */
import { numberOf, sentenceOf } from '../dataset/index.ts';
import type { Fact, Language } from '../dataset/schema.ts';
import { textsIn } from '../i18n/index.ts';
import { factPhrase } from '../i18n/sentences/index.ts';

/** "**Cost** · As much as 8 billion won in all [7]" */
export const row = (label: string, text: string): string => `**${label}** · ${text}`;

/** Facts as the text of one row: their phrases, each with the number of the sentence that states it. */
export const phrases = (facts: readonly Fact[], language: Language): string =>
  facts
    .map((fact, index) => {
      const next = facts[index + 1];
      // Of facts that the same sentence states only the last one bears its number.
      const mark = next && sentenceMark([fact]) === sentenceMark([next]) ? '' : sentenceMark([fact]);
      return `${factPhrase(fact, language)}${fact.concluded ? ` *(${textsIn(language).inferred})*` : ''}${mark}`;
    })
    .join(' · ');

/** Facts in rows, those of one kind in one: "**Cost** · As much as 8 billion won in all [7]". */
export function factRows(facts: readonly Fact[], language: Language): string[] {
  const kinds = [...new Set(facts.map(({ kind }) => kind))];
  return kinds.map((kind) =>
    row(
      textsIn(language).kinds[kind],
      phrases(
        facts.filter((fact) => fact.kind === kind),
        language,
      ),
    ),
  );
}

/** " [7]": the number of the sentence that states facts; those before it only say whom it is about. */
export function sentenceMark(facts: readonly Fact[]): string {
  const numbers = facts.flatMap(({ evidence }) => evidence.slice(-1).map(({ sentence }) => sentence));
  const names = [...new Set(numbers)].toSorted((one, other) => one - other);
  return names.length > 0 ? ` [${names.map((number) => numberOf(sentenceOf(number))).join(', ')}]` : '';
}

/** The sentences that facts rest on, in the article's order. */
export const sentenceNumbers = (facts: readonly Fact[]): number[] =>
  [...new Set(facts.flatMap(({ evidence }) => evidence.map(({ sentence }) => sentence)))].toSorted(
    (one, other) => one - other,
  );
