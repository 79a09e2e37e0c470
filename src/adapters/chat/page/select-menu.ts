/** A card's menu: a button that opens a list, as ARIA's pattern of a select-only combobox has it. */
import type { Row } from '../../../bot/controls.ts';
import type { componentType } from '../../../contract/discord.ts';
import { el, icon } from './dom.ts';
import { Listbox } from './listbox.ts';
import type { OnPress } from './press.ts';

type Menu = Extract<Row['components'][number], { readonly type: typeof componentType.menu }>;

let menus = 0;

/** The menu; choosing one of its options calls `onPress`. */
export function menuView(menu: Menu, onPress: OnPress): HTMLElement {
  menus += 1;
  const list = new Listbox(`menu-${menus}`, (index) => {
    const option = menu.options[index];
    if (option) onPress({ customId: menu.custom_id, chosen: option.value, label: option.label });
  });
  const box = el(
    'button',
    {
      type: 'button',
      class: 'menu-box',
      role: 'combobox',
      'aria-haspopup': 'listbox',
      'aria-expanded': 'false',
      'aria-controls': list.element.id,
      'aria-label': menu.placeholder,
    },
    el('span', {}, menu.placeholder),
    icon('down'),
  );
  list.element.classList.add('menu-list');
  list.element.setAttribute('aria-label', menu.placeholder);
  const open = () => {
    list.element.classList.toggle('above', box.getBoundingClientRect().top > innerHeight / 2);
    list.open(box, menu.options.map(optionView), 0);
  };
  box.addEventListener('click', () => (list.isOpen ? list.close() : open()));
  box.addEventListener('blur', () => list.close());
  box.addEventListener('keydown', (event) => {
    if (handleKey(event, list, menu.options.length)) event.preventDefault();
    else if (!list.isOpen && ['ArrowDown', 'ArrowUp'].includes(event.key)) {
      open();
      event.preventDefault();
    }
  });
  return el('div', { class: 'menu' }, box, list.element);
}

/** Unlike in a field, these keys have nothing else to do in a menu: the space bar, Home and End. */
function handleKey({ key, shiftKey }: KeyboardEvent, list: Listbox, count: number): boolean {
  if (!list.isOpen || !['Home', 'End'].includes(key))
    return list.handleKey({ key: key === ' ' ? 'Enter' : key, shiftKey });
  list.activate(key === 'Home' ? 0 : count - 1);
  return true;
}

const optionView = ({ label, description }: Menu['options'][number]): HTMLElement =>
  el(
    'div',
    { class: 'menu-option' },
    el('span', { class: 'menu-label' }, label),
    description === undefined ? undefined : el('span', { class: 'menu-description' }, description),
  );
