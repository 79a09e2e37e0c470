/** Dramas by place, and what to say where there are none. */

import { type Answer, type Asked, type Button, longest, type Option } from '../contract/command.ts';
import { type Area, type Filmed, filmedIn } from '../dataset/areas.ts';
import { filmingCountries } from '../dataset/index.ts';
import type { Drama, Language, Place } from '../dataset/schema.ts';
import { titleIn } from '../dataset/titles.ts';
import { textsIn } from '../i18n/index.ts';
import { listOf } from '../i18n/lists.ts';
import { escaped } from '../i18n/markdown.ts';
import { factSentences } from '../i18n/sentences/index.ts';
import {
  areaById,
  filmedAreaLike,
  searchAreas,
  suggestAreas,
  suggestCountries,
} from '../search/catalogue.ts';
import { factRows, placesNote } from './row.ts';

/** How many places a "did you mean" offers. */
const mostNear = 5;

/** An option that takes a place in any spelling and suggests those with dramas. */
export const placeOption: Option = {
  name: 'place',
  required: true,
  maxLength: longest.name,
  suggest: suggestAreas,
};

/** An option that takes a country in any spelling and suggests those with dramas. */
export const countryOption: Option = {
  name: 'country',
  maxLength: longest.name,
  suggest: suggestCountries,
};

/** What `answer` says about the place that was typed, or which place could be meant, or that there is none. */
function withPlace(typed: string, language: Language, answer: (area: Area) => Answer): Answer {
  const chosen = areaById(typed);
  if (chosen) return answer(chosen);
  const { outcome, matches } = searchAreas(typed);
  const areas = matches.map(({ id }) => areaById(id)).filter((area) => area !== undefined);
  const [area] = areas;
  if (outcome === 'found' && area) return answer(area);
  const texts = textsIn(language);
  const shown = escaped(typed);
  // A place that is only near is worth offering where something was filmed in it.
  const near = outcome === 'unsure' ? areas : areas.filter((one) => filmedIn(one).length > 0);
  const isNear = near.length > 0 && shown !== '';
  const buttons = (isNear ? near : filmingCountries)
    .slice(0, mostNear)
    .map((one) => filmedInButton(one, language));
  if (shown === '' || outcome === 'unsure') {
    const lead = shown === '' ? texts.placesLead : (didYouMean(near, language) ?? texts.unsurePlace(shown));
    return { outcome: 'unsure', language, heading: texts.whichPlace, lead, buttons };
  }
  return {
    outcome: 'unknown',
    language,
    heading: texts.notInArticle,
    lead: [
      texts.unknownPlace(shown),
      isNear ? (didYouMean(near, language) ?? texts.nearLead) : texts.placesLead,
    ].join(' '),
    buttons,
    missed: typed,
  };
}

/** The question whether the only near place was meant; nothing where there are several. */
function didYouMean([only, ...others]: readonly Area[], language: Language): string | undefined {
  return only && others.length === 0 ? textsIn(language).didYouMean(titleIn(only, language)) : undefined;
}

/** The same for the option `country`: of a smaller place its country. */
export function withCountry({ options, language }: Asked, answer: (country: Area) => Answer): Answer {
  return withPlace(options['country'] ?? '', language, (area) => {
    const country = area.country ? areaById(area.country.id) : area;
    return country && filmedIn(country).length > 0 ? answer(country) : nothingIn(area, language);
  });
}

/** Which dramas were filmed in the place that was typed. */
export const dramasIn = (typed: string, language: Language): Answer =>
  withPlace(typed, language, (area) => dramasInArea(area, language));

