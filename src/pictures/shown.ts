/** What the pictures show: the filming places and the amounts of the article, without any drawing. */
import { countryOf, dramas, factsOf, isIn, placeOf } from '../dataset/index.ts';
import type { Drama, FactOf, Place } from '../dataset/schema.ts';

/** A place where dramas were filmed, as exactly as the article names it. */
export interface FilmingPlace {
  readonly place: Place;
  readonly dramas: readonly Drama[];
}

/** The places where these dramas were filmed, each once, in the order in which the dramas name them. */
export function filmingPlaces(of: readonly Drama[] = dramas): readonly FilmingPlace[] {
  const byPlace = new Map<Place, Drama[]>();
  for (const drama of of) {
    for (const fact of factsOf(drama, 'place')) {
      const place = placeOf(fact.place);
      byPlace.set(place, [...(byPlace.get(place) ?? []), drama]);
    }
  }
  return [...byPlace].map(([place, filmed]) => ({ place, dramas: filmed }));
}

/** The filming places that lie in a country, the country itself included where no place in it is named. */
export const filmingPlacesIn = (country: Place): readonly FilmingPlace[] =>
  filmingPlaces().filter(({ place }) => isIn(place, country));

/** The countries where these places lie, each once. */
export const countriesOf = (filmed: readonly FilmingPlace[]): readonly Place[] => [
  ...new Set(filmed.map(({ place }) => countryOf(place))),
];

/** Whether a place is a point on a map; of the others only the country is known. */
export const isPinned = ({ place }: FilmingPlace): boolean => place.coordinates !== undefined;

/** How much of a drama was filmed in a place. */
export type Extent = NonNullable<FactOf<'place'>['extent']>;

/** An amount of the article, in KRW, for a whole drama or for one episode of it. */
export interface GivenAmount {
  readonly drama: Drama;
  readonly fact: FactOf<'cost'> | FactOf<'rights'>;
}

/** The level of lavish dramas made at home: no sum of the article, but its "twice" turned around. */
export interface HomeLevel {
  readonly drama: Drama;
  readonly fact: FactOf<'cost-comparison'>;
  /** How many times as much as at home the drama cost. */
  readonly times: number;
}

export type Unit = GivenAmount['fact']['unit'];
export type Bound = GivenAmount['fact']['bound'];

/** The amounts that the article gives about these dramas in one unit, the largest first. */
export const amountsGiven = (of: readonly Drama[], unit: Unit): readonly GivenAmount[] =>
  of
    .flatMap((drama) =>
      [...factsOf(drama, 'cost'), ...factsOf(drama, 'rights')].map((fact) => ({ drama, fact })),
    )
    .filter(({ fact }) => fact.unit === unit)
    .toSorted((one, other) => other.fact.amount - one.fact.amount);

/** The levels at home that the article compares these dramas with. */
export const homeLevels = (of: readonly Drama[]): readonly HomeLevel[] =>
  of.flatMap((drama) =>
    factsOf(drama, 'cost-comparison').map((fact) => ({ drama, fact, times: fact.times })),
  );

/** Whether the article gives an amount about a drama. */
export const hasAmounts = (drama: Drama): boolean =>
  factsOf(drama, 'cost').length + factsOf(drama, 'rights').length > 0;
