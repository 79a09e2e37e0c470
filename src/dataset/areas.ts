/**
 * What people ask for when they ask "filmed in …": a place of the article, a continent, or any other well-known
 * place, in which the article then has nothing. Geography is an editorial addition.
 */
import * as v from 'valibot';
import continentsJson from '../../data/continents.json' with { type: 'json' };
import elsewhereJson from '../../data/elsewhere.json' with { type: 'json' };
import { lazy } from '../memoize.ts';
import { countryOf, dramas, factsOf, isIn, placeById, placeOf, places } from './index.ts';
import { continentsFile, type Drama, elsewhereFile, type FactOf, type Place } from './schema.ts';

export interface Area {
  readonly id: string;
  readonly titles: readonly { readonly text: string; readonly language: 'vi' | 'en' | 'ko' | 'romanised' }[];
  /** Whether a place of the article lies in it. */
  readonly has: (place: Place) => boolean;
  /** The country of the article that it lies in, where it is smaller than one. */
  readonly country?: Place;
}

/** Places of the article, by their ids. */
export const placeAreas: readonly Area[] = places.map((place) => ({
  id: place.id,
  titles: place.titles,
  has: (other) => isIn(other, place),
  ...(place.within ? { country: placeOf(place.within) } : {}),
}));

/** Every area that we know by name; made when first needed, because most questions never do. */
export const allAreas: () => readonly Area[] = lazy(() => [...placeAreas, ...continents(), ...elsewhere()]);

const continents = (): Area[] =>
  v.parse(continentsFile, continentsJson).map(({ id, titles, countries }) => ({
    id,
    titles,
    has: (place) => countries.includes(countryOf(place).id),
  }));

const elsewhere = (): Area[] =>
  v.parse(elsewhereFile, elsewhereJson).map(({ id, titles, within }) => {
    const country = within === undefined ? undefined : placeById(within);
    return { id, titles, has: () => false, ...(country ? { country } : {}) };
  });

/** A drama with one of its places. */
export interface Filmed {
  readonly drama: Drama;
  readonly fact: FactOf<'place'>;
}

/** What the article says was filmed in an area, in the order of the dramas. */
export const filmedIn = (area: Area): Filmed[] =>
  dramas.flatMap((drama) =>
    factsOf(drama, 'place')
      .filter((fact) => area.has(placeOf(fact.place)))
      .map((fact) => ({ drama, fact })),
  );
