/** Dramas by place, and what to say where there are none. */
import { escaped } from '../cards/markdown.ts';
import { type Area, filmedIn } from '../dataset/areas.ts';
import { filmingCountries } from '../dataset/index.ts';
import type { Language, Place } from '../dataset/schema.ts';
import type { Answer, Button } from '../interactions/command.ts';
import { countryMap } from '../pictures/names.ts';
import { areaById, filmedAreaLike, searchAreas } from '../search/catalogue.ts';
import { titleIn } from '../search/suggest.ts';
import { wordsIn } from '../words/index.ts';
import { pictureOf } from './picture.ts';

/** How many places a "did you mean" offers. */
const mostNear = 5;

const filmedInButton = (area: Area | Place, language: Language): Button => ({
  label: wordsIn(language).buttons.filmedIn(titleIn(area, language)),
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
  const words = wordsIn(language);
  const shown = escaped(typed);
  const buttons = (near.length > 0 && shown !== '' ? near : filmingCountries)
    .slice(0, mostNear)
    .map((one) => filmedInButton(one, language));
  if (shown === '')
    return { outcome: 'unsure', language, heading: words.emptyPlace, lead: words.placesLead, buttons };
  if (outcome === 'unsure') {
    return { outcome, language, heading: words.unsurePlace(shown), lead: words.unsurePlaceLead, buttons };
  }
  return {
    outcome: 'unknown',
    language,
    heading: words.nothingIn(`“${shown}”`),
    lead: near.length > 0 ? words.nearPlacesLead : words.placesLead,
    buttons,
    missed: typed,
  };
}

/** Which dramas were filmed in an area; a clear no where there are none. */
export function dramasInArea(area: Area, language: Language): Answer & { readonly lead: string } {
  const words = wordsIn(language);
  const name = titleIn(area, language);
  const filmed = filmedIn(area);
  const wider = area.country ? [filmedInButton(area.country, language)] : [];
  if (filmed.length === 0) return nothingIn(area, language);
  return {
    outcome: 'found',
    language,
    heading: words.filmedIn(name),
    lead: words.dramaCount(new Set(filmed.map(({ drama }) => drama.id)).size),
    ...pictureOf(countryMap((area.country ?? area).id, language)),
    sections: [{ facts: filmed }],
    buttons: [
      ...wider,
      { label: words.buttons.map, call: { command: 'map', options: {} } },
      { label: words.buttons.list, call: { command: 'list', options: {} } },
    ],
  };
}

function nothingIn(area: Area, language: Language): Answer & { readonly lead: string } {
  const words = wordsIn(language);
  const inCountry = area.country ? filmedIn(countryArea(area.country)) : [];
  const count = new Set(inCountry.map(({ drama }) => drama.id)).size;
  const alike = filmedAreaLike(area);
  return {
    outcome: 'unsaid',
    language,
    heading: titleIn(area, language),
    lead: [
      words.nothingIn(titleIn(area, language)),
      ...(area.country && count > 0 ? [words.inCountry(titleIn(area.country, language), count)] : []),
      ...(alike ? [words.orPlace(titleIn(alike, language))] : []),
    ].join(' '),
    buttons: [
      ...(area.country && count > 0 ? [filmedInButton(area.country, language)] : []),
      ...(alike ? [filmedInButton(alike, language)] : []),
      { label: words.buttons.map, call: { command: 'map', options: {} } },
    ],
  };
}

function countryArea(country: Place): Area {
  const area = areaById(country.id);
  if (!area) throw new Error(`no area "${country.id}"`);
  return area;
}