/** Which dramas were filmed in an area, one a line; a clear no where there are none. */
function dramasInArea(area: Area, language: Language): Answer & { readonly lead: string } {
  const filmed = filmedIn(area);
  if (filmed.length === 0) return nothingIn(area, language);
  const texts = textsIn(language);
  const country = area.country ?? area;
  const dramas = dramasOf(filmed);
  return {
    outcome: 'found',
    language,
    call: { command: 'filmed-in', options: { place: area.id } },
    heading: texts.filmedIn(titleIn(area, language)),
    lead: countSentence(area, filmed, language),
    facts: filmed.map(({ fact }) => fact),
    sections: dramas.length === 1 ? [] : [{ lines: factRows(filmed, language) }],
    buttons: [
      ...(area.country ? [filmedInButton(area.country, language)] : []),
      ...(filmingCountries.some(({ id }) => id === country.id)
        ? [{ label: texts.buttons.map, call: { command: 'map', options: { country: country.id } } } as const]
        : []),
      ...dramas.slice(0, mostOpened).map((drama) => dramaButton(drama, language)),
    ],
  };
}

/** So many dramas of a place have a button each. */
const mostOpened = 3;

/** How many dramas were filmed in an area, or, of only one, where exactly. */
export function countSentence(area: Area, filmed: readonly Filmed[], language: Language): string {
  const count = dramasOf(filmed).length;
  return count === 1
    ? placeSentence(area, filmed, language)
    : textsIn(language).countedThere(titleIn(area, language), count, isStated(filmed));
}

/** Which dramas were filmed in an area, or, where the article says that in one sentence, where exactly. */
function placeSentence(area: Area, filmed: readonly Filmed[], language: Language): string {
  const texts = textsIn(language);
  const dramas = dramasOf(filmed);
  const [drama] = dramas;
  if (drama && dramas.length === 1) {
    const facts = filmed.map(({ fact }) => fact);
    return factSentences(facts, titleIn(drama, language), language);
  }
  const titles = listOf(
    dramas.map((one) => `**${titleIn(one, language)}**`),
    language,
  );
  const name = titleIn(area, language);
  // Of some places the article only describes the setting or the scenery.
  return isStated(filmed)
    ? texts.filmedThere(name, dramas.length, titles)
    : texts.shownThere(name, dramas.length, titles);
}

/** Whether the article says of each that it was filmed there, and does not only describe the scenery. */
export const isStated = (filmed: readonly Filmed[]): boolean =>
  filmed.every(({ fact }) => fact.shown === 'filmed');

/** The dramas of some filming places, each once. */
export const dramasOf = (filmed: readonly Filmed[]): Drama[] => [
  ...new Set(filmed.map(({ drama }) => drama)),
];

/** "Full House (some scenes), Stained Glass": the dramas of some filming places, each with how far it is theirs. */
export const titlesWithNotes = (filmed: readonly Filmed[], language: Language): string =>
  dramasOf(filmed)
    .map((drama) => {
      const facts = filmed.filter((one) => one.drama === drama).map(({ fact }) => fact);
      return `${titleIn(drama, language)}${placesNote(facts, language)}`;
    })
    .join(', ');

const dramaButton = (drama: Drama, language: Language): Button => ({
  label: titleIn(drama, language),
  call: { command: 'drama', options: { title: drama.id } },
});

const filmedInButton = (area: Area | Place, language: Language): Button => ({
  label: textsIn(language).filmedIn(titleIn(area, language)),
  call: { command: 'filmed-in', options: { place: area.id } },
});

function nothingIn(area: Area, language: Language): Answer & { readonly lead: string } {
  const texts = textsIn(language);
  // Of Sapporo the article says nothing, but of Hokkaido it does.
  const around = area.within && areaById(area.within.id);
  const aroundIt = around ? filmedIn(around) : [];
  const similar = filmedAreaLike(area);
  return {
    outcome: 'unsaid',
    language,
    heading: titleIn(area, language),
    lead: [
      texts.nothingIn(titleIn(area, language)),
      ...(around && aroundIt.length > 0
        ? [
            texts.liesIn(titleIn(area, language), titleIn(around, language)),
            placeSentence(around, aroundIt, language),
          ]
        : []),
      ...(similar ? [texts.didYouMean(titleIn(similar, language))] : []),
    ].join(' '),
    facts: aroundIt.map(({ fact }) => fact),
    buttons: [
      ...(around && aroundIt.length > 0 ? [filmedInButton(around, language)] : []),
      ...(similar ? [filmedInButton(similar, language)] : []),
      { label: texts.buttons.map, call: { command: 'map', options: {} } },
    ],
  };
}
