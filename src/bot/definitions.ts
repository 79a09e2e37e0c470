/**
 * The commands as Discord registers them, with every translation.
 * Source: https://docs.discord.com/developers/interactions/application-commands
 */

import type { Command } from '../contract/command.ts';
import { commandType, everywhere, optionType } from '../contract/discord.ts';
import { textsIn } from '../i18n/index.ts';
import type { OptionTexts, Texts } from '../i18n/texts.ts';

interface Localised {
  readonly name: string;
  readonly name_localizations: Readonly<Record<'vi' | 'ko', string>>;
}

interface Described extends Localised {
  readonly description: string;
  readonly description_localizations: Readonly<Record<'vi' | 'ko', string>>;
}

export interface OptionDefinition extends Described {
  readonly type: number;
  readonly required: boolean;
  readonly autocomplete?: true;
}

export type CommandDefinition = (
  | (Described & { readonly type: typeof commandType.slash; readonly options: readonly OptionDefinition[] })
  | (Localised & { readonly type: typeof commandType.message })
) & { readonly contexts: readonly number[]; readonly integration_types: readonly number[] };

/** A command with all its translations. */
export function definitionOf(command: Command): CommandDefinition {
  const pick = (words: Texts) => words.commands[command.name];
  if (command.kind === 'message') {
    return {
      type: commandType.message,
      ...named(pick(textsIn('en')).name, (words) => pick(words).name),
      ...everywhere,
    };
  }
  return {
    type: commandType.slash,
    ...described(command.name, pick),
    options: [
      ...command.options.map((option) => ({
        type: optionType.string,
        ...described(option.name, (words) => optionWords(words, command, option.name)),
        required: option.required ?? false,
        ...(option.suggest ? { autocomplete: true as const } : {}),
      })),
      { type: optionType.boolean, ...described('private', (words) => words.privateOption), required: false },
    ],
    ...everywhere,
  };
}

function optionWords(words: Texts, command: Command, option: string): OptionTexts {
  const found = words.commands[command.name].options[option];
  if (!found) throw new Error(`words: /${command.name} has no text for its option "${option}"`);
  return found;
}

/** Names are called exactly as in the code; only what people see is translated. */
const named = (name: string, pick: (words: Texts) => string): Localised => ({
  name,
  name_localizations: { vi: pick(textsIn('vi')), ko: pick(textsIn('ko')) },
});

const described = (name: string, pick: (words: Texts) => OptionTexts): Described => ({
  ...named(name, (words) => pick(words).name),
  description: pick(textsIn('en')).description,
  description_localizations: { vi: pick(textsIn('vi')).description, ko: pick(textsIn('ko')).description },
});
