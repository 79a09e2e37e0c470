/** The option `title`, the same in every command that has one. */

import {
  type Answer,
  type Asked,
  type Button,
  type Call,
  type CommandName,
  longest,
  type Option,
} from '../contract/command.ts';
import { dramaById } from '../dataset/index.ts';
import type { Drama, Language } from '../dataset/schema.ts';
import { titleIn } from '../dataset/titles.ts';
import { textsIn } from '../i18n/index.ts';
import { escaped } from '../i18n/markdown.ts';
import { dramaSearch, suggestDramas } from '../search/catalogue.ts';

/** An option that takes a drama in any spelling and suggests dramas while somebody types. */
export const titleOption = (name = 'title', required?: true): Option => ({
  name,
  maxLength: longest.name,
  ...(required ? { required } : {}),
  suggest: suggestDramas,
});

/** How many dramas or places a "did you mean" offers. */
const mostNear = 5;

/** What `tell` says about the drama that was typed, or which dramas could be meant, or that there is none. */
export function withDrama(
  asked: Asked,
  command: CommandName,
  tell: (drama: Drama) => Answer,
  option = 'title',
): Answer {
  const typed = asked.options[option] ?? '';
  const { outcome, matches } = dramaSearch.search(typed);
  const near = matches.map(({ id }) => dramaById(id)).filter((drama) => drama !== undefined);
  if (outcome === 'found' && near[0]) return tell(near[0]);
  const calls = near.slice(0, mostNear).map((drama) => ({
    label: titleIn(drama, asked.language),
    call: callWith(drama, asked, command, option),
  }));
  return outcome === 'unsure'
    ? whichDrama(typed, calls, asked.language)
    : noDrama(typed, calls, asked.language);
}

/**
 * The same command with the drama that was meant. A button carries only what is known: where the other drama of a
 * comparison is not, it tells of this one alone.
 */
function callWith(drama: Drama, { options }: Asked, command: CommandName, option: string): Call {
  const carried: Record<string, string> = { [option]: drama.id };
  for (const [name, typed] of Object.entries(options).filter(([other]) => other !== option)) {
    const { outcome, matches } = dramaSearch.search(typed);
    if (outcome !== 'found' || !matches[0]) return { command: 'drama', options: { title: drama.id } };
    carried[name] = matches[0].id;
  }
  return { command, options: carried };
}

/** For a text that fits several dramas. */
export function whichDrama(typed: string, buttons: readonly Button[], language: Language): Answer {
  const texts = textsIn(language);
  return {
    outcome: 'unsure',
    language,
    heading: texts.unsureTitle(escaped(typed)),
    lead: texts.unsureTitleLead,
    buttons,
  };
}

/** For a title that the article does not have; nearest ones as buttons where there are any. */
export function noDrama(typed: string, near: readonly Button[], language: Language): Answer {
  const texts = textsIn(language);
  const shown = escaped(typed);
  if (shown === '') {
    return {
      outcome: 'unsure',
      language,
      heading: texts.emptyTitle,
      lead: texts.unsureTitleLead,
      buttons: near,
    };
  }
  return {
    outcome: 'unknown',
    language,
    heading: texts.unknownTitle(shown),
    lead: near.length > 0 ? texts.nearTitlesLead : texts.unknownTitleLead,
    buttons: near.length > 0 ? near : [{ label: texts.buttons.list, call: { command: 'list', options: {} } }],
    missed: typed,
  };
}
