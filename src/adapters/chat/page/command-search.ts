/** Which commands and options match what somebody types: with or without marks, and with Hangul half typed. */
import type { OptionDefinition } from '../../../bot/definitions.ts';
import type { Language } from '../../../dataset/schema.ts';
import { fold } from '../../../search/fold.ts';
import { descriptionIn, nameIn, type SlashDefinition } from '../../local/command-line.ts';

/** Commands whose name begins with the typed text, then those that have it in name or description. */
export function matchingCommands(
  typed: string,
  commands: readonly SlashDefinition[],
  language: Language,
): SlashDefinition[] {
  const wanted = fold(typed);
  const names = (command: SlashDefinition) => [nameIn(command, language), command.name].map(fold);
  const beginning = commands.filter((command) => names(command).some((name) => name.startsWith(wanted)));
  const containing = commands.filter((command) =>
    [...names(command), fold(descriptionIn(command, language))].some((text) => text.includes(wanted)),
  );
  return [...new Set([...beginning, ...containing])];
}

/** Options whose name begins with the typed text. */
export const matchingOptions = (
  typed: string,
  options: readonly OptionDefinition[],
  language: Language,
): OptionDefinition[] =>
  options.filter((option) =>
    [nameIn(option, language), option.name].some((name) => fold(name).startsWith(fold(typed))),
  );
