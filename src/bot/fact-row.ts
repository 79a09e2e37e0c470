/** A fact as a row of an answer. */

import { phrases, row } from '../answers/row.ts';
import type { FactItem } from '../contract/command.ts';
import type { Language } from '../dataset/schema.ts';
import { titleIn } from '../dataset/titles.ts';
import { textsIn } from '../i18n/index.ts';

/** "**Episodes** · 24 [6]", or with the drama's title where an answer speaks of several. */
export const factRow = ({ fact, drama }: FactItem, language: Language): string =>
  row(drama ? titleIn(drama, language) : textsIn(language).kinds[fact.kind], phrases([fact], language));
