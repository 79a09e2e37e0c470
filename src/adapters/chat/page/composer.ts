/** Where one writes: a message, or a command whose options get fields of their own, as in Discord. */
import type { OptionDefinition } from '../../../bot/definitions.ts';
import {
  nameIn,
  problemText,
  readLine,
  readOptions,
  type SlashDefinition,
  type Typed,
  type Values,
  valuesOf,
} from '../../local/command-line.ts';
import { commandLineTexts } from '../../local/texts.ts';
import { Autocomplete } from './autocomplete.ts';
import { el, icon } from './dom.ts';
import { OptionField } from './option-field.ts';
import { settings } from './settings.ts';
import { SuggestionList } from './suggestion-list.ts';
import { TextField } from './text-field.ts';
import { translated } from './translated.ts';

export interface ComposerEvents {
  readonly onCommand: (command: SlashDefinition, values: Values) => void;
  readonly onText: (text: string) => void;
}

export class Composer {
  readonly #commands: readonly SlashDefinition[];
  readonly #events: ComposerEvents;
  readonly #suggestions = new SuggestionList();
  readonly #autocomplete = new Autocomplete(this.#suggestions);
  readonly #main = new TextField({ enterkeyhint: 'send' });
  readonly #name = el('button', { type: 'button', class: 'command-name', hidden: true });
  readonly #line = el('div', { class: 'composer-line' }, this.#name, this.#main.element);
  readonly #problem = el('div', { class: 'problem', role: 'alert' });
  #command: SlashDefinition | undefined;
  #fields: OptionField[] = [];

