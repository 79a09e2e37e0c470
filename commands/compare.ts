import { sideBySide } from '../src/answers/compare.ts';
import { titleOption, withDrama } from '../src/answers/title.ts';
import type { Asked, Command } from '../src/contract/command.ts';

/** `/compare first second`: two dramas side by side, with what the article does not say marked as such. */
export const compare: Command = {
  name: 'compare',
  kind: 'slash',
  group: 'drama',
  options: [titleOption('first', true), titleOption('second', true)],
  answer: (typed) => {
    const { first = '', second = '' } = typed.options;
    const asked: Asked = { ...typed, options: { first, second } };
    return withDrama(
      asked,
      'compare',
      (one) => withDrama(asked, 'compare', (other) => sideBySide(one, other, typed.language), 'second'),
      'first',
    );
  },
};
