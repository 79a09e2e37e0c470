/** A list from which one chooses while the focus stays in its combobox, as ARIA's pattern for them has it. */
import { el } from './dom.ts';

export class Listbox {
  readonly element: HTMLElement;
  readonly #onPick: (index: number) => void;
  #combobox: HTMLElement | undefined;
  #options: readonly HTMLElement[] = [];
  #active = -1;

  constructor(id: string, onPick: (index: number) => void) {
    this.element = el('div', { role: 'listbox', id, hidden: true });
    this.#onPick = onPick;
    this.element.addEventListener('mousedown', (event) => event.preventDefault());
  }

  get isOpen(): boolean {
    return this.#combobox !== undefined;
  }

  /** Shows options for a combobox; `active` is the one that Enter takes, -1 for none. */
  open(combobox: HTMLElement, options: readonly HTMLElement[], active: number): void {
    this.#combobox = combobox;
    this.#options = options;
    for (const [index, option] of options.entries()) {
      option.setAttribute('role', 'option');
      option.id = `${this.element.id}-${index}`;
      option.addEventListener('click', () => this.#pick(index));
      option.addEventListener('mousemove', () => {
        if (this.#active !== index) this.activate(index);
      });
    }
    this.element.replaceChildren(...options);
    this.element.hidden = false;
    combobox.setAttribute('aria-expanded', 'true');
    this.activate(active);
  }

  close(): void {
    this.element.hidden = true;
    this.#combobox?.setAttribute('aria-expanded', 'false');
    this.#combobox?.removeAttribute('aria-activedescendant');
    this.#combobox = undefined;
  }

  /** Makes an option the one that Enter takes. */
  activate(index: number): void {
    this.#active = index;
    for (const [at, option] of this.#options.entries()) {
      option.setAttribute('aria-selected', `${at === index}`);
      if (at !== index) continue;
      this.#combobox?.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    }
  }

  /** Handles the keys of an open list; says whether the key was one of them. */
  handleKey({ key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>): boolean {
    if (!this.isOpen) return false;
    const count = this.#options.length;
    if (key === 'ArrowDown') this.activate((this.#active + 1) % count);
    else if (key === 'ArrowUp') this.activate((Math.max(this.#active, 0) - 1 + count) % count);
    else if (key === 'Escape') this.close();
    else if (key === 'Enter') return this.#pick(this.#active);
    else if (key === 'Tab' && !shiftKey) return this.#pick(Math.max(this.#active, 0));
    else return false;
    return true;
  }

  #pick(index: number): boolean {
    if (!this.#options[index]) return false;
    this.close();
    this.#onPick(index);
    return true;
  }
}