  constructor(root: HTMLElement, commands: readonly SlashDefinition[], events: ComposerEvents) {
    this.#commands = commands;
    this.#events = events;
    const send = translated(el('button', { type: 'button', class: 'icon-button send' }, icon('send')), {
      label: 'send',
    });
    send.addEventListener('click', () => this.#submit());
    this.#name.addEventListener('click', () => this.#leaveCommand(`/${this.#commandName()}`));
    this.#line.addEventListener('click', (event) => {
      if (event.target === this.#line) this.focus();
    });
    translated(this.#main.element, { label: 'writeLabel', placeholder: 'write' });
    this.#listen(this.#main, () => this.#onTyped());
    root.append(
      this.#suggestions.element,
      el('div', { class: 'composer-bar' }, this.#line, send),
      this.#problem,
    );
  }

  /** Begins a command, as if it had been chosen from the list. */
  begin(command: SlashDefinition, typed: Typed = {}): void {
    this.#clear();
    this.#command = command;
    this.#name.textContent = `/${this.#commandName()}`;
    this.#name.hidden = false;
    this.#main.element.classList.add('after-command');
    for (const option of command.options) {
      if (option.required || typed[option.name] !== undefined) this.#addField(option, typed[option.name]);
    }
    const next = this.#fields.find(({ text }) => text === '') ?? this.#fields.at(-1);
    (next?.field ?? this.#main).focus();
  }

  focus(): void {
    this.#main.focus();
  }

  /** Writes the names again after the language has changed. */
  rename(): void {
    if (!this.#command) return;
    const focused = document.activeElement;
    const isHere = this.#line.contains(focused);
    this.begin(
      this.#command,
      Object.fromEntries(this.#fields.map(({ option, text }) => [option.name, text])),
    );
    if (!isHere && focused instanceof HTMLElement) focused.focus();
  }

  #commandName = (): string => (this.#command ? nameIn(this.#command, settings().language) : '');

  #typed = (): Typed => Object.fromEntries(this.#fields.map(({ option, value }) => [option.name, value]));

  /** The options that have no field yet. */
  #free = (): readonly OptionDefinition[] =>
    (this.#command?.options ?? []).filter((option) => !this.#fields.some((field) => field.option === option));

  #addField(option: OptionDefinition, text = ''): OptionField {
    const added = new OptionField(option, text);
    this.#listen(added.field, () => this.#onOptionTyped(added), added);
    this.#fields.push(added);
    this.#line.insertBefore(added.element, this.#main.element);
    return added;
  }

  #listen(field: TextField, onTyped: () => void, option?: OptionField): void {
    field.element.addEventListener('input', onTyped);
    field.element.addEventListener('focus', () => this.#suggest(option));
    field.element.addEventListener('keydown', (event) => this.#onKey(event, field, option));
    field.element.addEventListener('blur', () => this.#suggestions.hide());
  }

  #onTyped(): void {
    this.#problem.textContent = '';
    const { text } = this.#main;
    const read = this.#command ? undefined : readLine(text, this.#commands);
    // A space after a command's name means that its options come now.
    if (read?.kind === 'command' && /^\s*\/\S+\s/u.test(text)) {
      this.begin(read.command, read.typed);
    } else if (this.#command && text.includes(':')) {
      this.#main.text = '';
      this.#fill(readOptions(text, this.#free()));
    } else {
      this.#suggest();
    }
  }

  /** Lines such as `title:paris private:yes` may be typed or pasted into the field of any option. */
  #onOptionTyped(target: OptionField): void {
    target.setInvalid(false);
    this.#problem.textContent = '';
    const others = (this.#command?.options ?? []).filter((option) => option !== target.option);
    const { [target.option.name]: own = '', ...typed } = readOptions(target.text, [target.option, ...others]);
    if (own !== target.text) this.#fill({ [target.option.name]: own });
    this.#fill(typed);
    this.#suggest(this.#fields.find(({ field }) => field.element === document.activeElement));
  }

  /** Writes values into the fields of their options, and leaves the cursor in the last one. */
  #fill(typed: Typed): void {
    for (const option of this.#command?.options ?? []) {
      const value = typed[option.name];
      if (value === undefined) continue;
      const { field } = this.#fields.find((known) => known.option === option) ?? this.#addField(option);
      field.text = value;
      field.focus();
    }
  }

  #suggest(target?: OptionField): void {
    if (target && this.#command) {
      this.#autocomplete.values(target, this.#command, this.#typed(), () => this.focus());
    } else if (this.#command) {
      this.#autocomplete.options(this.#main, this.#free(), (option) => this.#addField(option).field.focus());
    } else {
      this.#autocomplete.commands(this.#main, this.#commands, (command) => this.begin(command));
    }
  }

  #onKey(event: KeyboardEvent, field: TextField, option?: OptionField): void {
    // While an input method composes a letter, its keys are its own.
    if (event.isComposing) return;
    if (this.#suggestions.handleKey(event) || this.#handleKey(event, field, option)) event.preventDefault();
  }

  /** Keys that act on the whole line; says whether this was one. */
  #handleKey({ key, shiftKey }: KeyboardEvent, field: TextField, option?: OptionField): boolean {
    if (key === 'Enter' && shiftKey && !this.#command) return false;
    if (key === 'Enter') this.#submit();
    else if (key === 'Escape' && this.#command) this.#leaveCommand('');
    else if (key === 'Backspace' && this.#command && field.text === '') this.#remove(option);
    else if (key === 'ArrowLeft' && field.isCursorAt('start')) return this.#step(field, -1);
    else if (key === 'ArrowRight' && field.isCursorAt('end')) return this.#step(field, 1);
    else return false;
    return true;
  }

  #step(from: TextField, by: 1 | -1): boolean {
    const fields = [...this.#fields.map(({ field }) => field), this.#main];
    const next = fields[fields.indexOf(from) + by];
    next?.focus(by === 1 ? 'start' : 'end');
    return next !== undefined;
  }

  /** Backspace in an empty field takes it away; before the first one it opens the command's name again. */
  #remove(target: OptionField | undefined): void {
    const last = this.#fields.at(-1);
    if (!target && last) {
      last.field.focus();
    } else if (!target || target.option.required) {
      this.#leaveCommand(`/${this.#commandName()}`);
    } else {
      this.#fields = this.#fields.filter((other) => other !== target);
      target.element.remove();
      this.focus();
    }
  }

  /** Back to writing a message. */
  #leaveCommand(text: string): void {
    this.#clear();
    this.#main.text = text;
    this.focus();
    this.#suggest();
  }

  #clear(): void {
    this.#command = undefined;
    for (const { element } of this.#fields) element.remove();
    this.#fields = [];
    this.#name.hidden = true;
    this.#main.element.classList.remove('after-command');
    this.#problem.textContent = '';
    this.#main.text = '';
  }

  #submit(): void {
    if (this.#command) this.#submitCommand(this.#command);
    else this.#submitText();
  }

  #submitText(): void {
    const read = readLine(this.#main.text, this.#commands);
    if (read.kind === 'command') {
      this.begin(read.command, read.typed);
      this.#submitCommand(read.command);
    } else if (read.kind === 'unknown') {
      this.#problem.textContent = commandLineTexts[settings().language].unknownCommand(read.name);
    } else if (read.text !== '') {
      this.#events.onText(read.text);
      this.#leaveCommand('');
    }
  }

  #submitCommand(command: SlashDefinition): void {
    const checked = valuesOf(command, { ...this.#typed(), ...readOptions(this.#main.text, this.#free()) });
    if ('values' in checked) {
      this.#events.onCommand(command, checked.values);
      this.#leaveCommand('');
      this.#suggestions.hide();
      return;
    }
    const { option } = checked.problem;
    const target = this.#fields.find((known) => known.option === option) ?? this.#addField(option);
    target.field.focus();
    target.setInvalid(true);
    this.#problem.textContent = problemText(checked.problem, settings().language);
  }
}
