import { nextButtons, unsaid } from '../src/answers/about.ts';
import { pictureOf } from '../src/answers/picture.ts';
import { titleOption, withDrama } from '../src/answers/title.ts';
import { factsOf } from '../src/dataset/index.ts';
import type { Drama, Language } from '../src/dataset/schema.ts';
import type { Answer, Command } from '../src/interactions/command.ts';
import { onceForBoth } from '../src/once.ts';
import { dramaMap } from '../src/pictures/names.ts';
import { titleIn } from '../src/search/suggest.ts';
import { wordsIn } from '../src/words/index.ts';

/** `/location title`: where a drama was filmed. */
export const location: Command = {
  name: 'location',
  kind: 'slash',
  options: [titleOption('title', true)],
  answer: (asked) => withDrama(asked, 'location', (drama) => placesOf(drama, asked.language)),
};

const placesOf = onceForBoth((drama: Drama, language: Language): Answer => {
  const words = wordsIn(language);
  const title = titleIn(drama, language);
  const facts = factsOf(drama, 'place');
  if (facts.length === 0) {
    return unsaid(drama, language, { heading: words.where(title), lead: words.noPlace(title) }, 'location');
  }
  return {
    outcome: 'found',
    language,
    heading: words.where(title),
    ...pictureOf(dramaMap(drama.id, language)),
    sections: [{ facts: facts.map((fact) => ({ fact })) }],
    buttons: nextButtons(drama, language, 'location'),
  };
});
