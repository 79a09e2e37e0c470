import { dramasIn } from '../src/answers/place.ts';
import { type Command, longest } from '../src/contract/command.ts';
import { suggestAreas } from '../src/search/catalogue.ts';

/** `/filmed-in place`: the dramas filmed in a country, city, island, region or university. */
export const filmedIn: Command = {
  name: 'filmed-in',
  kind: 'slash',
  options: [{ name: 'place', required: true, maxLength: longest.name, suggest: suggestAreas }],
  answer: ({ options, language }) => dramasIn(options['place'] ?? '', language),
};
