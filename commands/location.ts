import { nextButtons, unsaid } from '../src/answers/about.ts';
import { pictureOf } from '../src/answers/picture.ts';
import { titleOption, withDrama } from '../src/answers/title.ts';
import type { Answer, Command } from '../src/contract/command.ts';
import { factsOf } from '../src/dataset/index.ts';
import type { Drama, Language } from '../src/dataset/schema.ts';
import { titleIn } from '../src/dataset/titles.ts';
import { textsIn } from '../src/i18n/index.ts';
import { memoizeBoth } from '../src/memoize.ts';
import { dramaMap } from '../src/pictures/names.ts';

/** `/location title`: where a drama was filmed. */
export const location: Command = {
  name: 'location',
  kind: 'slash',
  options: [titleOption('title', true)],
  answer: (asked) => withDrama(asked, 'location', (drama) => placesOf(drama, asked.language)),
};

const placesOf = memoizeBoth((drama: Drama, language: Language): Answer => {
  const texts = textsIn(language);
  const title = titleIn(drama, language);
  const facts = factsOf(drama, 'place');
  if (facts.length === 0) {
    return unsaid(drama, language, { heading: texts.where(title), lead: texts.noPlace(title) }, 'location');
  }
  return {
    outcome: 'found',
    language,
    call: { command: 'location', options: { title: drama.id } },
    heading: texts.where(title),
    ...pictureOf(dramaMap(drama.id, language)),
    sections: [{ facts: facts.map((fact) => ({ fact })) }],
    buttons: nextButtons(drama, language, 'location'),
  };
});
