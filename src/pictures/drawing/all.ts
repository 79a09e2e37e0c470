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
  readonly picture: Picture | undefined;
  readonly svg: () => string;
}

/** What `names.ts` promises, each with how it is drawn. */
export const drawings: readonly Drawing[] = languages.flatMap((language): Drawing[] => [
  { picture: worldMap(language), svg: () => mapSvg(worldLayout(language)) },
  ...mappedCountries.map((country) => ({
    picture: countryMap(country.id, language),
    svg: () => mapSvg(countryLayout(country, language)),
  })),
  ...mappedDramas.map((drama) => ({
    picture: dramaMap(drama.id, language),
    svg: () => mapSvg(dramaLayout(drama, language)),
  })),
  { picture: budgetChart(language), svg: () => chartSvg(allAmountsLayout(language)) },
  ...chartedDramas.map((drama) => ({
    picture: dramaChart(drama.id, language),
    svg: () => chartSvg(amountsLayout(drama, language)),
  })),
]);
