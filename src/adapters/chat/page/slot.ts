/** One option of the command that is being written: its name and a place to type its value. */

import type { OptionDefinition } from '../../../bot/definitions.ts';
import type { Choice } from '../../../contract/command.ts';
import { descriptionIn, nameIn } from '../../local/command-line.ts';
import { el } from './dom.ts';
import { settings } from './settings.ts';
import { Suggestions } from './suggestions.ts';

export class Slot {
  readonly option: OptionDefinition;
  readonly input: HTMLInputElement;
  readonly element: HTMLElement;
  #chosen: Choice | undefined;

  constructor(option: OptionDefinition, value: string) {
    const { language } = settings();
    this.option = option;
    this.input = el('input', {
      type: 'text',
      autocomplete: 'off',
      spellcheck: 'false',
      'aria-description': descriptionIn(option, language),
      'aria-required': option.required,
    });
    Suggestions.connect(this.input);
    this.element = el(
      'label',
      { class: 'slot' },
      el('span', { class: 'slot-name' }, nameIn(option, language)),
      this.input,
    );
    this.input.addEventListener('input', () => this.#fit());
    this.write(value);
  }

  /** What the command gets: the value of a chosen suggestion, or what was typed. */
  get value(): string {
    return this.#chosen?.name === this.input.value ? this.#chosen.value : this.input.value.trim();
  }

  choose(choice: Choice): void {
    this.#chosen = choice;
    this.write(choice.name);
  }

  write(value: string): void {
    this.input.value = value;
    this.#fit();
    this.complain(false);
  }

  complain(isWrong: boolean): void {
    this.input.setAttribute('aria-invalid', `${isWrong}`);
  }

  /** For browsers that cannot fit a field to its content by themselves. */
  #fit(): void {
    this.input.size = Math.max(6, this.input.value.length + 1);
  }
}
