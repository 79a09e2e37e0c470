/** Dramas by place, and what to say where there are none. */

import type { Answer, Button } from '../contract/command.ts';
import { type Area, filmedIn } from '../dataset/areas.ts';
import { filmingCountries } from '../dataset/index.ts';
import type { Language, Place } from '../dataset/schema.ts';
import { titleIn } from '../dataset/titles.ts';
import { textsIn } from '../i18n/index.ts';
import { escaped } from '../i18n/markdown.ts';
import { countryMap } from '../pictures/names.ts';
import { areaById, filmedAreaLike, searchAreas } from '../search/catalogue.ts';
import { pictureOf } from './picture.ts';

/** How many places a "did you mean" offers. */
const mostNear = 5;

const filmedInButton = (area: Area | Place, language: Language): Button => ({
  label: textsIn(language).buttons.filmedIn(titleIn(area, language)),
  call: { command: 'filmed-in', options: { place: area.id } },
});

/** Which dramas were filmed in the place that was typed. */
export function dramasIn(typed: string, language: Language): Answer {
  const chosen = areaById(typed);
  if (chosen) return dramasInArea(chosen, language);
  const { outcome, matches } = searchAreas(typed);
  const known = matches.map(({ id }) => areaById(id)).filter((area) => area !== undefined);
  const [area] = known;
  if (outcome === 'found' && area) return dramasInArea(area, language);
  // A place that is only near is worth offering where something was filmed in it.
  const near = outcome === 'unsure' ? known : known.filter((one) => filmedIn(one).length > 0);
  const texts = textsIn(language);
  const shown = escaped(typed);
  const buttons = (near.length > 0 && shown !== '' ? near : filmingCountries)
    .slice(0, mostNear)
    .map((one) => filmedInButton(one, language));
  if (shown === '')
    return { outcome: 'unsure', language, heading: texts.emptyPlace, lead: texts.placesLead, buttons };
  if (outcome === 'unsure') {
    return { outcome, language, heading: texts.unsurePlace(shown), lead: texts.unsurePlaceLead, buttons };
  }
  return {
    outcome: 'unknown',
    language,
    heading: texts.nothingIn(`“${shown}”`),
    lead: near.length > 0 ? texts.nearPlacesLead : texts.placesLead,
    buttons,
    missed: typed,
  };
}

/** Which dramas were filmed in an area; a clear no where there are none. */
export function dramasInArea(area: Area, language: Language): Answer & { readonly lead: string } {
  const texts = textsIn(language);
  const name = titleIn(area, language);
  const filmed = filmedIn(area);
  const wider = area.country ? [filmedInButton(area.country, language)] : [];
  if (filmed.length === 0) return nothingIn(area, language);
  return {
    outcome: 'found',
    language,
    call: { command: 'filmed-in', options: { place: area.id } },
    heading: texts.filmedIn(name),
    lead: texts.dramaCount(new Set(filmed.map(({ drama }) => drama.id)).size),
    ...pictureOf(countryMap((area.country ?? area).id, language)),
    sections: [{ facts: filmed }],
    buttons: [
      ...wider,
      { label: texts.buttons.map, call: { command: 'map', options: {} } },
      { label: texts.buttons.list, call: { command: 'list', options: {} } },
    ],
  };
}

function nothingIn(area: Area, language: Language): Answer & { readonly lead: string } {
  const texts = textsIn(language);
  const inCountry = area.country ? filmedIn(countryArea(area.country)) : [];
  const count = new Set(inCountry.map(({ drama }) => drama.id)).size;
  const alike = filmedAreaLike(area);
  return {
    outcome: 'unsaid',
    language,
    heading: titleIn(area, language),
    lead: [
      texts.nothingIn(titleIn(area, language)),
      ...(area.country && count > 0 ? [texts.inCountry(titleIn(area.country, language), count)] : []),
      ...(alike ? [texts.orPlace(titleIn(alike, language))] : []),
    ].join(' '),
    buttons: [
      ...(area.country && count > 0 ? [filmedInButton(area.country, language)] : []),
      ...(alike ? [filmedInButton(alike, language)] : []),
      { label: texts.buttons.map, call: { command: 'map', options: {} } },
    ],
  };
}

function countryArea(country: Place): Area {
  const area = areaById(country.id);
  if (!area) throw new Error(`no area "${country.id}"`);
  return area;
}
