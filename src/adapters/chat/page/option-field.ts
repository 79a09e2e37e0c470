/** One option of the command that is being written: its name and a field for its value. */
import type { OptionDefinition } from '../../../bot/definitions.ts';
import type { Choice } from '../../../contract/command.ts';
import { descriptionIn, nameIn } from '../../local/command-line.ts';
import { el } from './dom.ts';
import { settings } from './settings.ts';
import { TextField } from './text-field.ts';

export class OptionField {
  readonly option: OptionDefinition;
  readonly field: TextField;
  readonly element: HTMLElement;
  #chosen: Choice | undefined;

  constructor(option: OptionDefinition, text: string) {
    const { language } = settings();
    const name = nameIn(option, language);
    this.option = option;
    this.field = new TextField({
      'aria-label': name,
      'aria-description': descriptionIn(option, language),
      'aria-required': `${option.required}`,
    });
    this.field.text = text;
    const label = el('span', { class: 'option-name', 'aria-hidden': 'true' }, name);
    label.addEventListener('click', () => this.field.focus());
    this.element = el('div', { class: 'option' }, label, this.field.element);
  }

  /** What was typed, in one line. */
  get text(): string {
    return this.field.text.replace(/\s+/gu, ' ').trim();
  }

  /** What the command gets: the value of a chosen suggestion, or what was typed. */
  get value(): string {
    return this.#chosen?.name === this.field.text ? this.#chosen.value : this.text;
  }

  choose(choice: Choice): void {
    this.#chosen = choice;
    this.field.text = choice.name;
    this.setInvalid(false);
  }

  setInvalid(isInvalid: boolean): void {
    this.field.element.setAttribute('aria-invalid', `${isInvalid}`);
  }
}
