/** Which facts of the table answer for a field. */
import { trend } from '../dataset/index.ts';
import type { Drama, Fact, FactKind } from '../dataset/schema.ts';
import type { Field } from './query.ts';

const kindsOf: Readonly<Partial<Record<Field, readonly FactKind[]>>> = {
  place: ['place', 'abroad'],
  abroad: ['place', 'abroad'],
  scenery: ['place'],
  shoot: ['shoot'],
  episodes: ['episodes'],
  partner: ['partner'],
  cost: ['cost'],
  costPerEpisode: ['cost'],
  home: ['cost-comparison'],
  rights: ['rights'],
  hoped: ['rights'],
  buyers: ['buyers', 'rights'],
  investors: ['investors'],
  profit: ['cost', 'rights'],
  channels: ['channels'],
  cast: ['cast'],
  producer: ['producer'],
  statement: ['statement'],
  rank: ['rank'],
  reception: ['reception', 'comparison', 'views'],
  views: ['views'],
  airing: ['airing'],
  year: ['year'],
  heldBack: ['held-back'],
  trend: ['trend'],
  genre: ['about'],
};

/** The facts of a drama that answer for a field, in the order in which facts are told. */
export function factsFor(drama: Drama, field: Field): readonly Fact[] {
  if (field === 'about') return drama.facts;
  const kinds = kindsOf[field] ?? [];
  return drama.facts.filter((fact) => kinds.includes(fact.kind) && answersFor(fact, field));
}

function answersFor(fact: Fact, field: Field): boolean {
  switch (fact.kind) {
    case 'cost':
      return field === 'costPerEpisode'
        ? fact.unit === 'episode'
        : field !== 'profit' || fact.unit === 'drama';
    case 'rights':
      if (field === 'hoped') return fact.status === 'hoped';
      return field === 'rights' || fact.status === 'made';
    case 'place':
      return field !== 'scenery' || (fact.scenery ?? []).length > 0;
    default:
      return true;
  }
}

const trendKinds: Readonly<Partial<Record<Field, readonly FactKind[]>>> = {
  trend: ['trend'],
  purpose: ['purpose'],
  abroad: ['purpose', 'trend'],
  reception: ['reception'],
  cost: ['trend'],
  statement: ['purpose'],
};

/** What the article says of dramas filmed abroad in general. */
export const generalFacts = (field: Field): readonly Fact[] =>
  trend.filter(
    (fact) =>
      ((trendKinds[field] ?? []).includes(fact.kind) &&
        (field !== 'cost' || fact.id === 'costly' || fact.id === 'no-expense-spared')) ||
      (field === 'purpose' && fact.id === 'all-in-began'),
  );
