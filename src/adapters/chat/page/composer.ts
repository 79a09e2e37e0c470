/** Where one writes: a message, or a command whose options become slots as in Discord. */
import type { OptionDefinition } from '../../../bot/definitions.ts';
import {
  nameIn,
  readLine,
  readOptions,
  type SlashDefinition,
  type Typed,
  type Values,
  valuesOf,
} from '../../local/command-line.ts';
import { commandLineWords } from '../../local/words.ts';
import { el, icon } from './dom.ts';
import { Offers } from './offers.ts';
import { say } from './say.ts';
import { settings } from './settings.ts';
import { Slot } from './slot.ts';
import { Suggestions } from './suggestions.ts';

export interface ComposerEvents {
  readonly onCommand: (command: SlashDefinition, values: Values) => void;
  readonly onText: (text: string) => void;
}

export class Composer {
  readonly #commands: readonly SlashDefinition[];
  readonly #events: ComposerEvents;
  readonly #suggestions = new Suggestions();
  readonly #offers: Offers;
  readonly #input = say(
    el('input', { type: 'text', autocomplete: 'off', spellcheck: 'false', enterkeyhint: 'send' }),
    { label: 'writeLabel', placeholder: 'write' },
  );
  readonly #pill = el('button', { type: 'button', class: 'pill', hidden: true });
  readonly #field = el('div', { class: 'field' }, this.#pill, this.#input);
  readonly #problem = el('div', { class: 'problem', role: 'alert' });
  #command: SlashDefinition | undefined;
  #slots: Slot[] = [];

  constructor(root: HTMLElement, commands: readonly SlashDefinition[], events: ComposerEvents) {
    this.#commands = commands;
    this.#events = events;
    this.#offers = new Offers(this.#suggestions);
    Suggestions.connect(this.#input);
    const send = say(el('button', { type: 'button', class: 'icon-button send' }, icon('send')), {
      label: 'send',
    });
    send.addEventListener('click', () => this.#submit());
    this.#pill.addEventListener('click', () => this.#leave(`/${this.#pillName()}`));
    this.#field.addEventListener('click', (event) => {
      if (event.target === this.#field) this.#input.focus();
    });
    this.#input.addEventListener('input', () => this.#onTyped());
    this.#input.addEventListener('focus', () => this.#offer());
    this.#input.addEventListener('keydown', (event) => this.#onKey(event));
    this.#input.addEventListener('blur', () => this.#suggestions.hide());
    root.append(
      this.#suggestions.element,
      el('div', { class: 'composer-bar' }, this.#field, send),
      this.#problem,
    );
  }

  /** Begins a command, as if it had been chosen from the list. */
  begin(command: SlashDefinition, typed: Typed = {}): void {
    this.#clear();
    this.#command = command;
    this.#pill.textContent = `/${this.#pillName()}`;
    this.#pill.hidden = false;
    this.#input.placeholder = '';
    for (const option of command.options) {
      if (option.required || typed[option.name] !== undefined) this.#addSlot(option, typed[option.name]);
    }
    const slot = this.#slots.find((known) => known.input.value === '') ?? this.#slots.at(-1);
    (slot?.input ?? this.#input).focus();
    if (!slot) this.#offer();
  }

  focus(): void {
    this.#input.focus();
  }

  /** Writes the names again after the language has changed. */
  rename(): void {
    if (!this.#command) return;
    const focused = document.activeElement;
    const isHere = this.#field.contains(focused);
    const typed = this.#slots.map(({ option, input }) => [option.name, input.value]);
    this.begin(this.#command, Object.fromEntries(typed));
    if (!isHere && focused instanceof HTMLElement) focused.focus();
  }

  #pillName = (): string => (this.#command ? nameIn(this.#command, settings().language) : '');

  #typed = (): Typed => Object.fromEntries(this.#slots.map((slot) => [slot.option.name, slot.value]));

  /** The options that have no slot yet. */
  #free = (): readonly OptionDefinition[] =>
    (this.#command?.options ?? []).filter((option) => !this.#slots.some((slot) => slot.option === option));

  #addSlot(option: OptionDefinition, value = ''): Slot {
    const slot = new Slot(option, value);
    slot.input.addEventListener('input', () => this.#onSlotTyped(slot));
    slot.input.addEventListener('focus', () => this.#offerFor(slot));
    slot.input.addEventListener('keydown', (event) => this.#onKey(event, slot));
    slot.input.addEventListener('blur', () => this.#suggestions.hide());
    this.#slots.push(slot);
    this.#field.insertBefore(slot.element, this.#input);
    return slot;
  }

  #onTyped(): void {
    this.#problem.textContent = '';
    const read = this.#command ? undefined : readLine(this.#input.value, this.#commands);
    // A space after a command's name means that its options come now.
    if (read?.kind === 'command' && /^\s*\/\S+\s/u.test(this.#input.value))
      this.begin(read.command, read.typed);
    else this.#offer();
  }

  /** Lines such as `title:paris private:yes` may be typed or pasted into any slot. */
  #onSlotTyped(slot: Slot): void {
    slot.complain(false);
    this.#problem.textContent = '';
    const mine = [slot.option, ...this.#free()];
    const typed = readOptions(slot.input.value, mine);
    for (const option of mine) {
      const value = typed[option.name];
      if (value === undefined) continue;
      if (option !== slot.option) this.#addSlot(option, value);
      else if (value !== slot.input.value.trim()) slot.write(value);
    }
    this.#offerFor(slot);
  }

  #onKey(event: KeyboardEvent, slot?: Slot): void {
    // While an input method composes a letter, its keys are its own.
    if (event.isComposing) return;
    const input = slot?.input ?? this.#input;
    if (this.#suggestions.takes(event) || this.#edits(event.key, input, slot)) event.preventDefault();
  }

  /** Keys that act on the whole line; says whether this was one. */
  #edits(key: string, input: HTMLInputElement, slot: Slot | undefined): boolean {
    const atStart = input.selectionStart === 0 && input.selectionEnd === 0;
    const atEnd = input.selectionStart === input.value.length;
    if (key === 'Enter') this.#submit();
    else if (key === 'Escape' && this.#command) this.#leave('');
    else if (key === 'Backspace' && atStart && this.#command && input.value === '') this.#remove(slot);
    else if (key === 'ArrowLeft' && atStart) return this.#step(input, -1);
    else if (key === 'ArrowRight' && atEnd) return this.#step(input, 1);
    else return false;
    return true;
  }

  #step(from: HTMLInputElement, by: number): boolean {
    const inputs = [...this.#slots.map((slot) => slot.input), this.#input];
    const next = inputs[inputs.indexOf(from) + by];
    next?.focus();
    return next !== undefined;
  }

  /** Backspace in an empty slot takes the slot away; before the first one it opens the command's name again. */
  #remove(slot: Slot | undefined): void {
    const last = this.#slots.at(-1);
    if (!slot && last) {
      last.input.focus();
    } else if (!slot || slot.option.required) {
      this.#leave(`/${this.#pillName()}`);
    } else {
      this.#slots = this.#slots.filter((other) => other !== slot);
      slot.element.remove();
      this.#input.focus();
    }
  }

  /** Back to plain writing. */
  #leave(text: string): void {
    this.#clear();
    this.#input.value = text;
    this.#input.focus();
    this.#offer();
  }

  #clear(): void {
    this.#command = undefined;
    for (const slot of this.#slots) slot.element.remove();
    this.#slots = [];
    this.#pill.hidden = true;
    this.#problem.textContent = '';
    this.#input.value = '';
    say(this.#input, { placeholder: 'write' });
  }

  #offer(): void {
    if (this.#command) {
      this.#offers.options(this.#input, this.#free(), (option) => this.#addSlot(option).input.focus());
    } else {
      this.#offers.commands(this.#input, this.#commands, (command) => this.begin(command));
    }
  }

  #offerFor(slot: Slot): void {
    if (this.#command) this.#offers.values(slot, this.#command, this.#typed(), () => this.#input.focus());
  }

  #submit(): void {
    if (this.#command) this.#submitCommand(this.#command);
    else this.#submitText();
  }

  #submitText(): void {
    const read = readLine(this.#input.value, this.#commands);
    if (read.kind === 'command') {
      this.begin(read.command, read.typed);
      this.#submitCommand(read.command);
    } else if (read.kind === 'unknown') {
      this.#problem.textContent = commandLineWords[settings().language].unknownCommand(read.name);
    } else if (read.text !== '') {
      this.#events.onText(read.text);
      this.#leave('');
    }
  }

  #submitCommand(command: SlashDefinition): void {
    const checked = valuesOf(command, { ...this.#typed(), ...readOptions(this.#input.value, this.#free()) });
    if ('values' in checked) {
      this.#events.onCommand(command, checked.values);
      this.#leave('');
      this.#suggestions.hide();
      return;
    }
    const { option, kind } = checked.problem;
    const slot = this.#slots.find((known) => known.option === option) ?? this.#addSlot(option);
    const words = commandLineWords[settings().language];
    const name = nameIn(option, settings().language);
    slot.input.focus();
    slot.complain(true);
    this.#problem.textContent = kind === 'missing' ? words.missing(name) : words.yesOrNo(name);
  }
}
