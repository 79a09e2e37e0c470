import { countryOption, dramasOf, isStated, withCountry } from '../src/answers/place.ts';
import { placesNote, row, sentenceMark } from '../src/answers/row.ts';
import type { Answer, Command } from '../src/contract/command.ts';
import { type Area, filmedIn } from '../src/dataset/areas.ts';
import { countryOf, dramas, factsOf, placeOf } from '../src/dataset/index.ts';
import type { Drama, FactOf, Language, Place } from '../src/dataset/schema.ts';
import { titleIn } from '../src/dataset/titles.ts';
import { textsIn } from '../src/i18n/index.ts';

/** `/list [country]`: all dramas, each in a line with where it was filmed, and a menu to open one. */
export const list: Command = {
  name: 'list',
  kind: 'slash',
  group: 'place',
  options: [countryOption],
  answer: (asked) =>
    asked.options['country'] === undefined
      ? everyDrama(asked.language)
      : withCountry(asked, (country) => dramasOfCountry(country, asked.language)),
};

interface Line {
  readonly drama: Drama;
  /** What the line says. */
  readonly facts: readonly FactOf<'place'>[];
  readonly text: string;
}

const everyDrama = (language: Language): Answer =>
  listed(
    dramas.map((drama) => lineWithCountries(drama, language)),
    language,
    {
      heading: textsIn(language).listAll,
      lead: textsIn(language).listLead(dramas.length),
    },
  );

/** The countries of a drama, or that the article doesn't say where. */
function lineWithCountries(drama: Drama, language: Language): Line {
  const places = factsOf(drama, 'place');
  if (places.length === 0) return { drama, facts: [], text: `*${textsIn(language).placeNotSaid}*` };
  const countries = places.map(({ place }) => countryOf(placeOf(place)));
  return { drama, facts: places, text: namesOf(countries, language) };
}

function dramasOfCountry(country: Area, language: Language): Answer {
  const filmed = filmedIn(country);
  const lines = dramasOf(filmed).map((drama): Line => {
    const facts = filmed.filter((one) => one.drama === drama).map(({ fact }) => fact);
    return {
      drama,
      facts,
      text: namesOf(
        facts.map(({ place }) => placeOf(place)),
        language,
      ),
    };
  });
  const name = titleIn(country, language);
  return {
    ...listed(lines, language, {
      heading: textsIn(language).filmedIn(name),
      lead: textsIn(language).countedThere(name, lines.length, isStated(filmed)),
    }),
    call: { command: 'list', options: { country: country.id } },
  };
}

const namesOf = (places: readonly Place[], language: Language): string =>
  [...new Set(places.map((place) => titleIn(place, language)))].join(', ');

function listed(
  lines: readonly Line[],
  language: Language,
  head: { readonly heading: string; readonly lead: string },
): Answer {
  return {
    outcome: 'found',
    language,
    ...head,
    facts: lines.flatMap(({ facts }) => facts),
    sections: [
      {
        lines: lines.map(({ drama, text, facts }) =>
          row(titleIn(drama, language), `${text}${placesNote(facts, language)}${sentenceMark(facts)}`),
        ),
      },
    ],
    menu: {
      placeholder: textsIn(language).openOne,
      options: lines.map(({ drama }) => ({
        label: titleIn(drama, language),
        call: { command: 'drama', options: { title: drama.id } },
      })),
    },
  };
}
