/** Which commands and options begin like what somebody types. */

import type { OptionDefinition } from '../../../bot/definitions.ts';
import type { Language } from '../../../dataset/schema.ts';
import { descriptionIn, nameIn, type SlashDefinition } from '../../local/command-line.ts';

/** Commands whose name begins with the typed text, then those that hold it in name or description. */
export function commandsLike(
  typed: string,
  commands: readonly SlashDefinition[],
  language: Language,
): SlashDefinition[] {
  const wanted = folded(typed);
  const names = (command: SlashDefinition) => [nameIn(command, language), command.name].map(folded);
  const begin = commands.filter((command) => names(command).some((name) => name.startsWith(wanted)));
  const hold = commands.filter((command) =>
    [...names(command), folded(descriptionIn(command, language))].some((text) => text.includes(wanted)),
  );
  return [...new Set([...begin, ...hold])];
}

/** Options whose name begins with the typed text. */
export const optionsLike = (
  typed: string,
  options: readonly OptionDefinition[],
  language: Language,
): OptionDefinition[] =>
  options.filter((option) =>
    [nameIn(option, language), option.name].some((name) => folded(name).startsWith(folded(typed.trim()))),
  );

/** Letters without marks, so that `/dia` finds `/địa-điểm`; Hangul stays as letters. */
const folded = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'd');
