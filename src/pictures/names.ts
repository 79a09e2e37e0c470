/**
 * Which picture there is for what, and what it shows in words. The files themselves are drawn by the build; this part
 * only names them, so that commands need no drawing library.
 */

import type { Picture } from '../contract/command.ts';
import { countryOf, dramas, factsOf } from '../dataset/index.ts';
import { type Drama, type Language, languages, type Place } from '../dataset/schema.ts';
import { titleIn } from '../dataset/titles.ts';
import { factPhrase, factSentences } from '../i18n/sentences/index.ts';
import { lazy } from '../memoize.ts';
import {
  amountsGiven,
  countriesOf,
  type FilmingPlace,
  filmingPlaces,
  filmingPlacesIn,
  hasAmounts,
  homeLevels,
  isPinned,
  type Unit,
} from './shown.ts';
import { pictureWordsIn } from './texts.ts';

/** All pictures in one language. */
interface PictureSet {
  readonly world: Picture;
  readonly countries: ReadonlyMap<string, Picture>;
  readonly dramas: ReadonlyMap<string, Picture>;
  readonly allAmounts: Picture;
  readonly amounts: ReadonlyMap<string, Picture>;
}

/** The world with every filming place; their dramas stand in the text. */
export const worldMap = (language: Language): Picture => pictureSets[language]().world;

/** A country with its filming places; undefined where no drama was filmed. */
export const countryMap = (countryId: string, language: Language): Picture | undefined =>
  pictureSets[language]().countries.get(countryId);

/** Where one drama was filmed; undefined where the article does not say it. */
export const dramaMap = (dramaId: string, language: Language): Picture | undefined =>
  pictureSets[language]().dramas.get(dramaId);

/** Every amount of the article. */
export const budgetChart = (language: Language): Picture => pictureSets[language]().allAmounts;

/** The amounts about one drama; undefined where the article gives none. */
export const dramaChart = (dramaId: string, language: Language): Picture | undefined =>
  pictureSets[language]().amounts.get(dramaId);

/** The countries that have a map. */
export const mappedCountries: readonly Place[] = countriesOf(filmingPlaces());

/** The dramas that have a map. */
export const mappedDramas: readonly Drama[] = dramas.filter((drama) => factsOf(drama, 'place').length > 0);

/** The dramas that have a chart. */
export const chartedDramas: readonly Drama[] = dramas.filter(hasAmounts);

function picturesIn(language: Language): PictureSet {
  const file = (name: string): string => `${name}.${language}.png`;
  return {
    world: { file: file('map-world'), alt: worldAlt(language) },
    countries: byId(mappedCountries, (country) => ({
      file: file(`map-country-${country.id}`),
      alt: countryAlt(country, language),
    })),
    dramas: byId(mappedDramas, (drama) => ({
      file: file(`map-drama-${drama.id}`),
      alt: dramaAlt(drama, language),
    })),
    allAmounts: { file: file('chart-all'), alt: allAmountsAlt(language) },
    amounts: byId(chartedDramas, (drama) => ({
      file: file(`chart-drama-${drama.id}`),
      alt: amountsAlt(drama, language),
    })),
  };
}

const byId = <Thing extends { readonly id: string }>(
  things: readonly Thing[],
  picture: (thing: Thing) => Picture,
): ReadonlyMap<string, Picture> => new Map(things.map((thing) => [thing.id, picture(thing)]));

const titles = (of: readonly Drama[], language: Language): string =>
  of.map((drama) => titleIn(drama, language)).join(', ');

function worldAlt(language: Language): string {
  const words = pictureWordsIn(language).alt;
  const nameOf = ({ place }: FilmingPlace): string => {
    const country = countryOf(place);
    const name = titleIn(place, language);
    return country === place ? name : words.placeIn(name, titleIn(country, language));
  };
  const list = (places: readonly FilmingPlace[]) => places.map(nameOf).join('; ');
  const all = filmingPlaces();
  return words.world(list(all.filter(isPinned)), list(all.filter((one) => !isPinned(one))));
}

function countryAlt(country: Place, language: Language): string {
  const words = pictureWordsIn(language).alt;
  const all = filmingPlacesIn(country);
  const name = titleIn(country, language);
  const known = all
    .filter(isPinned)
    .map(({ place, dramas: filmed }) =>
      words.filmedThere(titleIn(place, language), titles(filmed, language)),
    );
  return [
    words.country(name),
    ...(known.length > 0 ? [words.places(known.join('; '))] : []),
    ...all
      .filter((one) => !isPinned(one))
      .map((one) => words.somewhereIn(name, titles(one.dramas, language))),
  ].join(' ');
}

function dramaAlt(drama: Drama, language: Language): string {
  const title = titleIn(drama, language);
  // As sentences, which say of which places the article only describes the scenery.
  const said = factSentences(factsOf(drama, 'place'), title, language).replaceAll('**', '');
  return pictureWordsIn(language).alt.drama(title, said);
}

function allAmountsAlt(language: Language): string {
  const part = (unit: Unit): string =>
    amountsGiven(dramas, unit)
      .map(({ drama, fact }) => `${titleIn(drama, language)} – ${factPhrase(fact, language)}`)
      .join('; ');
  const words = pictureWordsIn(language);
  const parts = `${words.units.drama}: ${part('drama')}. ${words.units.episode}: ${part('episode')}`;
  return [words.alt.allAmounts(parts), ...homeAlts(dramas, language)].join(' ');
}

function amountsAlt(drama: Drama, language: Language): string {
  const facts = [...amountsGiven([drama], 'drama'), ...amountsGiven([drama], 'episode')];
  const parts = facts.map(({ fact }) => factPhrase(fact, language)).join('; ');
  const words = pictureWordsIn(language).alt;
  return [words.amounts(titleIn(drama, language), parts), ...homeAlts([drama], language)].join(' ');
}

const homeAlts = (of: readonly Drama[], language: Language): string[] =>
  homeLevels(of).map(({ drama, times }) =>
    pictureWordsIn(language).alt.home(titleIn(drama, language), times),
  );

// Made once: the answers only look them up.
const pictureSets: Readonly<Record<Language, () => PictureSet>> = {
  vi: lazy(() => picturesIn('vi')),
  en: lazy(() => picturesIn('en')),
  ko: lazy(() => picturesIn('ko')),
};

/** Every picture there is, in every language. */
export const allPictures = (): readonly Picture[] =>
  languages.flatMap((language) => {
    const set = pictureSets[language]();
    return [
      set.world,
      ...set.countries.values(),
      ...set.dramas.values(),
      set.allAmounts,
      ...set.amounts.values(),
    ];
  });
