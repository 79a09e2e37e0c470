import { sideBySide } from '../src/answers/compare.ts';
import { titleOption, withDrama } from '../src/answers/title.ts';
import type { Command } from '../src/interactions/command.ts';

/** `/compare first second`: two dramas side by side, with what the article does not say marked as such. */
export const compare: Command = {
  name: 'compare',
  kind: 'slash',
  options: [titleOption('first', true), titleOption('second', true)],
  answer: (asked) =>
    withDrama(
      asked,
      'compare',
      (first) => withDrama(asked, 'compare', (second) => sideBySide(first, second, asked.language), 'second'),
      'first',
    ),
};
