/** A message's menu "Apps": the message commands, by button or right click. Without such commands there is none. */
import { type MessageDefinition, nameIn } from '../../local/command-line.ts';
import { el, icon } from './dom.ts';
import type { Post } from './message-view.ts';
import { settings } from './settings.ts';
import { translated } from './translated.ts';

export class AppsMenu {
  readonly #commands: readonly MessageDefinition[];
  readonly #onChosen: (post: Post, command: MessageDefinition) => void;

  constructor(
    commands: readonly MessageDefinition[],
    onChosen: (post: Post, command: MessageDefinition) => void,
  ) {
    this.#commands = commands;
    this.#onChosen = onChosen;
  }

  /** Gives a message its menu. */
  attach(view: HTMLElement, post: Post): void {
    if (this.#commands.length === 0) return;
    const button = translated(
      el(
        'button',
        { type: 'button', class: 'icon-button apps-button', 'aria-haspopup': 'menu' },
        icon('dots'),
      ),
      { label: 'apps' },
    );
    button.addEventListener('click', () => {
      const { bottom, right } = button.getBoundingClientRect();
      this.#open(view, post, { x: right, y: bottom + 4 });
    });
    view.addEventListener('contextmenu', (event) => {
      if (event.target instanceof Element && event.target.closest('a, img')) return;
      event.preventDefault();
      this.#open(view, post, { x: event.clientX, y: event.clientY });
    });
    view.append(button);
  }

  #open(view: HTMLElement, post: Post, at: { readonly x: number; readonly y: number }): void {
    const items = this.#commands.map((command) => {
      const name = nameIn(command, settings().language);
      const item = el('button', { type: 'button', role: 'menuitem', tabindex: -1 }, name);
      item.addEventListener('click', () => {
        menu.hidePopover();
        this.#onChosen(post, command);
      });
      return item;
    });
    const menu = translated(el('div', { class: 'apps-menu', role: 'menu', popover: 'auto' }, ...items), {
      label: 'apps',
    });
    menu.addEventListener('keydown', (event) => moveFocus(event, items));
    menu.addEventListener('toggle', (event) => {
      if (event instanceof ToggleEvent && event.newState === 'closed') menu.remove();
    });
    view.append(menu);
    menu.showPopover();
    // As near to the place as the window allows.
    menu.style.setProperty('left', `${Math.max(Math.min(at.x, innerWidth - menu.offsetWidth - 8), 8)}px`);
    menu.style.setProperty('top', `${Math.max(Math.min(at.y, innerHeight - menu.offsetHeight - 8), 8)}px`);
    items[0]?.focus();
  }
}

function moveFocus(event: KeyboardEvent, items: readonly HTMLElement[]): void {
  const at = items.findIndex((item) => item.matches(':focus'));
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  event.preventDefault();
  items.at((at + step) % items.length)?.focus();
}
