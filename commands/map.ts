import { countriesOverview } from '../src/answers/countries.ts';
import { countryOption, withCountry } from '../src/answers/country.ts';
import { dramasInArea } from '../src/answers/place.ts';
import type { Command } from '../src/contract/command.ts';

/** `/map [country]`: the filming places on a map of the world or of a country. */
export const map: Command = {
  name: 'map',
  kind: 'slash',
  options: [countryOption],
  answer: (asked) =>
    asked.options['country'] === undefined
      ? countriesOverview(asked.language)
      : withCountry(asked, (country) => dramasInArea(country, asked.language)),
};
