import { titleOption, withDrama } from '../src/answers/title.ts';
import type { Drama, FactKind, Language } from '../src/dataset/schema.ts';
import type { Answer, Command, Section } from '../src/interactions/command.ts';
import { titleIn } from '../src/search/suggest.ts';
import { wordsIn } from '../src/words/index.ts';

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

/** What two dramas can be compared by, in the order in which people ask. */
const comparable: readonly FactKind[] = [
  'place',
  'cost',
  'rights',
  'episodes',
  'shoot',
  'rank',
  'reception',
  'cast',
  'investors',
  'airing',
  'year',
];

function sideBySide(first: Drama, second: Drama, language: Language): Answer {
  return {
    outcome: 'found',
    language,
    heading: wordsIn(language).compared(titleIn(first, language), titleIn(second, language)),
    sections: comparable.flatMap((kind) => row(kind, [first, second], language)),
    buttons: [first, second].map((drama) => ({
      label: titleIn(drama, language),
      call: { command: 'drama', options: { title: drama.id } },
    })),
  };
}

/** One kind of statement about both; nothing where the article says it of neither. */
function row(kind: FactKind, both: readonly Drama[], language: Language): Section[] {
  const words = wordsIn(language);
  const told = both.flatMap((drama) =>
    drama.facts.filter((fact) => fact.kind === kind).map((fact) => ({ drama, fact })),
  );
  if (told.length === 0) return [];
  const silent = both.filter((drama) => !told.some((one) => one.drama === drama));
  return [
    {
      heading: words.kinds[kind],
      lines: silent.map((drama) => `**${titleIn(drama, language)}** · *${words.onlyOne}*`),
      facts: told,
    },
  ];
}
