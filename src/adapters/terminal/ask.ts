/** A typed line in, the bot's answer as text out: the terminal's way to the router. */
import { inspect } from 'node:util';
import type { Bot } from '../../bot/bot.ts';
import type { Message } from '../../bot/card.ts';
import { customId } from '../../bot/custom-id.ts';
import { languageOf } from '../../bot/read.ts';
import { responseType } from '../../contract/discord.ts';
import { type Language, languages } from '../../dataset/schema.ts';
import {
  type Line,
  nameIn,
  problemText,
  readLine,
  type SlashDefinition,
  slashCommands,
  type Typed,
  valuesOf,
} from '../local/command-line.ts';
import {
  bot as botUser,
  componentInteraction,
  type From,
  newId,
  type RawInteraction,
  slashInteraction,
} from '../local/interactions.ts';
import { firstText, languageOfText } from '../local/message-text.ts';
import { commandLineTexts } from '../local/texts.ts';
import { type Control, cardText, controlsOf, nextText } from './card-text.ts';
import type { Display } from './style.ts';
import { terminalTexts } from './texts.ts';

export interface Answered {
  readonly ok: boolean;
  readonly text: string;
}

/** What an answer needs to know of who asks. */
interface Terminal {
  readonly bot: Bot;
  readonly language: Language;
  readonly display: Display;
}

/** Asks the bot one line; `locale` is as in LANG (`vi_VN.UTF-8`) or a language's code. */
export function ask(
  bot: Bot,
  line: string,
  { locale, ...display }: Display & { readonly locale: string },
): Answered {
  const language = languageOf(locale.slice(0, 2).toLowerCase());
  const terminal: Terminal = { bot, language, display };
  const known = slashCommands(bot.definitions());
  const typed = line.trim();
  // Only some commands have pages; elsewhere this is part of what was typed.
  const page = / page:(\d{1,3})$/u.exec(typed);
  const read = page && readLine(typed.slice(0, page.index), known);
  if (read?.kind === 'command' && isPaged(read.command, bot))
    return call(read.command, read.typed, terminal, Number(page?.[1]));
  return askLine(readLine(typed, known), terminal);
}

const isPaged = ({ name }: SlashDefinition, { commands }: Bot): boolean =>
  commands.some((command) => command.name === name && command.paged);

function askLine(read: Line, terminal: Terminal): Answered {
  if (read.kind === 'text') return askFreely(read.text, terminal);
  if (read.kind === 'command') return call(read.command, read.typed, terminal);
  const problem = commandLineTexts[terminal.language].unknownCommand(read.name);
  return { ok: false, text: `${problem}\n${usages(terminal)}` };
}

/** Free text is a question; a version of the bot that takes none says what it takes. */
function askFreely(question: string, terminal: Terminal): Answered {
  const command = slashCommands(terminal.bot.definitions()).find((known) => known.name === 'ask');
  if (command && question !== '') return call(command, { question }, terminal);
  return { ok: false, text: usages(terminal) };
}

const usages = ({ bot, language }: Terminal): string => {
  const lines = slashCommands(bot.definitions()).map((command) => `  ${usageOf(command, language)}`);
  return [terminalTexts[language].commands, ...lines].join('\n');
};

/** "/location title:…", with the options that need not be given in brackets. */
function usageOf(command: SlashDefinition, language: Language): string {
  const options = command.options
    .filter((option) => option.required || option.autocomplete)
    .map((option) => {
      const usage = `${nameIn(option, language)}:…`;
      return option.required ? usage : `[${usage}]`;
    });
  return [`/${nameIn(command, language)}`, ...options].join(' ');
}

function call(command: SlashDefinition, typed: Typed, terminal: Terminal, page = 1): Answered {
  const { language } = terminal;
  const checked = valuesOf(command, typed);
  if ('problem' in checked) {
    return { ok: false, text: `${problemText(checked.problem, language)}\n  ${usageOf(command, language)}` };
  }
  const chosen = languages.find((known) => known === checked.values['language']) ?? language;
  const interaction = slashInteraction(fromTerminal(chosen), command, checked.values);
  return send(interaction, page, { ...terminal, language: chosen });
}

/** The asker presses a button under the answer. */
function press(id: string, language: Language): RawInteraction {
  const from = fromTerminal(language);
  const message = { id: newId(), author: botUser, content: '', answers: { id: newId(), type: 2, ...from } };
  return componentInteraction(from, message, { customId: id });
}

const fromTerminal = (language: Language): From => ({ person: { id: newId(), name: 'Terminal' }, language });

function send(interaction: RawInteraction, page: number, { bot, language, display }: Terminal): Answered {
  let fault: unknown;
  const respond = (sent: RawInteraction): Message | undefined => {
    const response = bot.respond(sent, (error) => {
      fault = error;
    })?.response;
    const isMessage = response?.type === responseType.message || response?.type === responseType.update;
    return isMessage ? response.data : undefined;
  };
  /** The message that one of the buttons leads to; the same message where none does. */
  const follow = (message: Message, idOf: (control: Control) => string | undefined): Message => {
    const [id] = controlsOf(message, bot).flatMap((control) => idOf(control) ?? []);
    return (id && respond(press(id, language))) || message;
  };
  const first = respond(interaction);
  if (!first) return { ok: false, text: terminalTexts[language].noAnswer };
  const message =
    page === 1
      ? first
      : follow(first, ({ call }) => (call?.page ? customId({ ...call, page }, language) : undefined));
  // A terminal has room for the sentences, and nobody else to show an answer to.
  const opened = follow(message, (control) => (control.call?.open ? control.customId : undefined));
  const next = controlsOf(message, bot).filter(({ call }) => call?.open === undefined && !call?.share);
  // A question is answered in its own language.
  const answered = languageOfText(firstText(message));
  const text = [
    cardText(opened, answered, display),
    ...(next.length > 0 ? [nextText(next, answered, display)] : []),
    ...(fault === undefined ? [] : [inspect(fault)]),
  ].join('\n\n');
  return { ok: fault === undefined, text };
}
