/** A card as Discord draws it: Components V2 as elements of the page. */
import type { Message } from '../../../bot/card.ts';
import { componentType } from '../../../contract/discord.ts';
import { el } from './dom.ts';
import { markdownView } from './markdown-view.ts';
import { pictureView } from './picture.ts';
import type { OnPress } from './press.ts';
import { menuView } from './select-menu.ts';

type Container = Message['components'][number];
type Part = Container['components'][number];
type Pressable = Extract<Part, { type: typeof componentType.row }>['components'][number];

/** The containers of a message. */
export const cardView = (message: Message, onPress: OnPress): HTMLElement[] =>
  message.components.map((container) => containerView(container, onPress));

function containerView(container: Container, onPress: OnPress): HTMLElement {
  const view = el('div', { class: 'card' }, ...container.components.map((part) => partView(part, onPress)));
  view.style.setProperty('--accent', `#${container.accent_color.toString(16).padStart(6, '0')}`);
  return view;
}

function partView(part: Part, onPress: OnPress): HTMLElement {
  switch (part.type) {
    case componentType.text:
      return el('div', { class: 'markdown' }, ...markdownView(part.content));
    case componentType.gallery:
      return el('div', { class: 'gallery' }, ...part.items.map(pictureView));
    case componentType.separator:
      return el('hr');
    case componentType.row:
      return el('div', { class: 'row' }, ...part.components.map((one) => pressableView(one, onPress)));
  }
}

function pressableView(part: Pressable, onPress: OnPress): HTMLElement {
  if (part.type === componentType.menu) return menuView(part, onPress);
  if ('url' in part) {
    return el('a', { class: 'button', href: part.url, target: '_blank', rel: 'noreferrer' }, part.label);
  }
  const button = el('button', { type: 'button', class: 'button' }, part.label);
  button.addEventListener('click', () => onPress({ customId: part.custom_id, label: part.label }));
  return button;
}
