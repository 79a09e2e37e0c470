/** The order in which facts are told: the same however they stand in data/. */
import { type Fact, factKinds, type Sentence } from './schema.ts';

/** Facts of a drama: by kind, in the order of the schema, then as the article states them. */
export const byKind = (facts: readonly Fact[], sentences: readonly Sentence[]): readonly Fact[] =>
  facts.toSorted(
    (one, other) =>
      factKinds.indexOf(one.kind) - factKinds.indexOf(other.kind) || byArticle(one, other, sentences),
  );

/** Facts of the trend: as the article states them. */
export const asStated = (facts: readonly Fact[], sentences: readonly Sentence[]): readonly Fact[] =>
  facts.toSorted((one, other) => byArticle(one, other, sentences));

/** The last quote states the fact: where it begins, then where it ends, then the id, which is there once. */
function byArticle(one: Fact, other: Fact, sentences: readonly Sentence[]): number {
  const [here, there] = [one, other].map(({ evidence }) => placeOf(evidence.at(-1), sentences));
  return here && there
    ? here.sentence - there.sentence ||
        here.start - there.start ||
        here.length - there.length ||
        (one.id < other.id ? -1 : 1)
    : 0;
}

const placeOf = (stated: Fact['evidence'][number] | undefined, sentences: readonly Sentence[]) => ({
  sentence: stated?.sentence ?? 0,
  start: sentences.find(({ number }) => number === stated?.sentence)?.vi.indexOf(stated?.quote ?? '') ?? 0,
  length: stated?.quote.length ?? 0,
});
