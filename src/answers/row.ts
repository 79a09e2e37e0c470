/** One line of an answer: what it is about, what the article says, and in which sentences. */
import type { FactItem } from '../contract/command.ts';
import { numberOf, sentenceOf } from '../dataset/index.ts';
import type { Fact, FactOf, Language } from '../dataset/schema.ts';
import { titleIn } from '../dataset/titles.ts';
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

/**
 * "**Episodes** · 24 episodes [6]", or with the drama's title where an answer speaks of several; facts of one kind, or
 * of one drama, are one row.
 */
export function factRows(items: readonly FactItem[], language: Language): string[] {
  const labels = items.map((item) => labelOf(item, language));
  return [...new Set(labels)].map((label) =>
    row(
      label,
      phrases(
        items.filter((_, index) => labels[index] === label).map(({ fact }) => fact),
        language,
      ),
    ),
  );
}

const labelOf = ({ fact, drama }: FactItem, language: Language): string =>
  drama ? titleIn(drama, language) : textsIn(language).kinds[fact.kind];

/** " (some scenes) *(inferred)*": how much of a drama was filmed in its places, and whether that is a conclusion. */
export function placesNote(facts: readonly FactOf<'place'>[], language: Language): string {
  const texts = textsIn(language);
  const [extent, ...others] = new Set(facts.map((fact) => fact.extent));
  const bound = extent !== undefined && others.length === 0 ? ` (${texts.extents[extent]})` : '';
  const isConcluded = facts.length > 0 && facts.every(({ concluded }) => concluded);
  return `${bound}${isConcluded ? ` *(${texts.inferred})*` : ''}`;
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
