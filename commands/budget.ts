import { allMoney, moneyOf } from '../src/answers/money.ts';
import { titleOption, withDrama } from '../src/answers/title.ts';
import type { Command } from '../src/contract/command.ts';

/** `/budget [title]`: what a drama cost and sold for; without a title every amount of the article. */
export const budget: Command = {
  name: 'budget',
  kind: 'slash',
  group: 'drama',
  options: [titleOption()],
  answer: (asked) =>
    asked.options['title'] === undefined
      ? allMoney(asked.language)
      : withDrama(asked, 'budget', (drama) => moneyOf(drama, asked.language)),
};
