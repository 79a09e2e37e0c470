import { nextButtons } from '../src/answers/about.ts';
import { pictureOf } from '../src/answers/picture.ts';
import { titleOption, withDrama } from '../src/answers/title.ts';
import type { Drama, Language } from '../src/dataset/schema.ts';
import type { Answer, Command } from '../src/interactions/command.ts';
import { dramaMap } from '../src/pictures/names.ts';
import { titleIn } from '../src/search/suggest.ts';

/** `/drama title`: all that the article says about a drama. */
export const drama: Command = {
  name: 'drama',
  kind: 'slash',
  options: [titleOption('title', true)],
  answer: (asked) => withDrama(asked, 'drama', (found) => allAbout(found, asked.language)),
};

function allAbout(found: Drama, language: Language): Answer {
  const others = found.titles.map((title) => title.text).filter((name) => name !== titleIn(found, language));
  return {
    outcome: 'found',
    language,
    heading: titleIn(found, language),
    lead: `-# ${[...new Set(others)].join(' · ')}`,
    ...pictureOf(dramaMap(found.id, language)),
    sections: [{ facts: found.facts.map((fact) => ({ fact })) }],
    buttons: nextButtons(found, language, 'drama'),
  };
}
