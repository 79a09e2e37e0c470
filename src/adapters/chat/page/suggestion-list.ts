/** The list above the composer: what one can choose while typing. */
import { byId, el } from './dom.ts';
import { Listbox } from './listbox.ts';
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

  readonly #heading = el('div', { class: 'suggestions-heading', id: 'suggestions-heading' });
  readonly #list = new Listbox('suggestions', (index) => {
    this.element.hidden = true;
    this.#suggestions[index]?.pick();
  });
  readonly element = el('div', { class: 'suggestions', hidden: true }, this.#heading, this.#list.element);
  #suggestions: readonly Suggestion[] = [];

  constructor() {
    this.#list.element.setAttribute('aria-labelledby', this.#heading.id);
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
    this.#suggestions = suggestions;
    this.#heading.textContent = heading;
    this.element.hidden = false;
    this.#list.open(field, suggestions.map(suggestionView), isFirstActive ? 0 : -1);
    byId('announcer').textContent = suggestionCount[settings().language](suggestions.length);
  }

  /** Says whether the list is about to change, to those who cannot see that it does. */
  setBusy(isBusy: boolean): void {
    this.#list.element.setAttribute('aria-busy', `${isBusy}`);
  }

  hide(): void {
    this.element.hidden = true;
    this.setBusy(false);
    this.#list.close();
  }

  /** Handles the keys of an open list; says whether the key was one of them. */
  handleKey(event: KeyboardEvent): boolean {
    const isHandled = this.#list.handleKey(event);
    this.element.hidden = !this.#list.isOpen;
    return isHandled;
  }
}

const suggestionView = ({ label, detail, tags = [] }: Suggestion): HTMLElement =>
  el(
    'div',
    { class: 'suggestion' },
    el('span', { class: 'suggestion-label' }, label),
    ...tags.map((tag) => el('span', { class: 'suggestion-tag' }, tag)),
    detail === undefined ? undefined : el('span', { class: 'suggestion-detail' }, detail),
  );
