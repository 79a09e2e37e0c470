/** A fact as a row of an answer. */

import { row } from '../answers/row.ts';
import type { FactItem } from '../contract/command.ts';
import type { Fact, Language } from '../dataset/schema.ts';
import { titleIn } from '../dataset/titles.ts';
import { textsIn } from '../i18n/index.ts';
import { factPhrase } from '../i18n/sentences/index.ts';

/** "**Episodes** · 24 [6]", or with the drama's title where an answer speaks of several. */
export function factRow({ fact, drama }: FactItem, language: Language): string {
  const label = drama ? titleIn(drama, language) : textsIn(language).kinds[fact.kind];
  return row(label, `${factPhrase(fact, language)}${conclusion(fact, language)}`, [fact]);
}

const conclusion = (fact: Fact, language: Language): string =>
  fact.because ? ` *(${textsIn(language).concluded(fact.because[language])})*` : '';
