/** The buttons and the menu under an answer, each carrying in its custom id what it leads to. */

import type { Button, Menu } from '../contract/command.ts';
import { buttonStyle, componentType, limits } from '../contract/discord.ts';
import type { Language } from '../dataset/schema.ts';
import { cut } from '../i18n/markdown.ts';
import { customId } from './custom-id.ts';

interface CallButton {
  readonly type: typeof componentType.button;
  readonly style: typeof buttonStyle.secondary;
  readonly label: string;
  readonly custom_id: string;
}

interface LinkButton {
  readonly type: typeof componentType.button;
  readonly style: typeof buttonStyle.link;
  readonly label: string;
  readonly url: string;
}

interface MenuComponent {
  readonly type: typeof componentType.menu;
  readonly custom_id: string;
  readonly placeholder: string;
  readonly options: readonly {
    readonly label: string;
    readonly description?: string;
    readonly value: string;
  }[];
}

/** A row of buttons, or of one menu. */
export interface Row {
  readonly type: typeof componentType.row;
  readonly components: readonly (CallButton | LinkButton | MenuComponent)[];
}

/** More buttons than fill these rows would be a wall of their own. */
const mostRows = 2;

/** The buttons in rows of as many as fit; those that lead to the same are one. */
export function buttonRows(buttons: readonly Button[], language: Language): Row[] {
  // Discord refuses a message in which two buttons lead to the same.
  const all = buttons.map((button) => component(button, language));
  const components = [...new Map(all.map((button) => [targetOf(button), button])).values()];
  const rows = Math.min(mostRows, Math.ceil(components.length / limits.buttonsInRow));
  return Array.from({ length: rows }, (_, row) => ({
    type: componentType.row,
    components: components.slice(row * limits.buttonsInRow, (row + 1) * limits.buttonsInRow),
  }));
}

const targetOf = (button: CallButton | LinkButton): string =>
  'url' in button ? button.url : button.custom_id;

function component(button: Button, language: Language): CallButton | LinkButton {
  const common = { type: componentType.button, label: cut(button.label, limits.buttonLabel) };
  return 'url' in button
    ? { ...common, style: buttonStyle.link, url: button.url }
    : { ...common, style: buttonStyle.secondary, custom_id: customId(button.call, language) };
}

/** A menu of calls. */
export function menuRow(menu: Menu, language: Language): Row {
  const options = menu.options.slice(0, limits.menuOptions).map(({ label, description, call }) => ({
    label: cut(label, limits.menuOptionText),
    ...(description ? { description: cut(description, limits.menuOptionText) } : {}),
    value: customId(call, language),
  }));
  return {
    type: componentType.row,
    components: [
      {
        type: componentType.menu,
        custom_id: 'menu',
        placeholder: cut(menu.placeholder, limits.placeholder),
        options,
      },
    ],
  };
}
