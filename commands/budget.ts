import { isMoney, nextButtons, unsaid } from '../src/answers/about.ts';
import { titleOption, withDrama } from '../src/answers/title.ts';
import { dramas, factsOf } from '../src/dataset/index.ts';
import type { Drama, Language } from '../src/dataset/schema.ts';
import type { Answer, Button, Command, Told } from '../src/interactions/command.ts';
import { titleIn } from '../src/search/suggest.ts';
import { wordsIn } from '../src/words/index.ts';

/** `/budget [title]`: what a drama cost and sold for; without a title every amount of the article. */
export const budget: Command = {
  name: 'budget',
  kind: 'slash',
  options: [titleOption()],
  answer: (asked) =>
    asked.options['title'] === undefined
      ? allMoney(asked.language)
      : withDrama(asked, 'budget', (drama) => moneyOf(drama, asked.language)),
};

function moneyOf(drama: Drama, language: Language): Answer {
  const words = wordsIn(language);
  const title = titleIn(drama, language);
  const facts = drama.facts.filter(isMoney);
  if (facts.length === 0) {
    return unsaid(drama, language, { heading: words.money(title), lead: words.noMoney(title) }, 'budget');
  }
  return {
    outcome: 'found',
    language,
    heading: words.money(title),
    sections: [{ facts: facts.map((fact) => ({ fact })) }],
    buttons: [...nextButtons(drama, language, 'budget'), allMoneyButton(language)],
  };
}

const allMoneyButton = (language: Language): Button => ({
  label: wordsIn(language).buttons.allBudgets,
  call: { command: 'budget', options: {} },
});

function allMoney(language: Language): Answer {
  const words = wordsIn(language);
  const costs = dramas.flatMap((drama) => factsOf(drama, 'cost').map((fact) => ({ drama, fact })));
  const rights = dramas.flatMap((drama) => factsOf(drama, 'rights').map((fact) => ({ drama, fact })));
  const largestFirst = (told: readonly (Told & { readonly fact: { readonly amount: number } })[]) =>
    told.toSorted((one, other) => other.fact.amount - one.fact.amount);
  return {
    outcome: 'found',
    language,
    heading: words.allMoney,
    lead: words.allMoneyLead,
    sections: [
      {
        heading: words.moneyGroups.drama,
        facts: largestFirst(costs.filter(({ fact }) => fact.unit === 'drama')),
      },
      { heading: words.moneyGroups.rights, facts: largestFirst(rights) },
      {
        heading: words.moneyGroups.episode,
        facts: largestFirst(costs.filter(({ fact }) => fact.unit === 'episode')),
      },
    ],
  };
}
