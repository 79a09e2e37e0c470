import { countriesOverview } from '../src/answers/countries.ts';
import { pictureOf } from '../src/answers/picture.ts';
import {
  countryOption,
  countSentence,
  dramasOf,
  titlesWithNotes,
  withCountry,
} from '../src/answers/place.ts';
import { row, sentenceMark } from '../src/answers/row.ts';
import type { Answer, Command } from '../src/contract/command.ts';
import { type Area, filmedIn } from '../src/dataset/areas.ts';
import { placeOf } from '../src/dataset/index.ts';
import type { Language } from '../src/dataset/schema.ts';
import { titleIn } from '../src/dataset/titles.ts';
import { textsIn } from '../src/i18n/index.ts';
import { countryMap } from '../src/pictures/names.ts';

/** `/map [country]`: the filming places on a map of the world or of a country, each with its dramas. */
export const map: Command = {
  name: 'map',
  kind: 'slash',
  group: 'place',
  options: [countryOption],
  answer: (asked) =>
    asked.options['country'] === undefined
      ? countriesOverview(asked.language)
      : withCountry(asked, (country) => placesOfCountry(country, asked.language)),
};

function placesOfCountry(country: Area, language: Language): Answer {
  const texts = textsIn(language);
  const filmed = filmedIn(country);
  const ids = [...new Set(filmed.map(({ fact }) => fact.place))];
  const lines = ids.map((id) => {
    const there = filmed.filter(({ fact }) => fact.place === id);
    return row(
      titleIn(placeOf(id), language),
      `${titlesWithNotes(there, language)}${sentenceMark(there.map(({ fact }) => fact))}`,
    );
  });
  return {
    outcome: 'found',
    language,
    call: { command: 'map', options: { country: country.id } },
    heading: titleIn(country, language),
    lead: countSentence(country, filmed, language),
    facts: filmed.map(({ fact }) => fact),
    ...pictureOf(countryMap(country.id, language)),
    // Of a single drama the first sentence says where.
    sections: ids.length > 1 || dramasOf(filmed).length > 1 ? [{ lines }] : [],
    buttons: [
      {
        label: texts.filmedIn(titleIn(country, language)),
        call: { command: 'filmed-in', options: { place: country.id } },
      },
      { label: texts.worldMap, call: { command: 'map', options: {} } },
    ],
  };
}
