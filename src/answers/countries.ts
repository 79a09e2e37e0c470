/** The countries in which dramas were filmed, on the map of the world. */

import type { Answer } from '../contract/command.ts';
import { type Area, filmedIn } from '../dataset/areas.ts';
import { filmingCountries } from '../dataset/index.ts';
import type { Language, Place } from '../dataset/schema.ts';
import { titleIn } from '../dataset/titles.ts';
import { textsIn } from '../i18n/index.ts';
import { worldMap } from '../pictures/names.ts';
import { areaById } from '../search/catalogue.ts';
import { withFlag } from './flag.ts';
import { titlesWithNotes } from './place.ts';
import { row, sentenceMark } from './row.ts';

/** "8 countries and one territory (French Polynesia)", as each language says it. */
export function countryCount(language: Language): string {
  const isTerritory = ({ kind }: Place) => kind === 'territory';
  return textsIn(language).countryCount(
    filmingCountries.filter((place) => !isTerritory(place)).length,
    filmingCountries.filter(isTerritory).map((place) => titleIn(place, language)),
  );
}

/** All of them with their dramas, most first, and a menu to open one. */
export function countriesOverview(language: Language): Answer {
  const texts = textsIn(language);
  const countries = filmingCountries.flatMap((place) => {
    const area = areaById(place.id);
    return area ? [{ place, area }] : [];
  });
  return {
    outcome: 'found',
    language,
    heading: texts.worldMap,
    lead: texts.countries(countryCount(language)),
    facts: countries.flatMap(({ area }) => filmedIn(area).map(({ fact }) => fact)),
    picture: worldMap(language),
    sections: [{ lines: countries.map(({ place, area }) => countryRow(place, area, language)) }],
    buttons: [{ label: texts.buttons.list, call: { command: 'list', options: {} } }],
    menu: {
      placeholder: texts.openCountry,
      options: filmingCountries.map((country) => ({
        label: withFlag(country, titleIn(country, language)),
        call: { command: 'map', options: { country: country.id } },
      })),
    },
  };
}

/** "**Japan** · Full House, Stained Glass [10, 21]" */
function countryRow(place: Place, area: Area, language: Language): string {
  const filmed = filmedIn(area);
  return row(
    titleIn(place, language),
    `${titlesWithNotes(filmed, language)}${sentenceMark(filmed.map(({ fact }) => fact))}`,
  );
}
