import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cut, escaped } from '../../src/i18n/markdown.ts';

describe('what somebody typed stays plain', () => {
  test.each([
    ['Tình nhân ở Paris', 'Tình nhân ở Paris'],
    ['**bold** _it_ ~~no~~', '\\*\\*bold\\*\\* \\_it\\_ \\~\\~no\\~\\~'],
    ['||secret|| `code`', '\\|\\|secret\\|\\| \\`code\\`'],
    ['@everyone <@1>', '\\@everyone \\<\\@1>'],
    ['[x](https://a.b)', '\\[x\\](https\\:\\/\\/a.b)'],
    ['a\\b', 'a\\\\b'],
    ['two\n# lines', 'two # lines'],
    ['  wide \t open  ', 'wide open'],
    ['zero\u200bwidth\u202e', 'zero width'],
    ['\u0000', ''],
    ['', ''],
  ])('%j becomes %j', (typed, plain) => {
    expect(escaped(typed)).toBe(plain);
  });

  test('a long text is cut before it is made harmless, so that no mark loses its backslash', () => {
    const long = escaped('*'.repeat(300));
    expect(long).toMatch(/^(\\\*)+…$/);
    expect(long.length).toBeLessThanOrEqual(121);
  });

  test.each([
    ['Xq” is not there, but “Lovers in Paris” cost 90 billion won. “Yq'],
    ["x\" y „z‟ «a» 「b」 『c』 《d》 〈e〉 ‘f’ 'g' ＂h″"],
  ])('no quotation mark is left by which %j could end the quotation', (typed) => {
    expect(escaped(typed)).not.toMatch(/[\p{Pi}\p{Pf}"„‟«»「」『』《》〈〉＂″]|'/u);
  });

  test('an apostrophe inside a word stays', () => {
    expect(escaped('The Crown Prince’s First Love')).toBe("The Crown Prince's First Love");
  });

  test('fillers that show nothing are no text', () => {
    expect(escaped('\u3164\u115f\u1160\uffa0\u2800\u034f\ufe0f\u180e')).toBe('');
  });

  test('a flood of marks on one letter becomes a letter that can be read', () => {
    expect(escaped(`e${'\u0301\u0323\u0316'.repeat(100)}x`).length).toBeLessThan(6);
    expect(escaped('Nhật Bản')).toBe('Nhật Bản');
  });
});

describe('a text is cut at a word', () => {
  test.each([
    ['short enough', 12, 'short enough'],
    ['one word too many', 12, 'one word…'],
    ['unbreakableword', 10, 'unbreakab…'],
    ['a unbreakableword', 10, 'a unbreak…'],
    ['two  spaces between', 12, 'two  spaces…'],
  ])('%j at %i: %j', (text, most, short) => {
    expect(cut(text, most)).toBe(short);
  });

  test('never through a letter that is two units long', () => {
    expect(cut('🎬🎬🎬', 4)).toBe('🎬…');
  });

  test('never over the limit, and nothing is added but the sign', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.integer({ min: 2, max: 60 }),
        (text, most) => {
          const short = cut(text, most);
          expect(short.length).toBeLessThanOrEqual(most);
          expect(text.startsWith(short.replace(/…$/, ''))).toBe(true);
          expect(short).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
        },
      ),
    );
  });
});
