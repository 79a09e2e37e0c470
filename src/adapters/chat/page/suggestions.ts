/** The list above the composer: what one can choose while typing. It follows the ARIA pattern of a combobox. */
import { byId, el } from './dom.ts';
import { settings } from './settings.ts';
import { suggestionCount } from './words.ts';

export interface Entry {
  readonly label: string;
  readonly detail?: string;
  /** Small words beside the label, as a command's options. */
  readonly tags?: readonly string[];
  readonly pick: () => void;
}

export class Suggestions {
  readonly element = el('div', { class: 'suggestions', hidden: true });
  readonly #list = el('div', { role: 'listbox', id: 'suggestions' });
  readonly #heading = el('div', { class: 'suggestions-heading', id: 'suggestions-heading' });
  #entries: readonly Entry[] = [];
  #active = -1;
  #input: HTMLInputElement | undefined;

  constructor() {
    this.#list.setAttribute('aria-labelledby', this.#heading.id);
    this.element.append(this.#heading, this.#list);
    // The cursor stays in the composer while the mouse is used here.
    this.element.addEventListener('mousedown', (event) => event.preventDefault());
  }

  /** Makes an input one that has suggestions. */
  static connect(input: HTMLInputElement): void {
    const roles = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false' };
    for (const [name, value] of Object.entries(roles)) input.setAttribute(name, value);
    input.setAttribute('aria-controls', 'suggestions');
  }

  /** Shows entries for an input; `chosen` says whether the first one is taken by Enter at once. */
  show(input: HTMLInputElement, heading: string, entries: readonly Entry[], chosen: boolean): void {
    this.hide();
    if (entries.length === 0) return;
    this.#input = input;
    this.#entries = entries;
    this.#heading.textContent = heading;
    this.#list.replaceChildren(...entries.map((entry, index) => this.#optionView(entry, index)));
    this.element.hidden = false;
    input.setAttribute('aria-expanded', 'true');
    this.#activate(chosen ? 0 : -1);
    byId('announcer').textContent = suggestionCount[settings().language](entries.length);
  }

  /** Says that the list is about to change, to those who cannot see that it does. */
  expectMore(isExpected: boolean): void {
    this.#list.setAttribute('aria-busy', `${isExpected}`);
  }

  hide(): void {
    this.element.hidden = true;
    this.expectMore(false);
    this.#input?.setAttribute('aria-expanded', 'false');
    this.#input?.removeAttribute('aria-activedescendant');
    this.#entries = [];
    this.#active = -1;
  }

  /** Handles the keys of an open list; says whether the key was one of them. */
  takes(event: KeyboardEvent): boolean {
    if (this.#entries.length === 0) return false;
    switch (event.key) {
      case 'ArrowDown':
        this.#activate((this.#active + 1) % this.#entries.length);
        return true;
      case 'ArrowUp':
        this.#activate(this.#active <= 0 ? this.#entries.length - 1 : this.#active - 1);
        return true;
      case 'Tab':
        return !event.shiftKey && this.#pick(Math.max(this.#active, 0));
      case 'Enter':
        return this.#pick(this.#active);
      case 'Escape':
        this.hide();
        return true;
      default:
        return false;
    }
  }

  #pick(index: number): boolean {
    const entry = this.#entries[index];
    if (!entry) return false;
    this.hide();
    entry.pick();
    return true;
  }

  #activate(index: number): void {
    this.#active = index;
    for (const [at, option] of [...this.#list.children].entries()) {
      option.setAttribute('aria-selected', `${at === index}`);
      if (at !== index) continue;
      this.#input?.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    }
  }

  #optionView({ label, detail, tags = [] }: Entry, index: number): HTMLElement {
    const option = el(
      'div',
      { role: 'option', id: `suggestion-${index}`, 'aria-selected': 'false', class: 'suggestion' },
      el('span', { class: 'suggestion-label' }, label),
      ...tags.map((tag) => el('span', { class: 'suggestion-tag' }, tag)),
      detail === undefined ? undefined : el('span', { class: 'suggestion-detail' }, detail),
    );
    option.addEventListener('click', () => this.#pick(index));
    option.addEventListener('mousemove', () => {
      if (this.#active !== index) this.#activate(index);
    });
    return option;
  }
}
