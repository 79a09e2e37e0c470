import { dramasIn, placeOption } from '../src/answers/place.ts';
import type { Command } from '../src/contract/command.ts';

/** `/filmed-in place`: the dramas filmed in a country, city, island, region or university. */
export const filmedIn: Command = {
  name: 'filmed-in',
  kind: 'slash',
  group: 'place',
  options: [placeOption],
  answer: ({ options, language }) => dramasIn(options['place'] ?? '', language),
};
