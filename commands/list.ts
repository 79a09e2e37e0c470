import { countryOption, withCountry } from '../src/answers/country.ts';
import { pageButtons, pageOf } from '../src/answers/pages.ts';
import type { Answer, Asked, Command, FactItem } from '../src/contract/command.ts';
import { type Area, filmedIn } from '../src/dataset/areas.ts';
import { dramas } from '../src/dataset/index.ts';
import type { Drama, Fact } from '../src/dataset/schema.ts';
import { titleIn } from '../src/dataset/titles.ts';
import { textsIn } from '../src/i18n/index.ts';

const pageSize = 5;

/** `/list [country]`: all dramas with the little that tells them apart. */
export const list: Command = {
  name: 'list',
  kind: 'slash',
  options: [countryOption],
  paged: true,
  answer: (asked) =>
    asked.options['country'] === undefined
      ? listed(dramas, textsIn(asked.language).listAll(dramas.length), asked)
      : withCountry(asked, (country) =>
          listed(dramasOf(country), headingFor(country, asked), {
            ...asked,
            options: { country: country.id },
          }),
        ),
};

const dramasOf = (country: Area): Drama[] => [...new Set(filmedIn(country).map(({ drama }) => drama))];

const headingFor = (country: Area, { language }: Asked): string =>
  textsIn(language).filmedIn(titleIn(country, language));

function listed(all: readonly Drama[], heading: string, asked: Asked): Answer {
  const { language } = asked;
  const texts = textsIn(language);
  const page = pageOf(all, asked.page, pageSize);
  return {
    outcome: 'found',
    language,
    heading,
    ...(page.pages > 1 ? { lead: texts.page(page.page, page.pages) } : {}),
    sections: [{ facts: page.items.flatMap(tellingApart) }],
    buttons: pageButtons({ command: 'list', options: asked.options }, page, language),
    menu: {
      placeholder: texts.openOne,
      options: all.map((drama) => ({
        label: titleIn(drama, language),
        call: { command: 'drama', options: { title: drama.id } },
      })),
    },
  };
}

/** Where it was filmed, or what else the article says first. */
function tellingApart(drama: Drama): FactItem[] {
  const places = drama.facts.filter((fact: Fact) => fact.kind === 'place');
  return (places.length > 0 ? places : drama.facts.slice(0, 1)).map((fact) => ({ drama, fact }));
}
