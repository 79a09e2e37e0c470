/**
 * What people ask for when they ask "filmed in …": a place of the article, a continent, or any other well-known
 * place, which may contain or lie in a place of the article. Geography is an editorial addition.
 */
import * as v from 'valibot';
import continentsJson from '../../data/continents.json' with { type: 'json' };
import elsewhereJson from '../../data/elsewhere.json' with { type: 'json' };
import { lazy } from '../memoize.ts';
import { countryOf, dramas, factsOf, isIn, placeById, placeOf, places } from './index.ts';
import { continentsFile, type Drama, elsewhereFile, type FactOf, languages, type Place } from './schema.ts';

export interface Area {
  readonly id: string;
  readonly titles: readonly { readonly text: string; readonly language: 'vi' | 'en' | 'ko' | 'romanised' }[];
  /** Whether a place of the article lies in it. */
  readonly has: (place: Place) => boolean;
  /** The country of the article that it lies in, where it is smaller than one. */
  readonly country?: Place;
  /** The smallest place of the article that it lies in: Hokkaido for Sapporo. */
  readonly within?: Place;
}

/** Places of the article, by their ids. */
export const placeAreas: readonly Area[] = places.map((place) => ({
  id: place.id,
  titles: place.titles,
  has: (other) => isIn(other, place),
  ...(place.within ? { country: placeOf(place.within), within: placeOf(place.within) } : {}),
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
  v.parse(elsewhereFile, elsewhereJson).map(({ id, code, titles, within, contains }) => {
    const around = within === undefined ? undefined : placeById(within);
    return {
      id,
      titles: code === undefined ? titles : [...titles, ...countryNames(code)],
      has: (place) => contains.includes(place.id),
      ...(around ? { within: around, country: countryOf(around) } : {}),
    };
  });

/** A country's name in each language, as the platform has it. */
const countryNames = (code: string): Area['titles'] =>
  regionNames().map(({ language, names }) => ({ text: names.of(code) ?? code, language }));

const regionNames = lazy(() =>
  languages.map((language) => ({ language, names: new Intl.DisplayNames(language, { type: 'region' }) })),
);

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
