/** Amounts of money: of one drama, and all of the article by kind. */

import type { Answer, Button } from '../contract/command.ts';
import { dramas, factsOf } from '../dataset/index.ts';
import type { Drama, FactOf, Language } from '../dataset/schema.ts';
import { titleIn } from '../dataset/titles.ts';
import { textsIn } from '../i18n/index.ts';
import { memoizeBoth } from '../memoize.ts';
import { budgetChart, dramaChart } from '../pictures/names.ts';
import { moneyFacts, nextButtons, unsaid } from './about.ts';
import { pictureOf } from './picture.ts';

/** What a drama cost and sold for; told openly where the article does not say. */
export const moneyOf = memoizeBoth((drama: Drama, language: Language): Answer => {
  const texts = textsIn(language);
  const title = titleIn(drama, language);
  const facts = moneyFacts(drama);
  const heading = texts.money(title);
  if (facts.length === 0) return unsaid(drama, language, { heading, lead: texts.noMoney(title) }, 'budget');
  return {
    outcome: 'found',
    language,
    call: { command: 'budget', options: { title: drama.id } },
    heading,
    ...pictureOf(dramaChart(drama.id, language)),
    sections: [{ facts: facts.map((fact) => ({ fact })) }],
    buttons: [...nextButtons(drama, language, 'budget'), allMoneyButton(language)],
  };
});

const allMoneyButton = (language: Language): Button => ({
  label: textsIn(language).buttons.allBudgets,
  call: { command: 'budget', options: {} },
});

interface Amount {
  readonly drama: Drama;
  readonly fact: FactOf<'cost'> | FactOf<'rights'>;
}

/** Every amount of the article by kind, the largest first in each. */
export function allMoney(language: Language): Answer {
  const texts = textsIn(language);
  const costs = dramas.flatMap((drama) => factsOf(drama, 'cost').map((fact) => ({ drama, fact })));
  const rights = dramas.flatMap((drama) => factsOf(drama, 'rights').map((fact) => ({ drama, fact })));
  const largestFirst = (amounts: readonly Amount[]) =>
    amounts.toSorted((one, other) => other.fact.amount - one.fact.amount);
  const { drama, rights: sold, episode } = texts.moneyGroups;
  return {
    outcome: 'found',
    language,
    heading: texts.allMoney,
    lead: texts.allMoneyLead,
    picture: budgetChart(language),
    sections: [
      { heading: drama, facts: largestFirst(costs.filter(({ fact }) => fact.unit === 'drama')) },
      { heading: sold, facts: largestFirst(rights) },
      { heading: episode, facts: largestFirst(costs.filter(({ fact }) => fact.unit === 'episode')) },
    ],
    buttons: [{ label: texts.buttons.list, call: { command: 'list', options: {} } }],
  };
}
