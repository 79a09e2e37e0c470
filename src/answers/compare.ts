/** Two dramas side by side. */

import type { Answer, Section } from '../contract/command.ts';
import type { Drama, FactKind, Language } from '../dataset/schema.ts';
import { titleIn } from '../dataset/titles.ts';
import { textsIn } from '../i18n/index.ts';
import { allAbout } from './about.ts';

/** What two dramas can be compared by, in the order in which people ask. */
const comparable: readonly FactKind[] = [
  'place',
  'cost',
  'rights',
  'episodes',
  'shoot',
  'rank',
  'reception',
  'comparison',
  'cast',
  'investors',
  'airing',
  'year',
];

/** Two dramas by what the article says of either, with what it doesn't say marked as such; one and the same is told alone. */
export function sideBySide(first: Drama, second: Drama, language: Language): Answer {
  if (first === second) return allAbout(first, language);
  return {
    outcome: 'found',
    language,
    call: { command: 'compare', options: { first: first.id, second: second.id } },
    heading: textsIn(language).compared(titleIn(first, language), titleIn(second, language)),
    sections: comparable.flatMap((kind) => row(kind, [first, second], language)),
    buttons: [first, second].map((drama) => ({
      label: titleIn(drama, language),
      call: { command: 'drama', options: { title: drama.id } },
    })),
  };
}

/** One kind of statement about both; nothing where the article says it of neither. */
function row(kind: FactKind, both: readonly Drama[], language: Language): Section[] {
  const texts = textsIn(language);
  const told = both.flatMap((drama) =>
    drama.facts.filter((fact) => fact.kind === kind).map((fact) => ({ drama, fact })),
  );
  if (told.length === 0) return [];
  const silent = both.filter((drama) => !told.some((one) => one.drama === drama));
  return [
    {
      heading: texts.kinds[kind],
      lines: silent.map((drama) => `**${titleIn(drama, language)}** · *${texts.onlyOne}*`),
      facts: told,
    },
  ];
}
