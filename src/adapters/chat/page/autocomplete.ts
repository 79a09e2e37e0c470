/** What the composer suggests while one types: commands, their options, and values for an option. */
import type { OptionDefinition } from '../../../bot/definitions.ts';
import type { Choice } from '../../../contract/command.ts';
import { responseType } from '../../../contract/discord.ts';
import { choicesLike, choicesOf, chosenValue } from '../../local/choices.ts';
import { descriptionIn, nameIn, type SlashDefinition, type Typed } from '../../local/command-line.ts';
import { suggestInteraction } from '../../local/interactions.ts';
import { send } from './api.ts';
import { matchingCommands, matchingOptions } from './command-search.ts';
import type { OptionField } from './option-field.ts';
import { settings } from './settings.ts';
import type { SuggestionList } from './suggestion-list.ts';
import type { TextField } from './text-field.ts';
import { pageTexts } from './texts.ts';

/** Milliseconds without a key before the bot is asked for suggestions. */
const pause = 80;

export class Autocomplete {
  readonly #list: SuggestionList;
  /** Counts the lists: a response that comes after a newer list was asked for is dropped. */
  #newest = 0;

  constructor(list: SuggestionList) {
    this.#list = list;
  }

  /** Suggests the commands that begin like what is typed after the slash. */
  commands(
    field: TextField,
    commands: readonly SlashDefinition[],
    pick: (command: SlashDefinition) => void,
  ): void {
    this.#newest += 1;
    const { language } = settings();
    const typed = /^\/(\S*)$/u.exec(field.text)?.[1];
    const found = typed === undefined ? [] : matchingCommands(typed, commands, language);
    const suggestions = found.map((command) => ({
      label: `/${nameIn(command, language)}`,
      detail: descriptionIn(command, language),
      tags: command.options.filter(isOfThisCommand).map((option) => tagOf(option)),
      pick: () => pick(command),
    }));
    this.#list.show(field.element, pageTexts[language].commandsFound, suggestions, true);
  }

  /** Suggests the options that the command can still take. */
  options(
    field: TextField,
    free: readonly OptionDefinition[],
    pick: (option: OptionDefinition) => void,
  ): void {
    this.#newest += 1;
    const { language } = settings();
    const suggestions = matchingOptions(field.text, free, language).map((option) => ({
      label: nameIn(option, language),
      detail: descriptionIn(option, language),
      tags: option.required ? [] : [pageTexts[language].optional],
      pick: () => {
        field.text = '';
        pick(option);
      },
    }));
    this.#list.show(field.element, pageTexts[language].options, suggestions, false);
  }

  /** Suggests values for an option: its choices, or what the bot finds. */
  async values(target: OptionField, command: SlashDefinition, typed: Typed, then: () => void): Promise<void> {
    this.#newest += 1;
    const own = this.#newest;
    const { language } = settings();
    const { option, field, text } = target;
    const show = (choices: readonly Choice[], isFirstActive: boolean) => {
      const suggestions = choices.map((choice) => ({
        label: choice.name,
        pick: () => {
          target.choose(choice);
          then();
        },
      }));
      const heading = `${nameIn(option, language)} · ${descriptionIn(option, language)}`;
      this.#list.show(field.element, heading, suggestions, isFirstActive);
    };
    const choices = choicesOf(option, language);
    // There is nothing left to suggest when one of the choices stands there already.
    if (choices) return show(chosenValue(text, option) ? [] : choicesLike(text, choices), true);
    if (!option.autocomplete) return this.#list.hide();
    this.#list.setBusy(true);
    await new Promise((resolve) => setTimeout(resolve, pause));
    if (own !== this.#newest) return;
    const suggested = await suggestedBy(command, { ...typed, [option.name]: text }, option.name);
    if (own !== this.#newest) return;
    this.#list.setBusy(false);
    if (document.activeElement === field.element) show(suggested, false);
  }
}

/** Not one of those that every command takes: who sees the answer, in which language. */
const isOfThisCommand = (option: OptionDefinition): boolean =>
  option.required || option.autocomplete === true;

/** "title", or "title (optional)". */
function tagOf(option: OptionDefinition): string {
  const { language } = settings();
  const name = nameIn(option, language);
  return option.required ? name : `${name} (${pageTexts[language].optional})`;
}

/** Without suggestions one can still type: a bot that does not answer shows when the command is sent. */
async function suggestedBy(
  command: SlashDefinition,
  typed: Typed,
  focused: string,
): Promise<readonly Choice[]> {
  try {
    const response = await send(suggestInteraction(settings(), command, typed, focused));
    return response.type === responseType.choices ? response.data.choices : [];
  } catch {
    return [];
  }
}
