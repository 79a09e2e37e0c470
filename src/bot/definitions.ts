/**
 * The commands as Discord registers them, with every translation.
 * Source: https://docs.discord.com/developers/interactions/application-commands
 */

import type { Choice, Command } from '../contract/command.ts';
import { commandType, everywhere, optionType } from '../contract/discord.ts';
import { type Language, languages } from '../dataset/schema.ts';
import { commandTexts, commonOptions, languageNames, type OptionTexts } from '../i18n/commands.ts';

/** A text in the languages besides English, which stands for all that we do not speak. */
type Localised = Readonly<Record<Exclude<Language, 'en'>, string>>;

interface Named {
  readonly name: string;
  readonly name_localizations: Localised;
}

interface Described extends Named {
  readonly description: string;
  readonly description_localizations: Localised;
}

export interface OptionDefinition extends Described {
  readonly type: number;
  readonly required: boolean;
  readonly autocomplete?: true;
  readonly max_length?: number;
  /** All values that the option takes. */
  readonly choices?: readonly Choice[];
}

export type CommandDefinition = (
  | (Described & { readonly type: typeof commandType.slash; readonly options: readonly OptionDefinition[] })
  | (Named & { readonly type: typeof commandType.message })
) & { readonly contexts: readonly number[]; readonly integration_types: readonly number[] };

/** The name under which Discord knows a command: slash commands by their own, message commands by their English label. */
export const keyOf = (command: Command): string =>
  command.kind === 'slash' ? command.name : commandTexts[command.name].en.name;

/** A command with all its translations. */
export function definitionOf(command: Command): CommandDefinition {
  const texts = commandTexts[command.name];
  if (command.kind === 'message') {
    return { type: commandType.message, ...named(keyOf(command), texts), ...everywhere };
  }
  return {
    type: commandType.slash,
    ...described(command.name, texts),
    options: [
      ...command.options.map((option) => ({
        type: optionType.string,
        ...described(option.name, optionTexts(command, option.name)),
        required: option.required ?? false,
        max_length: option.maxLength,
        ...(option.suggest ? { autocomplete: true as const } : {}),
      })),
      {
        type: optionType.string,
        ...described('language', commonOptions.language),
        required: false,
        choices: languages.map((language) => ({ name: languageNames[language], value: language })),
      },
      { type: optionType.boolean, ...described('private', commonOptions.private), required: false },
    ],
    ...everywhere,
  };
}

function optionTexts(command: Command, option: string): Readonly<Record<Language, OptionTexts>> {
  const { vi, en, ko } = commandTexts[command.name];
  const found = { vi: vi.options[option], en: en.options[option], ko: ko.options[option] };
  if (!found.vi || !found.en || !found.ko)
    throw new Error(`src/i18n/commands.ts: /${command.name} has no text for its option "${option}"`);
  return { vi: found.vi, en: found.en, ko: found.ko };
}

/** Names are called exactly as in the code; only what people see is translated. */
const named = (name: string, texts: Readonly<Record<Language, OptionTexts>>): Named => ({
  name,
  name_localizations: { vi: texts.vi.name, ko: texts.ko.name },
});

const described = (name: string, texts: Readonly<Record<Language, OptionTexts>>): Described => ({
  ...named(name, texts),
  description: texts.en.description,
  description_localizations: { vi: texts.vi.description, ko: texts.ko.description },
});
