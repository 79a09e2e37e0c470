import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DRAMAS } from '../../bench/dramas.ts';
import { createTitleSearch, type Titled } from '../../src/search/titles.ts';

const search = createTitleSearch(DRAMAS);
const TITLES = DRAMAS.flatMap(({ id, titles }) => titles.map(({ text }) => ({ id, text })));

/** Titles, pieces of them, and any text at all. */
const aText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(...TITLES.map(({ text }) => text)),
  fc.tuple(fc.constantFrom(...TITLES), fc.nat(30)).map(([{ text }, length]) => text.slice(0, length)),
);

test('any text is answered, never with an error or with something outside the bounds', () => {
  fc.assert(
    fc.property(fc.oneof(aText, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
      const { outcome, matches } = search.search(text);
      expect(matches.length).toBeLessThanOrEqual(25);
      if (outcome !== 'unknown') expect(matches.length).toBeGreaterThan(0);
      for (const { confidence } of matches) expect(confidence >= 0 && confidence <= 1).toBe(true);
      for (const { start, end } of search.mentions(text)) expect(start >= 0 && end <= text.length).toBe(true);
    }),
  );
});

test.each(['x'.repeat(6000), 'Full House '.repeat(600), '\u0000\u202e🎬'.repeat(2000), 'phim '.repeat(1200)])(
  'thousands of characters are answered too (%#)',
  (text) => {
    expect(() => [search.search(text), search.mentions(text)]).not.toThrow();
  },
);

test('composed and decomposed text is the same', () => {
  fc.assert(
    fc.property(aText, (text) => {
      expect(search.search(text.normalize('NFD'))).toEqual(search.search(text.normalize('NFC')));
    }),
  );
});

test('capitals change nothing', () => {
  fc.assert(
    fc.property(fc.constantFrom(...TITLES), fc.nat(40), ({ text }, length) => {
      const typed = text.slice(0, length);
      expect(search.search(typed.toUpperCase())).toEqual(search.search(typed.toLowerCase()));
    }),
  );
});

test('spaces around a text change nothing', () => {
  fc.assert(
    fc.property(aText, fc.constantFrom(' ', '\n', '\t ', '\u00a0', '　'), (text, space) => {
      expect(search.search(space + text + space)).toEqual(search.search(text));
    }),
  );
});

test.each(TITLES)('"$text" is $id, exactly', ({ id, text }) => {
  const { outcome, matches } = search.search(text);
  expect(outcome).toBe('found');
  expect(matches[0]).toMatchObject({ id, confidence: 1 });
});

test.each(DRAMAS)('the id $id, typed as text, finds its drama', ({ id }) => {
  expect(search.search(id)).toMatchObject({ outcome: 'found', matches: [{ id }] });
});

const aNewDrama = fc
  .array(fc.string({ unit: fc.constantFrom(...'abcdeghinotu ảêốơ풀하우스'), minLength: 1, maxLength: 20 }), {
    minLength: 1,
    maxLength: 3,
  })
  .map((titles): Titled => ({ id: 'new', titles: titles.map((text) => ({ text, language: 'vi' })) }));

test('another drama with other titles never changes what an exact title finds', () => {
  fc.assert(
    fc.property(aNewDrama, fc.constantFrom(...TITLES), (drama, { id, text }) => {
      const plain = (title: string) => createTitleSearch([drama]).search(title).matches[0]?.confidence;
      fc.pre(plain(text) !== 1);
      const grown = createTitleSearch([drama, ...DRAMAS]).search(text);
      expect(grown.outcome).toBe('found');
      expect(grown.matches[0]?.id).toBe(id);
    }),
    { numRuns: 60 },
  );
});

test('two dramas with one title are asked about, never one of them by luck', () => {
  fc.assert(
    fc.property(fc.constantFrom(...TITLES), ({ id, text }) => {
      const twin: Titled = { id: 'twin', titles: [{ text: text.toUpperCase(), language: 'en' }] };
      const doubled = createTitleSearch([...DRAMAS, twin]);
      const { outcome, matches } = doubled.search(text);
      expect(outcome).toBe('unsure');
      expect(matches.map((match) => match.id)).toEqual(expect.arrayContaining([id, 'twin']));
      expect(doubled.mentions(`${text}?`).filter((mention) => mention.id === 'twin')).toEqual([]);
    }),
    { numRuns: 40 },
  );
});
