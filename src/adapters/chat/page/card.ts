/** A card as Discord draws it: Components V2 as elements of the page. */
import type { Message } from '../../../bot/card.ts';
import { componentType } from '../../../contract/discord.ts';
import type { Language } from '../../../dataset/schema.ts';
import { el, icon } from './dom.ts';
import { linkView, markdownView } from './markdown-view.ts';
import { pictureView } from './picture.ts';
import type { OnPress } from './press.ts';
import { menuView } from './select-menu.ts';

type Container = Message['components'][number];
type Part = Container['components'][number];
type Control = Extract<Part, { type: typeof componentType.row }>['components'][number];

/** The containers of a message in this language. */
export const cardView = (message: Message, language: Language, onPress: OnPress): HTMLElement[] =>
  message.components.map((container) => {
    const parts = container.components.map((part) => partView(part, language, onPress));
    const view = el('div', { class: 'card' }, ...parts);
    view.style.setProperty('--accent', `#${container.accent_color.toString(16).padStart(6, '0')}`);
    return view;
  });

function partView(part: Part, language: Language, onPress: OnPress): HTMLElement {
  switch (part.type) {
    case componentType.text:
      return el('div', { class: 'markdown' }, ...markdownView(part.content, language));
    case componentType.gallery:
      return el('div', { class: 'gallery' }, ...part.items.map(pictureView));
    case componentType.separator:
      return el('hr');
    case componentType.row:
      return el('div', { class: 'row' }, ...part.components.map((control) => controlView(control, onPress)));
  }
}

function controlView(control: Control, onPress: OnPress): HTMLElement {
  if (control.type === componentType.menu) return menuView(control, onPress);
  if ('url' in control) return linkView(control.url, 'button', control.label, icon('external'));
  const button = el('button', { type: 'button', class: 'button' }, control.label);
  button.addEventListener('click', () => onPress({ customId: control.custom_id, label: control.label }));
  return button;
}
