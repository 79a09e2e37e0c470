/** Discord's markdown as elements of the page. */
import type { Language } from '../../../dataset/schema.ts';
import { type Block, readMarkdown } from '../../local/markdown.ts';
import type { Inline } from '../../local/markdown-inline.ts';
import { languageOfText } from '../../local/message-text.ts';
import { el } from './dom.ts';

/**
 * The elements for a text of a message in this language. Everything in it is set as text. Quotes and small print in
 * another language are marked as such.
 */
export const markdownView = (markdown: string, language: Language): HTMLElement[] =>
  readMarkdown(markdown).map((block) => {
    const view = blockView(block);
    if (block.kind !== 'quote' && block.kind !== 'subtext') return view;
    const own = languageOfText(view.textContent);
    if (own !== language) view.lang = own;
    return view;
  });

/** A link that opens beside the page; to http and https only, as everything else is no link in Discord. */
export function linkView(
  address: string,
  className: string,
  ...content: readonly (Node | string)[]
): HTMLElement {
  const href = /^https?:/.test(address) ? address : undefined;
  return el('a', { href, class: className, target: '_blank', rel: 'noopener noreferrer' }, ...content);
}

function blockView(block: Block): HTMLElement {
  switch (block.kind) {
    case 'heading':
      // The page has the first two levels.
      return el(
        block.level === 3 ? 'h4' : 'h3',
        { class: `heading-${block.level}` },
        ...inlineView(block.content),
      );
    case 'line':
      return el('p', block.content.length === 0 ? { class: 'empty' } : {}, ...inlineView(block.content));
    case 'subtext':
      return el('p', { class: 'subtext' }, ...inlineView(block.content));
    case 'item':
      return itemView(block);
    case 'quote':
      return el('blockquote', {}, ...block.blocks.map(blockView));
    case 'code':
      return el('pre', {}, el('code', {}, block.text));
  }
}

function itemView({ marker, depth, content }: Extract<Block, { kind: 'item' }>): HTMLElement {
  const item = el(
    'p',
    { class: 'item' },
    el('span', { class: 'marker' }, marker),
    el('span', {}, ...inlineView(content)),
  );
  item.style.setProperty('--depth', `${depth}`);
  return item;
}

const tags = { bold: 'strong', italic: 'em', underline: 'u', strikethrough: 's' } as const;

function inlineView(pieces: readonly Inline[]): (Node | string)[] {
  return pieces.map((piece) => {
    switch (piece.kind) {
      case 'text':
        return piece.text;
      case 'code':
        return el('code', {}, piece.text);
      case 'link':
        return linkView(piece.address, 'text-link', ...inlineView(piece.content));
      default:
        return el(tags[piece.kind], {}, ...inlineView(piece.content));
    }
  });
}
