/** Amounts of money: of one drama, and all of the article. */

import type { Answer } from '../contract/command.ts';
import { dramas, factsOf } from '../dataset/index.ts';
import type { Drama, Fact, FactOf, Language } from '../dataset/schema.ts';
import { titleIn } from '../dataset/titles.ts';
import { textsIn } from '../i18n/index.ts';
import { factSentences } from '../i18n/sentences/index.ts';
import { budgetChart, dramaChart } from '../pictures/names.ts';
import { aboutDrama, moneyFacts, unsaid } from './about.ts';
import { pictureOf } from './picture.ts';
import { factRows } from './row.ts';

/** What a drama cost and sold for, or that the article does not say. */
export function moneyOf(drama: Drama, language: Language): Answer {
  const texts = textsIn(language);
  const facts = moneyFacts(drama);
  if (facts.length === 0)
    return unsaid(drama, language, texts.noMoney(titleIn(drama, language)), [], 'budget');
  const stated = facts.filter(({ kind }) => kind === facts[0]?.kind);
  const listed = facts.filter((fact) => !stated.includes(fact));
  const answer = aboutDrama(drama, language, { stated, listed }, 'budget');
  return {
    ...answer,
    ...pictureOf(dramaChart(drama.id, language)),
    buttons: [
      ...(answer.buttons ?? []),
      { label: texts.buttons.allBudgets, call: { command: 'budget', options: {} } },
    ],
  };
}

interface Amount {
  readonly drama: Drama;
  readonly fact: FactOf<'cost'> | FactOf<'rights'>;
}

/** Every amount of the article: the most expensive drama in a sentence, then costs and rights, the largest first. */
export function allMoney(language: Language): Answer {
  const texts = textsIn(language);
  const costs = largestFirst('cost');
  const most = costs[0]?.drama;
  const stated: readonly Fact[] = most ? factsOf(most, 'cost') : [];
  const listed = [...costs, ...largestFirst('rights')].filter(({ fact }) => !stated.includes(fact));
  const count = dramas.filter((drama) => moneyFacts(drama).length > 0).length;
  return {
    outcome: 'found',
    language,
    heading: texts.allMoney,
    lead: [texts.amountsOf(count), most ? factSentences(stated, titleIn(most, language), language) : ''].join(
      ' ',
    ),
    facts: [...stated, ...listed.map(({ fact }) => fact)],
    picture: budgetChart(language),
    sections: [{ lines: factRows(listed, language) }],
    buttons: [{ label: texts.buttons.list, call: { command: 'list', options: {} } }],
  };
}

const largestFirst = (kind: 'cost' | 'rights'): Amount[] =>
  dramas
    .flatMap((drama) => factsOf(drama, kind).map((fact) => ({ drama, fact })))
    .toSorted((one, other) => other.fact.amount - one.fact.amount);
