/** Discord's markdown as elements of the page. */
import { type Block, readMarkdown } from '../../local/markdown.ts';
import type { Inline } from '../../local/markdown-inline.ts';
import { el } from './dom.ts';

/** The elements for a text. Everything in it is set as text; links go to http and https only. */
export const markdownView = (markdown: string): HTMLElement[] => readMarkdown(markdown).map(blockView);

function blockView(block: Block): HTMLElement {
  switch (block.kind) {
    case 'heading':
      // The page and the message come first: a card's headings begin at the third level.
      return el(
        `h${headingLevel(block.level)}`,
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

const headingLevel = (level: 1 | 2 | 3): 3 | 4 | 5 => (level === 1 ? 3 : level === 2 ? 4 : 5);

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
