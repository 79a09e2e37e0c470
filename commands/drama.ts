import { allAbout } from '../src/answers/about.ts';
import { titleOption, withDrama } from '../src/answers/title.ts';
import type { Command } from '../src/contract/command.ts';

/** `/drama title`: all that the article says about a drama. */
export const drama: Command = {
  name: 'drama',
  kind: 'slash',
  group: 'drama',
  options: [titleOption('title', true)],
  answer: (asked) => withDrama(asked, 'drama', (found) => allAbout(found, asked.language)),
};
