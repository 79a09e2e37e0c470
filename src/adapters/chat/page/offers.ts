/** What the composer offers while one types: commands, their options, and values for an option. */

import type { OptionDefinition } from '../../../bot/definitions.ts';
import type { Choice } from '../../../contract/command.ts';
import { optionType, responseType } from '../../../contract/discord.ts';
import {
  descriptionIn,
  nameIn,
  type SlashDefinition,
  type Typed,
  yesOrNo,
} from '../../local/command-line.ts';
import { suggestInteraction } from '../../local/interactions.ts';
import { commandLineWords } from '../../local/words.ts';
import { commandsLike, optionsLike } from './find.ts';
import { send } from './server.ts';
import { settings } from './settings.ts';
import type { Slot } from './slot.ts';
import type { Suggestions } from './suggestions.ts';
import { pageWords } from './words.ts';

/** Milliseconds without a key before the bot is asked for suggestions. */
const pause = 80;

export class Offers {
  readonly #suggestions: Suggestions;
  /** Counts the lists: a reply that comes after a newer list was asked for is dropped. */
  #newest = 0;

  constructor(suggestions: Suggestions) {
    this.#suggestions = suggestions;
  }

  /** The commands that begin like what is typed after the slash. */
  commands(
    input: HTMLInputElement,
    commands: readonly SlashDefinition[],
    pick: (command: SlashDefinition) => void,
  ): void {
    this.#newest += 1;
    const { language } = settings();
    const typed = /^\/(\S*)$/u.exec(input.value)?.[1];
    const found = typed === undefined ? [] : commandsLike(typed, commands, language);
    const entries = found.map((command) => ({
      label: `/${nameIn(command, language)}`,
      detail: descriptionIn(command, language),
      tags: command.options.filter(({ required }) => required).map((option) => nameIn(option, language)),
      pick: () => pick(command),
    }));
    this.#suggestions.show(input, pageWords[language].commandsFound, entries, true);
  }

  /** The options that the command can still take. */
  options(
    input: HTMLInputElement,
    free: readonly OptionDefinition[],
    pick: (option: OptionDefinition) => void,
  ): void {
    this.#newest += 1;
    const { language } = settings();
    const entries = optionsLike(input.value, free, language).map((option) => ({
      label: nameIn(option, language),
      detail: descriptionIn(option, language),
      tags: option.required ? [] : [pageWords[language].optional],
      pick: () => {
        input.value = '';
        pick(option);
      },
    }));
    this.#suggestions.show(input, pageWords[language].options, entries, false);
  }

  /** Values for an option: what the bot suggests, or yes and no. */
  async values(slot: Slot, command: SlashDefinition, typed: Typed, then: () => void): Promise<void> {
    this.#newest += 1;
    const mine = this.#newest;
    const show = (choices: readonly Choice[], chosen: boolean) => {
      const entries = choices.map((choice) => ({
        label: choice.name,
        pick: () => {
          slot.choose(choice);
          then();
        },
      }));
      const { language } = settings();
      const heading = `${nameIn(slot.option, language)} · ${descriptionIn(slot.option, language)}`;
      this.#suggestions.show(slot.input, heading, entries, chosen);
    };
    if (slot.option.type === optionType.boolean) return show(yesAndNo(slot.input.value), true);
    if (!slot.option.autocomplete) return this.#suggestions.hide();
    this.#suggestions.expectMore(true);
    await new Promise((resolve) => setTimeout(resolve, pause));
    if (mine !== this.#newest) return;
    const choices = await suggested(slot, command, typed);
    if (mine !== this.#newest) return;
    this.#suggestions.expectMore(false);
    if (document.activeElement === slot.input) show(choices, false);
  }
}

/** Nothing is left to offer when the answer stands there already. */
function yesAndNo(typed: string): Choice[] {
  if (yesOrNo(typed.trim()) !== undefined) return [];
  const { yes, no } = commandLineWords[settings().language];
  const choices = [
    { name: yes, value: 'true' },
    { name: no, value: 'false' },
  ];
  const like = choices.filter(({ name }) => name.toLowerCase().startsWith(typed.trim().toLowerCase()));
  return like.length > 0 ? like : choices;
}

/** Without suggestions one can still type: a bot that does not answer shows when the command is sent. */
async function suggested(slot: Slot, command: SlashDefinition, typed: Typed): Promise<readonly Choice[]> {
  const values = { ...typed, [slot.option.name]: slot.input.value };
  try {
    const response = await send(suggestInteraction(settings(), command, values, slot.option.name));
    return response.type === responseType.choices ? response.data.choices : [];
  } catch {
    return [];
  }
}
