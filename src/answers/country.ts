/** The option `country`, the same in every command that has one. */

import { type Answer, type Asked, longest, type Option } from '../contract/command.ts';
import { type Area, filmedIn, placeAreas } from '../dataset/areas.ts';
import { areaById, searchAreas, suggestCountries } from '../search/catalogue.ts';
import { dramasIn } from './place.ts';

/** An option that takes a country in any spelling and suggests those with dramas. */
export const countryOption: Option = { name: 'country', maxLength: longest.name, suggest: suggestCountries };

/** What `tell` says about the country that was typed (of a smaller place, its own); a clear no where there is none. */
export function withCountry(asked: Asked, tell: (country: Area) => Answer): Answer {
  const typed = asked.options['country'] ?? '';
  const { outcome, matches } = searchAreas(typed);
  const found = outcome === 'found' && matches[0] ? areaById(matches[0].id) : undefined;
  const country = found && placeAreas.find((area) => area.id === (found.country?.id ?? found.id));
  return country && filmedIn(country).length > 0 ? tell(country) : dramasIn(typed, asked.language);
}
