/** Every map in every language, laid out once for the tests. */
import type { Language } from '../../src/dataset/schema.ts';
import { languages } from '../../src/dataset/schema.ts';
import { type Ground, partGround, worldGround } from '../../src/pictures/drawing/ground.ts';
import { countryLayout, dramaLayout, type MapLayout, worldLayout } from '../../src/pictures/drawing/map.ts';
import { mappedCountries, mappedDramas } from '../../src/pictures/names.ts';
import { type FilmingPlace, filmingPlaces, filmingPlacesIn } from '../../src/pictures/shown.ts';

export interface TestedMap {
  readonly name: string;
  readonly language: Language;
  readonly layout: MapLayout;
  /** What should be on it. */
  readonly filmed: readonly FilmingPlace[];
}

export const allMaps: readonly TestedMap[] = [
  ...everyLanguage('world', filmingPlaces(), worldGround(), worldLayout),
  ...mappedCountries.flatMap((country) =>
    everyLanguage(
      `country ${country.id}`,
      filmingPlacesIn(country),
      partGround(filmingPlacesIn(country)),
      countryLayout,
    ),
  ),
  ...mappedDramas.flatMap((drama) =>
    everyLanguage(
      `drama ${drama.id}`,
      filmingPlaces([drama]),
      partGround(filmingPlaces([drama])),
      (ground, language) => dramaLayout(ground, drama, language),
    ),
  ),
];

function everyLanguage(
  name: string,
  filmed: readonly FilmingPlace[],
  ground: Ground,
  layout: (ground: Ground, language: Language) => MapLayout,
): TestedMap[] {
  return languages.map((language) => ({ name, language, layout: layout(ground, language), filmed }));
}
