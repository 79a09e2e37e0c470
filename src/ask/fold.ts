/** Dramas ranked by a measure: the most, the least, and what lies between two of them. */
import { countryOf, factsOf, placeOf } from '../dataset/index.ts';
import type { Bound, Drama, Fact } from '../dataset/schema.ts';
import type { Measure } from './query.ts';

export interface Measured {
  readonly drama: Drama;
  readonly value: number;
  readonly bound: Bound;
  readonly facts: readonly Fact[];
}

/** What a drama has of a measure, with the facts that say so; nothing where the article does not give it. */
export function measure(drama: Drama, by: Measure): Measured | undefined {
  const found = (
    value: number | undefined,
    facts: readonly Fact[],
    bound: Bound = 'exactly',
  ): Measured | undefined => (value === undefined ? undefined : { drama, value, bound, facts });
  switch (by) {
    case 'cost':
    case 'costPerEpisode': {
      const unit = by === 'cost' ? 'drama' : 'episode';
      const cost = factsOf(drama, 'cost').find((fact) => fact.unit === unit);
      return found(cost?.amount, cost ? [cost] : [], cost?.bound);
    }
    case 'rights':
    case 'hoped': {
      const status = by === 'rights' ? 'made' : 'hoped';
      const sold = factsOf(drama, 'rights').find((fact) => fact.status === status);
      return found(sold?.amount, sold ? [sold] : [], sold?.bound);
    }
    case 'episodes':
      return found(factsOf(drama, 'episodes')[0]?.count, factsOf(drama, 'episodes'));
    case 'shoot': {
      const [shoot] = factsOf(drama, 'shoot');
      return found(shoot?.months, factsOf(drama, 'shoot'), shoot?.bound);
    }
    case 'views': {
      const [views] = factsOf(drama, 'views');
      return found(views?.times, factsOf(drama, 'views'), views?.bound);
    }
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

/** The dramas that have most or least of a measure, or those at a place of that order, of those whose measure is given. */
export function extremes(
  dramas: readonly Drama[],
  by: Measure,
  end: 'most' | 'least',
  order = { from: 1, to: 1 },
): Measured[] {
  const all = dramas.flatMap((drama) => measure(drama, by) ?? []);
  const sorted = all.toSorted((one, other) =>
    end === 'most' ? other.value - one.value : one.value - other.value,
  );
  const values = [...new Set(sorted.map(({ value }) => value))].slice(order.from - 1, order.to);
  const isDearest = by === 'cost' && end === 'most' && order.from === 1;
  return sorted
    .filter(({ value }) => values.includes(value))
    .map((one) => (isDearest ? { ...one, facts: [...one.facts, ...factsOf(one.drama, 'cost-rank')] } : one));
}
