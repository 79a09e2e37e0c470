/** The countries in which dramas were filmed, on the map of the world. */

import type { Answer } from '../contract/command.ts';
import { countryOf, dramas, factsOf, filmingCountries, placeOf } from '../dataset/index.ts';
import type { Language } from '../dataset/schema.ts';
import { titleIn } from '../dataset/titles.ts';
import { textsIn } from '../i18n/index.ts';
import { worldMap } from '../pictures/names.ts';

/** All of them with how many dramas each, most first, and a menu to open one. */
export function countriesOverview(language: Language): Answer {
  const texts = textsIn(language);
  const lines = filmingCountries.map((country) => {
    const count = dramas.filter((drama) =>
      factsOf(drama, 'place').some((fact) => countryOf(placeOf(fact.place)).id === country.id),
    ).length;
    return texts.ask.countryLine(titleIn(country, language), count);
  });
  return {
    outcome: 'found',
    language,
    heading: texts.worldMap,
    lead: texts.ask.countries(filmingCountries.length),
    picture: worldMap(language),
    sections: [{ lines }],
    buttons: [{ label: texts.buttons.list, call: { command: 'list', options: {} } }],
    menu: {
      placeholder: texts.openCountry,
      options: filmingCountries.map((country) => ({
        label: titleIn(country, language),
        call: { command: 'filmed-in', options: { place: country.id } },
      })),
    },
  };
}
