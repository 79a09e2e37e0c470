import { expect, test } from 'vitest';
import { inventCatalogue } from '../../bench/catalogue.ts';
import { DRAMAS } from '../../bench/dramas.ts';
import { titleIn } from '../../src/dataset/titles.ts';
import { suggest } from '../../src/search/suggest.ts';
import { createTitleSearch, type Titled } from '../../src/search/titles.ts';

const search = createTitleSearch(DRAMAS);
const LANGUAGES = ['vi', 'en', 'ko'] as const;

test('a title is shown in the language of the asker, with the name that matched', () => {
  const first = (text: string, language: 'vi' | 'en' | 'ko') =>
    suggest(DRAMAS, search.search(text), language)[0];
  expect(first('파리의', 'en')).toEqual({ name: 'Lovers in Paris · 파리의 연인', value: 'lovers-in-paris' });
  expect(first('lovers', 'en')).toEqual({ name: 'Lovers in Paris', value: 'lovers-in-paris' });
  expect(first('lovers', 'vi')).toEqual({
    name: 'Tình nhân ở Paris · Lovers in Paris',
    value: 'lovers-in-paris',
  });
});

test('without a title in the language, the main one is shown', () => {
  expect(titleIn({ id: 'a', titles: [{ text: 'Một', language: 'vi' }] }, 'ko')).toBe('Một');
});

test('without any title, its id is shown', () => {
  expect(titleIn({ id: 'all-in', titles: [] }, 'en')).toBe('all-in');
});

test('only what the catalogue has is suggested', () => {
  const others = DRAMAS.filter(({ id }) => id !== 'lovers-in-paris');
  expect(suggest(others, search.search('lovers in paris'), 'en').map(({ value }) => value)).not.toContain(
    'lovers-in-paris',
  );
  expect(suggest([], search.search('lovers in paris'), 'en')).toEqual([]);
});

test('a long title of one word is cut within it, but through no character', () => {
  const choiceOf = (text: string) => {
    const catalogue: Titled[] = [{ id: 'long', titles: [{ text, language: 'en' }] }];
    return suggest(catalogue, createTitleSearch(catalogue).search(''), 'en');
  };
  expect(choiceOf('a'.repeat(150))).toEqual([{ name: `${'a'.repeat(99)}…`, value: 'long' }]);
  expect(choiceOf('a'.repeat(100))).toEqual([{ name: 'a'.repeat(100), value: 'long' }]);
  expect(choiceOf(`${'a'.repeat(60)} ${'b'.repeat(60)}`)).toEqual([
    { name: `${'a'.repeat(60)}…`, value: 'long' },
  ]);
  expect(choiceOf(`${'a'.repeat(98)}🎬🎬`)).toEqual([{ name: `${'a'.repeat(98)}…`, value: 'long' }]);
});

test('before anything is typed, all dramas are suggested in their own order', () => {
  for (const nothing of ['', '   ', '🎬', '!?']) {
    const choices = suggest(DRAMAS, search.search(nothing), 'vi');
    expect(choices.map(({ value }) => value)).toEqual(DRAMAS.map(({ id }) => id));
  }
});

test.each(['t', 'l', 'ch', '풀', 'ㅍ', 'love', 'paris', 'harvard'])(
  '"%s" already suggests something',
  (text) => {
    expect(suggest(DRAMAS, search.search(text), 'vi').length).toBeGreaterThan(0);
  },
);

test.each(LANGUAGES)(
  'every label that can be shown in %s finds its drama when it is sent back',
  (language) => {
    for (const drama of DRAMAS) {
      for (const { text } of drama.titles) {
        for (const { name, value } of suggest(DRAMAS, search.search(text), language)) {
          expect(search.search(name), name).toMatchObject({ outcome: 'found', matches: [{ id: value }] });
        }
      }
    }
  },
);

test('a letter that begins many hundreds of titles brings as many of them as can be shown', () => {
  const { dramas } = inventCatalogue(3000, 0, 5);
  const { matches } = createTitleSearch(dramas).search('t');
  expect(matches).toHaveLength(25);
  for (const { title } of matches) expect(title).toMatch(/(^|\s)t/i);
});

test('at most 25 choices of at most 100 characters, cut at a word', () => {
  const { dramas } = inventCatalogue(300, 0, 5);
  const long: Titled = {
    id: 'long',
    titles: [
      { text: `The ${'Very '.repeat(30)}Long Title`, language: 'en' },
      { text: `가${'나다 '.repeat(40)}`, language: 'ko' },
    ],
  };
  const catalogue = [long, ...dramas];
  const many = createTitleSearch(catalogue);
  expect(suggest(catalogue, many.search('the'), 'en')).toHaveLength(25);
  const [choice] = suggest(catalogue, many.search(`가${'나다 '.repeat(40)}`), 'en');
  expect(choice?.name.length).toBeLessThanOrEqual(100);
  expect(choice?.name).toMatch(/Very…$/);
  expect(many.search(choice?.name ?? '').matches[0]?.id).toBe('long');
});

test('a label sent back means the drama that all its names may mean', () => {
  const two = createTitleSearch([
    {
      id: 'a',
      titles: [
        { text: 'One', language: 'en' },
        { text: 'Twin', language: 'vi' },
      ],
    },
    {
      id: 'b',
      titles: [
        { text: 'Other', language: 'en' },
        { text: 'Twin', language: 'vi' },
      ],
    },
  ]);
  expect(two.search('One · Twin')).toMatchObject({ outcome: 'found', matches: [{ id: 'a' }] });
  expect(two.search('Twin · Twin').outcome).toBe('unsure');
  expect(two.search('One · Other').outcome).not.toBe('found');
});
