import { aboutDrama, placeLink, unsaid } from '../src/answers/about.ts';
import { pictureOf } from '../src/answers/picture.ts';
import { titleOption, withDrama } from '../src/answers/title.ts';
import type { Answer, Command } from '../src/contract/command.ts';
import { factsOf } from '../src/dataset/index.ts';
import type { Drama, Language } from '../src/dataset/schema.ts';
import { titleIn } from '../src/dataset/titles.ts';
import { textsIn } from '../src/i18n/index.ts';
import { dramaMap } from '../src/pictures/names.ts';

/** `/location title`: where a drama was filmed. */
export const location: Command = {
  name: 'location',
  kind: 'slash',
  group: 'drama',
  options: [titleOption('title', true)],
  answer: (asked) => withDrama(asked, 'location', (drama) => placesOf(drama, asked.language)),
};

function placesOf(drama: Drama, language: Language): Answer {
  const places = factsOf(drama, 'place');
  if (places.length === 0) {
    const lead = textsIn(language).noPlace(titleIn(drama, language));
    // Counted among the dramas filmed abroad: the nearest to a place that the article says.
    return unsaid(drama, language, lead, factsOf(drama, 'abroad'), 'location');
  }
  const answer = aboutDrama(drama, language, { stated: places, listed: [] }, 'location');
  return {
    ...answer,
    ...pictureOf(dramaMap(drama.id, language)),
    buttons: [...(answer.buttons ?? []), ...placeLink(drama, language)],
  };
}
