import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../../src/adapters/local/markdown.ts';
import { plainText, readInline } from '../../../src/adapters/local/markdown-inline.ts';
import { escaped } from '../../../src/i18n/markdown.ts';

const text = (content: string) => ({ kind: 'text', text: content });

describe('blocks', () => {
  test.each([
    ['# One', { kind: 'heading', level: 1, content: [text('One')] }],
    ['## Two', { kind: 'heading', level: 2, content: [text('Two')] }],
    ['### Three', { kind: 'heading', level: 3, content: [text('Three')] }],
    ['#### Four', { kind: 'line', content: [text('#### Four')] }],
    ['#no space', { kind: 'line', content: [text('#no space')] }],
    ['-# small', { kind: 'subtext', content: [text('small')] }],
    ['- item', { kind: 'item', marker: '•', depth: 0, content: [text('item')] }],
    ['  - inner', { kind: 'item', marker: '•', depth: 1, content: [text('inner')] }],
    ['2. second', { kind: 'item', marker: '2.', depth: 0, content: [text('second')] }],
    ['\\- no item', { kind: 'line', content: [text('- no item')] }],
    ['```ts\na < b\n```', { kind: 'code', text: 'a < b' }],
  ])('%j', (markdown, block) => {
    expect(readMarkdown(markdown)).toEqual([block]);
  });

  test('lines that follow each other as quotes are one quote', () => {
    expect(readMarkdown('> one\n> **two**\nafter')).toEqual([
      {
        kind: 'quote',
        blocks: [
          { kind: 'line', content: [text('one')] },
          { kind: 'line', content: [{ kind: 'bold', content: [text('two')] }] },
        ],
      },
      { kind: 'line', content: [text('after')] },
    ]);
  });

  test('three marks quote all that follows', () => {
    expect(readMarkdown('>>> one\ntwo')).toEqual([
      {
        kind: 'quote',
        blocks: [
          { kind: 'line', content: [text('one')] },
          { kind: 'line', content: [text('two')] },
        ],
      },
    ]);
  });

  test('a line keeps what other systems end lines with', () => {
    expect(readMarkdown('one\u2028two\nafter')).toEqual([
      { kind: 'line', content: [text('one\u2028two')] },
      { kind: 'line', content: [text('after')] },
    ]);
  });

  test('an empty line stays one', () => {
    expect(readMarkdown('a\n\nb').map((block) => block.kind)).toEqual(['line', 'line', 'line']);
  });
});

describe('marks in a line', () => {
  test.each([
    ['**bold**', [{ kind: 'bold', content: [text('bold')] }]],
    [
      '*italic* _too_',
      [{ kind: 'italic', content: [text('italic')] }, text(' '), { kind: 'italic', content: [text('too')] }],
    ],
    ['__under__', [{ kind: 'underline', content: [text('under')] }]],
    ['~~gone~~', [{ kind: 'strikethrough', content: [text('gone')] }]],
    ['`a *b*`', [{ kind: 'code', text: 'a *b*' }]],
    ['**a *b***', [{ kind: 'bold', content: [text('a '), { kind: 'italic', content: [text('b')] }] }]],
    ['truyền_hình_Hàn', [text('truyền_hình_Hàn')]],
    ['2 * 3 * 4', [text('2 * 3 * 4')]],
    ['**open', [text('**open')]],
    ['\\*\\*plain\\*\\*', [text('**plain**')]],
    ['a\\b', [text('a\\b')]],
    [
      '[site](https://example.org/a)',
      [{ kind: 'link', address: 'https://example.org/a', content: [text('site')] }],
    ],
    [
      '<https://example.org/a.>',
      [{ kind: 'link', address: 'https://example.org/a.', content: [text('https://example.org/a.')] }],
    ],
    ['[no](javascript:alert)', [text('[no](javascript:alert)')]],
    [
      'see https://example.org.',
      [
        text('see '),
        { kind: 'link', address: 'https://example.org', content: [text('https://example.org')] },
        text('.'),
      ],
    ],
  ])('%j', (line, pieces) => {
    expect(readInline(line)).toEqual(pieces);
  });

  test('without its marks a text reads on', () => {
    expect(plainText(readInline('**All *In***: `Las Vegas`, [USA](https://example.org)'))).toBe(
      'All In: Las Vegas, USA',
    );
  });

  test('what somebody typed comes back as it was typed, but for quotation marks and what shows nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (typed) => {
        const shown = readInline(escaped(typed));
        expect(shown.every((piece) => piece.kind === 'text')).toBe(true);
        const letters = /[\p{L}\p{N}]/gu;
        expect(plainText(shown).match(letters)).toEqual(typed.replace(/\p{DI}/gu, '').match(letters));
      }),
    );
  });
});
