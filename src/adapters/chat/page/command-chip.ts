/** A command that is written out already: pressed, it is asked at once. */
import { nameIn, type SlashDefinition, type Values } from '../../local/command-line.ts';
import { el } from './dom.ts';
import { settings } from './settings.ts';

export type UseCommand = (command: SlashDefinition, values: Values) => void;

/** "/location title:Lovers in Paris", in the reader's language. */
export function commandChip(command: SlashDefinition, values: Values, onUse: UseCommand): HTMLElement {
  const { language } = settings();
  const given = command.options
    .filter((option) => values[option.name] !== undefined)
    .map((option) => ` ${nameIn(option, language)}:${values[option.name]}`);
  const name = el('strong', {}, `/${nameIn(command, language)}`);
  const button = el('button', { type: 'button', class: 'chip' }, name, given.join(''));
  button.addEventListener('click', () => onUse(command, values));
  return button;
}
