/**
 * Discord's markdown as a tree, for those who draw it: the page and the terminal.
 * Source: https://support.discord.com/hc/articles/210298617 (Markdown Text 101)
 */
import { type Inline, readInline } from './markdown-inline.ts';

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly content: readonly Inline[] }
  | { readonly kind: 'line' | 'subtext'; readonly content: readonly Inline[] }
  | {
      readonly kind: 'item';
      readonly marker: string;
      readonly depth: number;
      readonly content: readonly Inline[];
    }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | { readonly kind: 'code'; readonly text: string };

/** The blocks of a text; an empty line is a line without content. */
export function readMarkdown(text: string): Block[] {
  const blocks: Block[] = [];
  let rest = text;
  while (rest !== '') {
    const { block, length } = nextBlock(rest);
    blocks.push(block);
    rest = rest.slice(length);
  }
  return blocks;
}

interface Step {
  readonly block: Block;
  /** How many characters it took, with the line break after it. */
  readonly length: number;
}

function nextBlock(text: string): Step {
  const code = /^```(?:[\w-]*\n)?(.*?)\n?```[^\S\n]*(?:\n|$)/s.exec(text);
  if (code) {
    const [whole, inner = ''] = code;
    return { block: { kind: 'code', text: inner }, length: whole.length };
  }
  const allQuoted = '>>> ';
  if (text.startsWith(allQuoted)) return { block: quote(text.slice(allQuoted.length)), length: text.length };
  const quoted = /^(?:> .*(?:\n|$))+/.exec(text);
  if (quoted) {
    return { block: quote(quoted[0].replace(/^> /gm, '').replace(/\n$/, '')), length: quoted[0].length };
  }
  const [line = ''] = text.split('\n', 1);
  return { block: lineBlock(line), length: line.length + 1 };
}

const quote = (text: string): Block => ({ kind: 'quote', blocks: readMarkdown(text) });

function lineBlock(line: string): Block {
  const [, marks = '', heading] = /^(#{1,3}) +(\S.*)$/.exec(line) ?? [];
  if (heading) return { kind: 'heading', level: levelOf(marks), content: readInline(heading) };
  const subtext = /^-# +(\S.*)$/.exec(line)?.[1];
  if (subtext) return { kind: 'subtext', content: readInline(subtext) };
  const [, indent = '', marker = '', item] = /^( *)([-*]|\d+\.) +(\S.*)$/.exec(line) ?? [];
  if (item) {
    return {
      kind: 'item',
      marker: /\d/.test(marker) ? marker : '•',
      depth: Math.floor(indent.length / 2),
      content: readInline(item),
    };
  }
  return { kind: 'line', content: readInline(line) };
}

const levelOf = (marks: string): 1 | 2 | 3 => (marks === '#' ? 1 : marks === '##' ? 2 : 3);
