/** The list above the composer: what one can choose while typing. It follows the ARIA pattern of a combobox. */
import { byId, el } from './dom.ts';
import { settings } from './settings.ts';
import { suggestionCount } from './texts.ts';

export interface Suggestion {
  readonly label: string;
  readonly detail?: string;
  /** Small words beside the label, as a command's options. */
  readonly tags?: readonly string[];
  readonly pick: () => void;
}

export class SuggestionList {
  /** What makes a field one that has suggestions. */
  static readonly comboboxAttributes = {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': 'suggestions',
  };

  readonly element = el('div', { class: 'suggestions', hidden: true });
  readonly #list = el('div', { role: 'listbox', id: 'suggestions' });
  readonly #heading = el('div', { class: 'suggestions-heading', id: 'suggestions-heading' });
  #suggestions: readonly Suggestion[] = [];
  #active = -1;
  #field: HTMLElement | undefined;

  constructor() {
    this.#list.setAttribute('aria-labelledby', this.#heading.id);
    this.element.append(this.#heading, this.#list);
    // The cursor stays in the composer while the mouse is used here.
    this.element.addEventListener('mousedown', (event) => event.preventDefault());
  }

  /** Shows suggestions for a field; `isFirstActive` says whether Enter takes the first one at once. */
  show(
    field: HTMLElement,
    heading: string,
    suggestions: readonly Suggestion[],
    isFirstActive: boolean,
  ): void {
    this.hide();
    if (suggestions.length === 0) return;
    this.#field = field;
    this.#suggestions = suggestions;
    this.#heading.textContent = heading;
    this.#list.replaceChildren(
      ...suggestions.map((suggestion, index) => this.#optionView(suggestion, index)),
    );
    this.element.hidden = false;
    field.setAttribute('aria-expanded', 'true');
    this.#activate(isFirstActive ? 0 : -1);
    byId('announcer').textContent = suggestionCount[settings().language](suggestions.length);
  }

  /** Says whether the list is about to change, to those who cannot see that it does. */
  setBusy(isBusy: boolean): void {
    this.#list.setAttribute('aria-busy', `${isBusy}`);
  }

  hide(): void {
    this.element.hidden = true;
    this.setBusy(false);
    this.#field?.setAttribute('aria-expanded', 'false');
    this.#field?.removeAttribute('aria-activedescendant');
    this.#suggestions = [];
    this.#active = -1;
  }

  /** Handles the keys of an open list; says whether the key was one of them. */
  handleKey(event: KeyboardEvent): boolean {
    if (this.#suggestions.length === 0) return false;
    switch (event.key) {
      case 'ArrowDown':
        this.#activate((this.#active + 1) % this.#suggestions.length);
        return true;
      case 'ArrowUp':
        this.#activate(this.#active <= 0 ? this.#suggestions.length - 1 : this.#active - 1);
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
    const suggestion = this.#suggestions[index];
    if (!suggestion) return false;
    this.hide();
    suggestion.pick();
    return true;
  }

  #activate(index: number): void {
    this.#active = index;
    for (const [at, option] of [...this.#list.children].entries()) {
      option.setAttribute('aria-selected', `${at === index}`);
      if (at !== index) continue;
      this.#field?.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    }
  }

  #optionView({ label, detail, tags = [] }: Suggestion, index: number): HTMLElement {
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
