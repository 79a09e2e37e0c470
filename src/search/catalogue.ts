/** The things people name: dramas and places, searched by the same engine. */

import type { Choice } from '../contract/command.ts';
import { type Area, allAreas, filmedIn, placeAreas } from '../dataset/areas.ts';
import { dramas } from '../dataset/index.ts';
import { type Language, languages } from '../dataset/schema.ts';
import { titleIn } from '../dataset/titles.ts';
import { lazy } from '../memoize.ts';
import { suggest } from './suggest.ts';
import { createTitleSearch, type SearchResult } from './titles.ts';

export const dramaSearch = createTitleSearch(dramas);

/** Dramas for what somebody has typed so far. */
export const suggestDramas = (typed: string, language: Language): Choice[] =>
  suggest(dramas, dramaSearch.search(typed), language);

/** The areas worth suggesting: those in which a drama was filmed. */
const filmedAreas = placeAreas.filter((area) => filmedIn(area).length > 0);
const filmedAreaSearch = lazy(() => createTitleSearch(filmedAreas));

/** Places for what somebody has typed so far. */
export const suggestAreas = (typed: string, language: Language): Choice[] =>
  suggest(filmedAreas, filmedAreaSearch().search(typed), language);

/** The area with dramas that another one is spelled much like: Australia for Austria. */
export function filmedAreaLike(area: Area): Area | undefined {
  for (const language of languages) {
    const { outcome, matches } = filmedAreaSearch().search(titleIn(area, language));
    if (outcome === 'found' && matches[0]) return areaById(matches[0].id);
  }
  return undefined;
}

const countries = filmedAreas.filter((area) => !area.country);
const countrySearch = lazy(() => createTitleSearch(countries));

/** Countries for what somebody has typed so far. */
export const suggestCountries = (typed: string, language: Language): Choice[] =>
  suggest(countries, countrySearch().search(typed), language);

const everywhere = lazy(() => createTitleSearch(allAreas()));

/** Areas of any kind that a text names: Austria is found as itself, not taken for Australia. */
export const searchAreas = (text: string): SearchResult => everywhere().search(text);

/** The area with this id, if there is one. */
export const areaById = (id: string): Area | undefined =>
  placeAreas.find((area) => area.id === id) ?? allAreas().find((area) => area.id === id);
