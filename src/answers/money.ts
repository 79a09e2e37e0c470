/** Amounts of money: of one drama, and all of the article by kind. */
import { dramas, factsOf } from '../dataset/index.ts';
import type { Drama, FactOf, Language } from '../dataset/schema.ts';
import type { Answer, Button } from '../interactions/command.ts';
import { onceForBoth } from '../once.ts';
import { budgetChart, dramaChart } from '../pictures/names.ts';
import { titleIn } from '../search/suggest.ts';
import { wordsIn } from '../words/index.ts';
import { moneyFacts, nextButtons, unsaid } from './about.ts';
import { pictureOf } from './picture.ts';

/** What a drama cost and sold for; told openly where the article does not say. */
export const moneyOf = onceForBoth((drama: Drama, language: Language): Answer => {
  const words = wordsIn(language);
  const title = titleIn(drama, language);
  const facts = moneyFacts(drama);
  const heading = words.money(title);
  if (facts.length === 0) return unsaid(drama, language, { heading, lead: words.noMoney(title) }, 'budget');
  return {
    outcome: 'found',
    language,
    heading,
    ...pictureOf(dramaChart(drama.id, language)),
    sections: [{ facts: facts.map((fact) => ({ fact })) }],
    buttons: [...nextButtons(drama, language, 'budget'), allMoneyButton(language)],
  };
});

const allMoneyButton = (language: Language): Button => ({
  label: wordsIn(language).buttons.allBudgets,
  call: { command: 'budget', options: {} },
});

interface Amount {
  readonly drama: Drama;
  readonly fact: FactOf<'cost'> | FactOf<'rights'>;
}

/** Every amount of the article by kind, the largest first in each. */
export function allMoney(language: Language): Answer {
  const words = wordsIn(language);
  const costs = dramas.flatMap((drama) => factsOf(drama, 'cost').map((fact) => ({ drama, fact })));
  const rights = dramas.flatMap((drama) => factsOf(drama, 'rights').map((fact) => ({ drama, fact })));
  const largestFirst = (amounts: readonly Amount[]) =>
    amounts.toSorted((one, other) => other.fact.amount - one.fact.amount);
  const { drama, rights: sold, episode } = words.moneyGroups;
  return {
    outcome: 'found',
    language,
    heading: words.allMoney,
    lead: words.allMoneyLead,
    picture: budgetChart(language),
    sections: [
      { heading: drama, facts: largestFirst(costs.filter(({ fact }) => fact.unit === 'drama')) },
      { heading: sold, facts: largestFirst(rights) },
      { heading: episode, facts: largestFirst(costs.filter(({ fact }) => fact.unit === 'episode')) },
    ],
    buttons: [{ label: words.buttons.list, call: { command: 'list', options: {} } }],
  };
}
