/** A typed line in, the bot's answer as text out: the terminal's way to the router. */
import { inspect } from 'node:util';
import type { Bot } from '../../bot/bot.ts';
import { customId } from '../../bot/custom-id.ts';
import { languageOf } from '../../bot/read.ts';
import type { InteractionResponse } from '../../bot/router.ts';
import { componentType, optionType, responseType } from '../../contract/discord.ts';
import type { Language } from '../../dataset/schema.ts';
import {
  type Line,
  nameIn,
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
import { commandLineWords } from '../local/words.ts';
import { cardText } from './card-text.ts';
import type { Look } from './look.ts';
import { terminalWords } from './words.ts';

export interface Answered {
  readonly ok: boolean;
  readonly text: string;
}

/** What an answer needs to know of who asks. */
interface Terminal {
  readonly bot: Bot;
  readonly language: Language;
  readonly look: Look;
}

/** Asks the bot one line; `locale` is as in LANG (`vi_VN.UTF-8`) or a language's code. */
export function ask(
  bot: Bot,
  line: string,
  { locale, ...look }: Look & { readonly locale: string },
): Answered {
  const language = languageOf(locale.slice(0, 2).toLowerCase());
  const terminal: Terminal = { bot, language, look };
  const known = slashCommands(bot.definitions());
  const typed = line.trim();
  const page = / +page:(\d{1,3})$/u.exec(typed);
  const turned = page && turnTo(Number(page[1]), readLine(typed.slice(0, page.index), known), terminal);
  if (turned) return send(turned, terminal);
  const read = readLine(line, known);
  if (read.kind === 'text') return askFreely(read.text, terminal);
  if (read.kind === 'unknown') {
    const problem = commandLineWords[language].unknownCommand(read.name);
    return { ok: false, text: `${problem}\n${whatThereIs(terminal)}` };
  }
  return call(read.command, read.typed, terminal);
}

/** Free text is a question; a version of the bot that takes none says what it takes. */
function askFreely(question: string, terminal: Terminal): Answered {
  const command = slashCommands(terminal.bot.definitions()).find((known) => known.name === 'ask');
  if (command && question !== '') return call(command, { question }, terminal);
  return { ok: false, text: whatThereIs(terminal) };
}

const whatThereIs = ({ bot, language }: Terminal): string => {
  const usages = slashCommands(bot.definitions()).map((command) => `  ${usageOf(command, language)}`);
  return [terminalWords[language].commands, ...usages].join('\n');
};

/** "/location title:…", with the options that need not be given in brackets. */
function usageOf(command: SlashDefinition, language: Language): string {
  const options = command.options
    .filter((option) => option.type !== optionType.boolean)
    .map((option) => {
      const usage = `${nameIn(option, language)}:…`;
      return option.required ? usage : `[${usage}]`;
    });
  return [`/${nameIn(command, language)}`, ...options].join(' ');
}

function call(command: SlashDefinition, typed: Typed, terminal: Terminal): Answered {
  const { language } = terminal;
  const checked = valuesOf(command, typed);
  if ('problem' in checked) {
    const words = commandLineWords[language];
    const option = nameIn(checked.problem.option, language);
    const problem = checked.problem.kind === 'missing' ? words.missing(option) : words.yesOrNo(option);
    return { ok: false, text: `${problem}\n  ${usageOf(command, language)}` };
  }
  return send(slashInteraction(fromTerminal(language), command, checked.values), terminal);
}

/** Further pages have buttons only, so `page:2` presses the one that would lead there. */
function turnTo(page: number, asked: Line, { bot, language }: Terminal): RawInteraction | undefined {
  if (asked.kind !== 'command') return undefined;
  const command = bot.commands.find((known) => known.name === asked.command.name && known.paged);
  if (!command) return undefined;
  const { private: _, ...options } = asked.typed;
  return pressOf(customId({ command: command.name, options, page }, language), language);
}

/** A button of an answer that the terminal asked for. */
function pressOf(pressed: string, language: Language): RawInteraction {
  const from = fromTerminal(language);
  const message = { id: newId(), author: botUser, content: '', answers: { id: newId(), type: 2, ...from } };
  return componentInteraction(from, message, { customId: pressed });
}

/** The custom id of the button that shows the sentences, where an answer has one. */
function openingOf(response: InteractionResponse, bot: Bot): string | undefined {
  if (!('data' in response) || !('components' in response.data)) return undefined;
  return response.data.components[0].components
    .flatMap((part) => (part.type === componentType.row ? part.components : []))
    .flatMap((one) => ('custom_id' in one ? one.custom_id : []))
    .find((id) => bot.callOf(id)?.open);
}

const fromTerminal = (language: Language): From => ({ person: { id: newId(), name: 'Terminal' }, language });

function send(interaction: RawInteraction, { bot, language, look }: Terminal): Answered {
  let fault: unknown;
  const responseTo = (raw: RawInteraction) =>
    bot.respond(raw, (error) => {
      fault = error;
    })?.response;
  const first = responseTo(interaction);
  const open = first && openingOf(first, bot);
  // A terminal has no buttons: what one would show is shown at once.
  const response = open ? responseTo(pressOf(open, language)) : first;
  if (response?.type !== responseType.message && response?.type !== responseType.update) {
    return { ok: false, text: terminalWords[language].noAnswer };
  }
  const text = cardText(response.data, bot, language, look);
  if (fault === undefined) return { ok: true, text };
  return { ok: false, text: `${text}\n\n${inspect(fault)}` };
}
