/** Every map in every language, laid out once for the tests. */
import type { Language, Place } from '../../src/dataset/schema.ts';
import { languages } from '../../src/dataset/schema.ts';
import { countryGround, dramaGround, worldGround } from '../../src/pictures/drawing/ground.ts';
import { countryLayout, dramaLayout, type MapLayout, worldLayout } from '../../src/pictures/drawing/map.ts';
import { mappedCountries, mappedDramas } from '../../src/pictures/names.ts';
import { filmedIn, filmedPlaces } from '../../src/pictures/shown.ts';

export interface TestedMap {
  readonly name: string;
  readonly language: Language;
  readonly layout: MapLayout;
  /** What should be on it. */
  readonly places: readonly Place[];
}

export const allMaps: readonly TestedMap[] = [
  ...everyLanguage('world', filmedPlaces(), worldGround(), worldLayout),
  ...mappedCountries.flatMap((country) =>
    everyLanguage(`country ${country.id}`, filmedIn(country), countryGround(country), (ground, language) =>
      countryLayout(ground, country, language),
    ),
  ),
  ...mappedDramas.flatMap((drama) =>
    everyLanguage(`drama ${drama.id}`, filmedPlaces([drama]), dramaGround(drama), (ground, language) =>
      dramaLayout(ground, drama, language),
    ),
  ),
];

function everyLanguage<Ground>(
  name: string,
  filmed: readonly { readonly place: Place }[],
  ground: Ground,
  layout: (ground: Ground, language: Language) => MapLayout,
): TestedMap[] {
  return languages.map((language) => ({
    name,
    language,
    layout: layout(ground, language),
    places: filmed.map(({ place }) => place),
  }));
}
