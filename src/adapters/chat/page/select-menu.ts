/** A card's menu: a button that opens a list, as the ARIA pattern of a select-only combobox has it. */

import { el, icon } from './dom.ts';
import type { OnPress } from './press.ts';

interface Menu {
  readonly custom_id: string;
  readonly placeholder: string;
  readonly options: readonly {
    readonly label: string;
    readonly description?: string;
    readonly value: string;
  }[];
}

let menus = 0;

/** The menu; choosing one of its options tells `onPress`. */
export function menuView(menu: Menu, onPress: OnPress): HTMLElement {
  menus += 1;
  const id = `menu-${menus}`;
  const list = el('div', { role: 'listbox', id, class: 'menu-list', hidden: true });
  const box = el(
    'button',
    {
      type: 'button',
      class: 'menu-box',
      role: 'combobox',
      'aria-haspopup': 'listbox',
      'aria-expanded': 'false',
      'aria-controls': id,
      'aria-label': menu.placeholder,
    },
    el('span', {}, menu.placeholder),
    icon('down'),
  );
  list.setAttribute('aria-label', menu.placeholder);
  const options = menu.options.map(({ label, description }, index) =>
    el(
      'div',
      { role: 'option', id: `${id}-${index}`, class: 'menu-option', 'aria-selected': 'false' },
      el('span', { class: 'menu-label' }, label),
      description === undefined ? undefined : el('span', { class: 'menu-description' }, description),
    ),
  );
  list.append(...options);
  behave(box, list, options, (index) => {
    const option = menu.options[index];
    if (option) onPress({ customId: menu.custom_id, chosen: option.value, label: option.label });
  });
  return el('div', { class: 'menu' }, box, list);
}

/** Opens, closes and moves through the list by mouse and keys. */
function behave(
  box: HTMLElement,
  list: HTMLElement,
  options: readonly HTMLElement[],
  choose: (index: number) => void,
): void {
  let active = 0;
  const activate = (index: number) => {
    active = Math.min(Math.max(index, 0), options.length - 1);
    for (const [at, option] of options.entries()) option.setAttribute('aria-selected', `${at === active}`);
    box.setAttribute('aria-activedescendant', options[active]?.id ?? '');
    options[active]?.scrollIntoView({ block: 'nearest' });
  };
  const open = (isOpen: boolean) => {
    list.hidden = !isOpen;
    list.classList.toggle('above', box.getBoundingClientRect().top > innerHeight / 2);
    box.setAttribute('aria-expanded', `${isOpen}`);
    if (isOpen) activate(0);
    else box.removeAttribute('aria-activedescendant');
  };
  const take = (index: number) => {
    open(false);
    choose(index);
  };
  box.addEventListener('click', () => open(list.hidden === true));
  box.addEventListener('blur', () => open(false));
  list.addEventListener('mousedown', (event) => event.preventDefault());
  for (const [index, option] of options.entries()) {
    option.addEventListener('mousemove', () => activate(index));
    option.addEventListener('click', () => take(index));
  }
  box.addEventListener('keydown', (event) => {
    const act = keyAction(event.key, !list.hidden, {
      move: (step) => activate(active + step),
      open,
      take: () => take(active),
    });
    if (act) event.preventDefault();
  });
}

interface Actions {
  readonly move: (step: number) => void;
  readonly open: (isOpen: boolean) => void;
  readonly take: () => void;
}

/** Does what a key means for the menu; says whether it means anything. */
function keyAction(key: string, isOpen: boolean, { move, open, take }: Actions): boolean {
  if (!isOpen) {
    if (!['ArrowDown', 'ArrowUp', 'Enter', ' '].includes(key)) return false;
    open(true);
    return true;
  }
  if (key === 'ArrowDown') move(1);
  else if (key === 'ArrowUp') move(-1);
  else if (key === 'Home') move(-Infinity);
  else if (key === 'End') move(Infinity);
  else if (key === 'Enter' || key === ' ') take();
  else if (key === 'Escape') open(false);
  else return false;
  return true;
}
