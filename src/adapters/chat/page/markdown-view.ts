/** Discord's markdown as elements of the page. */
import { type Block, readMarkdown } from '../../local/markdown.ts';
import type { Inline } from '../../local/markdown-inline.ts';
import { el } from './dom.ts';

/** The elements for a text. Everything in it is set as text; links go to http and https only. */
export const markdownView = (markdown: string): HTMLElement[] => readMarkdown(markdown).map(blockView);

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

const tags = { bold: 'strong', italic: 'em', underline: 'u', strike: 's' } as const;

function inlineView(pieces: readonly Inline[]): (Node | string)[] {
  return pieces.map((piece) => {
    switch (piece.kind) {
      case 'text':
        return piece.text;
      case 'code':
        return el('code', {}, piece.text);
      case 'link':
        return el(
          'a',
          { href: piece.address, target: '_blank', rel: 'noopener noreferrer' },
          ...inlineView(piece.content),
        );
      default:
        return el(tags[piece.kind], {}, ...inlineView(piece.content));
    }
  });
}
