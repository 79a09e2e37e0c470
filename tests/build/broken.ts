/** The shipped data with something broken in it. */
import { readFileSync } from 'node:fs';
import type { Data } from '../../src/build/check-data.ts';
import { dramas, places, sentences, trend } from '../../src/dataset/index.ts';
import type { Drama, Fact, FactKind, FactOf, Place, Sentence } from '../../src/dataset/schema.ts';

export const articleText = readFileSync(new URL('../../data/article.txt', import.meta.url), 'utf8');
export const shipped: Data = { articleText, sentences, dramas, places, trend };

/** With one drama changed. */
export const withDrama = (id: string, change: (drama: Drama) => Drama): Data => ({
  ...shipped,
  dramas: dramas.map((drama) => (drama.id === id ? change(drama) : drama)),
});

/** With one fact of a drama changed. */
export const withFact = (drama: string, id: string, change: (fact: Fact) => Fact): Data =>
  withDrama(drama, (one) => ({
    ...one,
    facts: one.facts.map((fact) => (fact.id === id ? change(fact) : fact)),
  }));

/** With some fields of a fact changed, of which the kind is known. */
export const withFields = <Kind extends FactKind>(
  drama: string,
  id: string,
  kind: Kind,
  fields: Partial<FactOf<Kind>>,
): Data =>
  withFact(drama, id, (fact) => {
    if (!isOf(fact, kind)) throw new Error(`expected a fact of kind ${kind}, not ${fact.kind}`);
    return { ...fact, ...fields };
  });

const isOf = <Kind extends FactKind>(fact: Fact, kind: Kind): fact is FactOf<Kind> => fact.kind === kind;

export const withTrend = (id: string, change: (fact: Fact) => Fact): Data => ({
  ...shipped,
  trend: trend.map((fact) => (fact.id === id ? change(fact) : fact)),
});

export const withPlace = (id: string, change: (place: Place) => Place): Data => ({
  ...shipped,
  places: places.map((place) => (place.id === id ? change(place) : place)),
});

export const withSentence = (number: number, change: (sentence: Sentence) => Sentence): Data => ({
  ...shipped,
  sentences: sentences.map((sentence) => (sentence.number === number ? change(sentence) : sentence)),
});

/** The same fact with another quote. */
export const quoting = (sentence: number, quote: string) => (fact: Fact) => ({
  ...fact,
  evidence: [{ sentence, quote }],
});

export const double = <Thing>([first, ...rest]: readonly Thing[]): Thing[] =>
  first === undefined ? [] : [first, first, ...rest];
