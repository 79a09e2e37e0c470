/** Discord's markdown as plain text, with ANSI styles where the terminal has them. */
import { type Block, readMarkdown } from '../local/markdown.ts';
import type { Inline } from '../local/markdown-inline.ts';
import { type Look, styled, wrap } from './look.ts';

/** The text in lines that fit the terminal's width. */
export const markdownText = (markdown: string, look: Look): string =>
  readMarkdown(markdown)
    .map((block) => blockText(block, look))
    .join('\n');

function blockText(block: Block, look: Look): string {
  switch (block.kind) {
    case 'heading':
      return styledLines(wrap(inlineText(block.content, look), look.width), 'bold', look);
    case 'line':
      return wrap(inlineText(block.content, look), look.width);
    case 'subtext':
      return styledLines(wrap(inlineText(block.content, look), look.width), 'dim', look);
    case 'item': {
      const indent = '  '.repeat(block.depth);
      const mark = `${indent}${block.marker} `;
      return wrap(inlineText(block.content, look), look.width, mark, ' '.repeat(mark.length));
    }
    case 'quote':
      return prefixed(
        block.blocks.map((inner) => blockText(inner, { ...look, width: look.width - 4 })).join('\n'),
        '  › ',
      );
    case 'code':
      return prefixed(block.text, '    ');
  }
}

const prefixed = (text: string, prefix: string): string => text.replace(/^/gm, prefix);

/** Styled line by line, so that no style runs on over a line break. */
const styledLines = (text: string, style: 'bold' | 'dim', look: Look): string =>
  text
    .split('\n')
    .map((line) => styled(line, style, look))
    .join('\n');

function inlineText(pieces: readonly Inline[], look: Look): string {
  return pieces
    .map((piece) => {
      switch (piece.kind) {
        case 'text':
          return piece.text;
        case 'code':
          return look.colour ? styled(piece.text, 'code', look) : `\`${piece.text}\``;
        case 'link': {
          const label = inlineText(piece.content, look);
          return label === piece.address ? label : `${label} (${piece.address})`;
        }
        default:
          return styled(inlineText(piece.content, look), piece.kind, look);
      }
    })
    .join('');
}
