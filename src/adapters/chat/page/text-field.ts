/** A field that grows and wraps with its text, as Discord's does. HTML allows no text area to be a combobox. */
import { el } from './dom.ts';
import { SuggestionList } from './suggestion-list.ts';

export class TextField {
  readonly element: HTMLElement;

  constructor(attributes: Parameters<typeof el>[1] = {}) {
    this.element = el('div', {
      class: 'text-field',
      contenteditable: 'plaintext-only',
      spellcheck: 'false',
      ...SuggestionList.comboboxAttributes,
      ...attributes,
    });
    this.element.addEventListener('input', () => {
      // Browsers leave a line break behind, which would hide the placeholder.
      if (this.text === '') this.element.replaceChildren();
    });
  }

  get text(): string {
    return (this.element.textContent ?? '').replaceAll('\u00a0', ' ');
  }

  set text(text: string) {
    this.element.textContent = text;
  }

  /** Puts the cursor into the field. */
  focus(at: 'start' | 'end' = 'end'): void {
    this.element.focus();
    const selection = getSelection();
    selection?.selectAllChildren(this.element);
    if (at === 'end') selection?.collapseToEnd();
    else selection?.collapseToStart();
  }

  /** Whether the cursor stands before or behind all of the text. */
  isCursorAt(end: 'start' | 'end'): boolean {
    const selection = getSelection();
    if (!selection?.isCollapsed || !selection.anchorNode) return false;
    const range = document.createRange();
    range.selectNodeContents(this.element);
    if (end === 'start') range.setEnd(selection.anchorNode, selection.anchorOffset);
    else range.setStart(selection.anchorNode, selection.anchorOffset);
    return range.toString() === '';
  }
}
