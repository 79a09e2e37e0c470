/** The option `title`, the same in every command that has one. */
import { escaped } from '../cards/markdown.ts';
import { dramaById, dramas } from '../dataset/index.ts';
import type { Drama } from '../dataset/schema.ts';
import type { Answer, Asked, Button, Command, Option } from '../interactions/command.ts';
import { dramaSearch } from '../search/catalogue.ts';
import { suggest, titleIn } from '../search/suggest.ts';
import { wordsIn } from '../words/index.ts';

/** An option that takes a drama in any spelling and suggests dramas while somebody types. */
export const titleOption = (name = 'title', required?: true): Option => ({
  name,
  ...(required ? { required } : {}),
  suggest: (typed, language) => suggest(dramas, dramaSearch.search(typed), language),
});

const mostNear = 5;

/** What `tell` says about the drama that was typed, or which dramas could be meant, or that there is none. */
export function withDrama(
  asked: Asked,
  command: Command['name'],
  tell: (drama: Drama) => Answer,
  option = 'title',
): Answer {
  const typed = asked.options[option] ?? '';
  const { outcome, matches } = dramaSearch.search(typed);
  const near = matches.flatMap((match) => dramaById(match.id) ?? []);
  if (outcome === 'found' && near[0]) return tell(near[0]);
  const words = wordsIn(asked.language);
  const buttons = near.slice(0, mostNear).map(
    (drama): Button => ({
      label: titleIn(drama, asked.language),
      call: { command, options: { ...asked.options, [option]: drama.id } },
    }),
  );
  const shown = escaped(typed);
  if (shown === '') {
    return {
      outcome: 'unsure',
      language: asked.language,
      heading: words.emptyTitle,
      lead: words.unsureTitleLead,
      buttons,
    };
  }
  if (outcome === 'unsure') {
    return {
      outcome,
      language: asked.language,
      heading: words.unsureTitle(shown),
      lead: words.unsureTitleLead,
      buttons,
    };
  }
  return {
    outcome: 'unknown',
    language: asked.language,
    heading: words.unknownTitle(shown),
    lead: buttons.length > 0 ? words.nearTitlesLead : words.unknownTitleLead,
    buttons:
      buttons.length > 0 ? buttons : [{ label: words.buttons.help, call: { command: 'help', options: {} } }],
    missed: typed,
  };
}
