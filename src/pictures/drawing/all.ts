/** Every picture there is, ready to be drawn. */
import { languages } from '../../dataset/schema.ts';
import type { Picture } from '../../interactions/command.ts';
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
import { allAmountsLayout, amountsLayout } from './chart.ts';
import { chartSvg } from './chart-svg.ts';
import { countryLayout, dramaLayout, worldLayout } from './map.ts';
import { mapSvg } from './map-svg.ts';

export interface Drawing {
  readonly picture: Picture;
  readonly svg: () => string;
}

/** What `names.ts` promises, each with how it is drawn. */
export const drawings: readonly Drawing[] = languages.flatMap((language) => [
  ...drawing(worldMap(language), () => mapSvg(worldLayout(language))),
  ...mappedCountries.flatMap((country) =>
    drawing(countryMap(country.id, language), () => mapSvg(countryLayout(country, language))),
  ),
  ...mappedDramas.flatMap((drama) =>
    drawing(dramaMap(drama.id, language), () => mapSvg(dramaLayout(drama, language))),
  ),
  ...drawing(budgetChart(language), () => chartSvg(allAmountsLayout(language))),
  ...chartedDramas.flatMap((drama) =>
    drawing(dramaChart(drama.id, language), () => chartSvg(amountsLayout(drama, language))),
  ),
]);

function drawing(picture: Picture | undefined, svg: () => string): Drawing[] {
  return picture ? [{ picture, svg }] : [];
}
