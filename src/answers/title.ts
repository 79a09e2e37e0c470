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

/** How many dramas a "did you mean" offers. */
const mostNear = 5;

/** What a text means: the drama that it names, else those that it may mean. */
interface Found {
  readonly drama?: Drama;
  readonly near: readonly Drama[];
  readonly outcome: 'found' | 'unsure' | 'unknown';
}

/** The drama for a chosen suggestion's id, else for a title in any spelling. */
function findDrama(typed: string): Found {
  const chosen = dramaById(typed);
  if (chosen) return { drama: chosen, near: [], outcome: 'found' };
  const { outcome, matches } = dramaSearch.search(typed);
  const near = matches.map(({ id }) => dramaById(id)).filter((drama) => drama !== undefined);
  return { outcome, near, ...(outcome === 'found' && near[0] ? { drama: near[0] } : {}) };
}

/** What `answer` says about the drama that was typed, or which dramas could be meant, or that there is none. */
export function withDrama(
  asked: Asked,
  command: CommandName,
  answer: (drama: Drama) => Answer,
  option = 'title',
): Answer {
  const typed = asked.options[option] ?? '';
  const { drama, near, outcome } = findDrama(typed);
  if (drama) return answer(drama);
  const callOf = callFor(asked, command, option);
  const buttons = near
    .slice(0, mostNear)
    .map((one) => ({ label: titleIn(one, asked.language), call: callOf(one) }));
  return outcome === 'unsure'
    ? whichDrama(typed, buttons, asked.language)
    : noDrama(typed, buttons, asked.language);
}

/**
 * The same command with the drama that was meant. A button carries only what is known: where the other drama of a
 * comparison is not, the button leads to this one alone.
 */
function callFor({ options }: Asked, command: CommandName, option: string): (drama: Drama) => Call {
  const others = Object.entries(options).filter(([name]) => name !== option);
  const known = others.map(([name, typed]) => [name, findDrama(typed).drama?.id] as const);
  const carried = known.flatMap(([name, id]) => (id === undefined ? [] : [[name, id] as const]));
  return carried.length < known.length
    ? ({ id }) => ({ command: 'drama', options: { title: id } })
    : ({ id }) => ({ command, options: { [option]: id, ...Object.fromEntries(carried) } });
}

/** The question whether the only near drama was meant; nothing where there are several. */
function didYouMean([only, ...others]: readonly Button[], language: Language): string | undefined {
  return only && others.length === 0 ? textsIn(language).didYouMean(only.label) : undefined;
}

/** For a text that fits several dramas. */
function whichDrama(typed: string, buttons: readonly Button[], language: Language): Answer {
  const texts = textsIn(language);
  return {
    outcome: 'unsure',
    language,
    heading: texts.whichDrama,
    lead: didYouMean(buttons, language) ?? texts.unsureTitle(escaped(typed)),
    buttons,
  };
}

/** For a title that the article does not have; nearest ones as buttons where there are any. */
function noDrama(typed: string, near: readonly Button[], language: Language): Answer {
  const texts = textsIn(language);
  const shown = escaped(typed);
  if (shown === '') {
    return { outcome: 'unsure', language, heading: texts.whichDrama, lead: texts.chooseDrama, buttons: near };
  }
  return {
    outcome: 'unknown',
    language,
    heading: texts.notInArticle,
    lead: [
      texts.unknownTitle(shown),
      near.length > 0 ? (didYouMean(near, language) ?? texts.nearLead) : texts.seeList,
    ].join(' '),
    buttons: near.length > 0 ? near : [{ label: texts.buttons.list, call: { command: 'list', options: {} } }],
    missed: typed,
  };
}
