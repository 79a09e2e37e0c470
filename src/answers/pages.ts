/** Long answers in pages; the page is carried by the buttons. */

import type { Button, Call } from '../contract/command.ts';
import type { Language } from '../dataset/schema.ts';
import { textsIn } from '../i18n/index.ts';

export interface Page<Item> {
  readonly items: readonly Item[];
  /** From 1; a page that does not exist becomes the nearest that does. */
  readonly page: number;
  readonly pages: number;
}

/** One page of a list. */
export function pageOf<Item>(items: readonly Item[], asked: number, size: number): Page<Item> {
  const pages = Math.max(1, Math.ceil(items.length / size));
  const page = Math.min(Math.max(1, asked), pages);
  return { items: items.slice((page - 1) * size, page * size), page, pages };
}

/** Back and forward, where there is a page to go to. */
export function pageButtons(call: Call, { page, pages }: Page<unknown>, language: Language): Button[] {
  const { back, forward } = textsIn(language).buttons;
  return [
    ...(page > 1 ? [{ label: `◀ ${back}`, call: { ...call, page: page - 1 } }] : []),
    ...(page < pages ? [{ label: `${forward} ▶`, call: { ...call, page: page + 1 } }] : []),
  ];
}
