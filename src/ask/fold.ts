/** Dramas ranked by a measure: the most, the least, and what lies between two of them. */
import { countryOf, factsOf, placeOf } from '../dataset/index.ts';
import type { Drama, Fact } from '../dataset/schema.ts';
import type { Measure } from './query.ts';

export interface Measured {
  readonly drama: Drama;
  readonly value: number;
  readonly facts: readonly Fact[];
}

/** What a drama has of a measure, with the facts that say so; nothing where the article does not give it. */
export function measure(drama: Drama, by: Measure): Measured | undefined {
  const found = (value: number | undefined, facts: readonly Fact[]): Measured | undefined =>
    value === undefined ? undefined : { drama, value, facts };
  switch (by) {
    case 'cost':
    case 'costPerEpisode': {
      const unit = by === 'cost' ? 'drama' : 'episode';
      const cost = factsOf(drama, 'cost').find((fact) => fact.unit === unit);
      return found(cost?.amount, cost ? [cost] : []);
    }
    case 'rights': {
      const sold = factsOf(drama, 'rights').find((fact) => fact.status === 'made');
      return found(sold?.amount, sold ? [sold] : []);
    }
    case 'episodes':
      return found(factsOf(drama, 'episodes')[0]?.count, factsOf(drama, 'episodes'));
    case 'shoot':
      return found(factsOf(drama, 'shoot')[0]?.months, factsOf(drama, 'shoot'));
    case 'views':
      return found(factsOf(drama, 'views')[0]?.times, factsOf(drama, 'views'));
    case 'rank': {
      const [rank] = factsOf(drama, 'rank');
      // The first is the highest.
      return found(rank && -(rank.rank ?? rank.from ?? rank.list), rank ? [rank] : []);
    }
    case 'places':
    case 'countries': {
      const facts = factsOf(drama, 'place');
      const places = facts.map((fact) => (by === 'places' ? fact.place : countryOf(placeOf(fact.place)).id));
      return found(facts.length > 0 ? new Set(places).size : undefined, facts);
    }
    case 'viewers':
      return undefined;
  }
}

/** The dramas that have most or least of a measure, of those whose measure the article gives. */
export function extremes(dramas: readonly Drama[], by: Measure, end: 'most' | 'least'): Measured[] {
  const all = dramas.flatMap((drama) => measure(drama, by) ?? []);
  const values = all.map(({ value }) => value);
  const best = end === 'most' ? Math.max(...values) : Math.min(...values);
  const isDearest = by === 'cost' && end === 'most';
  return all
    .filter(({ value }) => value === best)
    .map((one) => (isDearest ? { ...one, facts: [...one.facts, ...factsOf(one.drama, 'cost-rank')] } : one));
}
