/** Discord's markdown as plain text, with ANSI styles where the terminal has them. */
import { type Block, readMarkdown } from '../local/markdown.ts';
import type { Inline } from '../local/markdown-inline.ts';
import { type Display, styled, wrap } from './style.ts';

/** The text in lines that fit the terminal's width. */
export const markdownText = (markdown: string, display: Display): string =>
  readMarkdown(markdown)
    .map((block) => blockText(block, display))
    .join('\n');

function blockText(block: Block, display: Display): string {
  switch (block.kind) {
    case 'heading':
      return styledLines(wrap(inlineText(block.content, display), display.width), 'bold', display);
    case 'line':
      return wrap(inlineText(block.content, display), display.width);
    case 'subtext':
      return styledLines(wrap(inlineText(block.content, display), display.width), 'dim', display);
    case 'item': {
      const indent = '  '.repeat(block.depth);
      const mark = `${indent}${block.marker} `;
      return wrap(inlineText(block.content, display), display.width, mark, ' '.repeat(mark.length));
    }
    case 'quote':
      return prefixed(
        block.blocks.map((inner) => blockText(inner, { ...display, width: display.width - 4 })).join('\n'),
        '  › ',
      );
    case 'code':
      return prefixed(block.text, '    ');
  }
}

const prefixed = (text: string, prefix: string): string => text.replace(/^/gm, prefix);

/** Styled line by line, so that no style runs on over a line break. */
const styledLines = (text: string, style: 'bold' | 'dim', display: Display): string =>
  text
    .split('\n')
    .map((line) => styled(line, style, display))
    .join('\n');

function inlineText(pieces: readonly Inline[], display: Display): string {
  return pieces
    .map((piece) => {
      switch (piece.kind) {
        case 'text':
          return piece.text;
        case 'code':
          return display.colour ? styled(piece.text, 'cyan', display) : `\`${piece.text}\``;
        case 'link': {
          const label = inlineText(piece.content, display);
          return label === piece.address ? label : `${label} (${piece.address})`;
        }
        default:
          return styled(inlineText(piece.content, display), piece.kind, display);
      }
    })
    .join('');
}
