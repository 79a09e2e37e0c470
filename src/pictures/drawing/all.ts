/** Every picture there is, ready to be drawn. */

import type { Picture } from '../../contract/command.ts';
import { type Language, languages } from '../../dataset/schema.ts';
import {
  budgetChart,
  chartedDramas,
  countryMap,
  dramaChart,
  dramaMap,
  mappedCountries,
  mappedDramas,
  worldMap,
} from '../names.ts';
import { filmingPlaces, filmingPlacesIn } from '../shown.ts';
import { allAmountsLayout, amountsLayout } from './chart.ts';
import { chartSvg } from './chart-svg.ts';
import { type Ground, partGround, worldGround } from './ground.ts';
import { countryLayout, dramaLayout, type MapLayout, worldLayout } from './map.ts';
import { mapSvg } from './map-svg.ts';

export interface Drawing {
  readonly picture: Picture;
  readonly svg: () => string;
}

/** What `names.ts` promises, each with how it is drawn. */
export const drawings: readonly Drawing[] = [
  ...map(worldMap, worldGround, worldLayout),
  ...mappedCountries.flatMap((country) =>
    map(
      (language) => countryMap(country.id, language),
      () => partGround(filmingPlacesIn(country)),
      (ground, language) => countryLayout(ground, language),
    ),
  ),
  ...mappedDramas.flatMap((drama) =>
    map(
      (language) => dramaMap(drama.id, language),
      () => partGround(filmingPlaces([drama])),
      (ground, language) => dramaLayout(ground, drama, language),
    ),
  ),
  ...inEveryLanguage(budgetChart, (language) => chartSvg(allAmountsLayout(language))),
  ...chartedDramas.flatMap((drama) =>
    inEveryLanguage(
      (language) => dramaChart(drama.id, language),
      (language) => chartSvg(amountsLayout(drama, language)),
    ),
  ),
];

type Named = (language: Language) => Picture | undefined;

/** A map; its ground is made when it is first drawn on, once for all languages. */
function map(
  named: Named,
  makeGround: () => Ground,
  layout: (ground: Ground, language: Language) => MapLayout,
): readonly Drawing[] {
  let ground: Ground | undefined;
  return inEveryLanguage(named, (language) => {
    ground ??= makeGround();
    return mapSvg(layout(ground, language));
  });
}

function inEveryLanguage(named: Named, svg: (language: Language) => string): readonly Drawing[] {
  return languages.flatMap((language) => {
    const picture = named(language);
    return picture ? [{ picture, svg: () => svg(language) }] : [];
  });
}
