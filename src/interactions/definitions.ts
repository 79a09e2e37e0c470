/**
 * The commands as Discord registers them, with every translation.
 * Source: https://docs.discord.com/developers/interactions/application-commands
 */
import { commands } from '../../commands/index.ts';
import { wordsIn } from '../words/index.ts';
import type { OptionWords, Words } from '../words/words.ts';
import type { Command } from './command.ts';
import { commandType, everywhere, optionType } from './discord.ts';

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

/** Every command, in the order of the one list. */
export const definitions = (): CommandDefinition[] => commands.map(definitionOf);

function definitionOf(command: Command): CommandDefinition {
  const pick = (words: Words) => words.commands[command.name];
  if (command.kind === 'message') {
    return {
      type: commandType.message,
      ...named(pick(wordsIn('en')).name, (words) => pick(words).name),
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

function optionWords(words: Words, command: Command, option: string): OptionWords {
  const found = words.commands[command.name].options[option];
  if (!found) throw new Error(`words: /${command.name} has no text for its option "${option}"`);
  return found;
}

/** Names are called exactly as in the code; only what people see is translated. */
const named = (name: string, pick: (words: Words) => string): Localised => ({
  name,
  name_localizations: { vi: pick(wordsIn('vi')), ko: pick(wordsIn('ko')) },
});

const described = (name: string, pick: (words: Words) => OptionWords): Described => ({
  ...named(name, (words) => pick(words).name),
  description: pick(wordsIn('en')).description,
  description_localizations: { vi: pick(wordsIn('vi')).description, ko: pick(wordsIn('ko')).description },
});
