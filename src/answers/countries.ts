/** The countries in which dramas were filmed, on the map of the world. */
import { countryOf, dramas, factsOf, filmingCountries, placeOf } from '../dataset/index.ts';
import type { Language } from '../dataset/schema.ts';
import type { Answer } from '../interactions/command.ts';
import { worldMap } from '../pictures/names.ts';
import { titleIn } from '../search/suggest.ts';
import { wordsIn } from '../words/index.ts';

/** All of them with how many dramas each, most first, and a menu to open one. */
export function countriesOverview(language: Language): Answer {
  const words = wordsIn(language);
  const lines = filmingCountries.map((country) => {
    const count = dramas.filter((drama) =>
      factsOf(drama, 'place').some((fact) => countryOf(placeOf(fact.place)).id === country.id),
    ).length;
    return words.ask.countryLine(titleIn(country, language), count);
  });
  return {
    outcome: 'found',
    language,
    heading: words.worldMap,
    lead: words.ask.countries(filmingCountries.length),
    picture: worldMap(language),
    sections: [{ lines }],
    buttons: [{ label: words.buttons.list, call: { command: 'list', options: {} } }],
    menu: {
      placeholder: words.openCountry,
      options: filmingCountries.map((country) => ({
        label: titleIn(country, language),
        call: { command: 'filmed-in', options: { place: country.id } },
      })),
    },
  };
}
