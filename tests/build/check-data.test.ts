import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { areaProblems } from '../../src/build/check-areas.ts';
import { problemsOf } from '../../src/build/check-data.ts';
import { shapeProblems } from '../../src/build/check-shapes.ts';
import { missingTexts } from '../../src/build/check-translations.ts';
import { dramas, places, sentences, trend } from '../../src/dataset/index.ts';
import { articleText, double, shipped, withDrama, withPlace, withSentence } from './broken.ts';

test('the data as shipped says nothing that the article does not', () => {
  expect(problemsOf(shipped)).toEqual([]);
});

test('the article is the one that was given: 22 lines, of which 13 and 14 are one sentence', () => {
  expect(articleText.trimEnd().split('\n')).toHaveLength(22);
  expect(sentences).toHaveLength(21);
  expect(sentences.filter((sentence) => sentence.lines.length > 1)).toMatchObject([{ lines: [13, 14] }]);
});

describe('ids that are there twice are refused', () => {
  test.each([
    ['a drama', { ...shipped, dramas: double(dramas) }, 'data/dramas.json: the id "all-in" is double'],
    ['a place', { ...shipped, places: double(places) }, 'data/places.json: the id "japan" is double'],
    [
      'a general statement',
      { ...shipped, trend: double(trend) },
      'data/trend.json: the id "all-in-began" is double',
    ],
    [
      'a fact of one drama',
      withDrama('emperor-of-the-sea', (drama) => ({ ...drama, facts: double(drama.facts) })),
      'data/dramas.json, emperor-of-the-sea: the id "place" is double',
    ],
  ])('%s', (_, data, problem) => {
    expect(problemsOf(data)).toEqual([problem]);
  });

  test('two dramas may each have a fact of the same id', () => {
    const ids = dramas.map((drama) => drama.facts.map((fact) => fact.id));
    expect(ids.filter((of) => of.includes('place')).length).toBeGreaterThan(1);
  });
});

describe('a sentence that is not the article’s is refused', () => {
  const moved = { ...shipped, sentences: sentences.filter((sentence) => sentence.number !== 8) };
  test.each([
    [
      'other words',
      withSentence(2, (sentence) => ({ ...sentence, vi: sentence.vi.replace('Nhật', 'Nga') })),
      'data/article.json: sentence 2 differs from article.txt',
    ],
    [
      'other marks on a letter',
      withSentence(5, (sentence) => ({ ...sentence, vi: sentence.vi.replace('phí', 'phi') })),
      'data/article.json: sentence 5 differs from article.txt',
    ],
    ['a line that is left out', moved, 'data/article.json: not every line of article.txt is there once'],
    [
      'a line that is there twice',
      { ...shipped, sentences: [...sentences, ...sentences.slice(-1)] },
      'data/article.json: not every line of article.txt is there once',
    ],
    [
      'a line too many in article.txt',
      { ...shipped, articleText: `${articleText}Một câu nữa .\n` },
      'data/article.json: not every line of article.txt is there once',
    ],
  ])('%s', (_, data, problem) => {
    expect(problemsOf(data)).toContain(problem);
  });

  test('two lines in the place of each other', () => {
    const swapped = sentences.map((one, index) =>
      index === 4 ? sentences[5] : index === 5 ? sentences[4] : one,
    );
    const data = { ...shipped, sentences: swapped.flatMap((one) => one ?? []) };
    expect(problemsOf(data)).toEqual(['data/article.json: not every line of article.txt is there once']);
  });

  test('a wrong number', () => {
    const data = withSentence(21, (sentence) => ({ ...sentence, number: 22 }));
    expect(problemsOf(data)).toContain('data/article.json: sentence 22 is not numbered as its line');
  });

  test('only the segmentation may differ', () => {
    const data = { ...shipped, articleText: articleText.replaceAll('_', ' ').replaceAll(' ,', ',') };
    expect(problemsOf(data)).toEqual([]);
  });
});

describe('a place that a map could not show is refused', () => {
  test.each([
    [
      'a country without its code',
      withPlace('japan', ({ code: _, ...place }) => place),
      'data/places.json, japan: a country needs its code',
    ],
    [
      'a city without coordinates',
      withPlace('kobe', ({ coordinates: _, ...place }) => place),
      'data/places.json, kobe: has no coordinates',
    ],
    [
      'an island in no country',
      withPlace('tahiti', ({ within: _, ...place }) => place),
      'data/places.json, tahiti: lies in no country of this file',
    ],
    [
      'a city in another city',
      withPlace('paris', (place) => ({ ...place, within: 'kobe' })),
      'data/places.json, paris: lies in no country of this file',
    ],
  ])('%s', (_, data, problem) => {
    expect(problemsOf(data)).toEqual([problem]);
  });
});

describe('each sentence has facts, or a reason why it has none', () => {
  test('a sentence that loses its facts', () => {
    const data = withDrama('love-story-in-harvard', (drama) => ({
      ...drama,
      facts: drama.facts.filter(({ kind }) => kind !== 'views'),
    }));
    expect(problemsOf(data)).toEqual(['data/article.json: sentence 12 has no fact that rests on it']);
  });

  test('a headline without its reason', () => {
    const data = withSentence(0, ({ withoutFacts: _, ...sentence }) => sentence);
    expect(problemsOf(data)).toEqual(['data/article.json: sentence 0 has no fact that rests on it']);
  });

  test('a reason beside facts', () => {
    const data = withSentence(5, (sentence) => ({ ...sentence, withoutFacts: 'It says nothing.' }));
    expect(problemsOf(data)).toEqual([
      'data/article.json: sentence 5 has facts that rest on it, and a reason why it has none',
    ]);
  });
});

describe('geography that leads nowhere is refused', () => {
  const asia = (countries: readonly string[]) => [
    { id: 'asia', countries, titles: [{ text: 'Asia', language: 'en' }] },
  ];

  test.each([
    [
      'a country of a continent',
      asia(['macau']),
      [],
      'data/continents.json, asia: there is no place "macau"',
    ],
    [
      'what a place contains',
      asia([]),
      [{ id: 'massachusetts', code: 'US', contains: ['yale'] }],
      'data/elsewhere.json, massachusetts: there is no place "yale"',
    ],
    [
      'what a place lies in',
      asia([]),
      [{ id: 'sapporo', within: 'ezo', titles: [{ text: 'Sapporo', language: 'en' }] }],
      'data/elsewhere.json, sapporo: there is no place "ezo"',
    ],
    [
      'a place without a name',
      asia([]),
      [{ id: 'sapporo', within: 'hokkaido' }],
      'data/elsewhere.json, sapporo: has neither a code nor a title',
    ],
  ])('%s', (_, continents, elsewhere, problem) => {
    expect(areaProblems(places, continents, elsewhere)).toEqual([problem]);
  });
});

describe('a file of another shape is told in a sentence', () => {
  const reading = (from: string, to: string) => (file: string) => {
    const text = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
    return file === 'data/dramas.json' ? text.replace(from, to) : text;
  };

  test.each([
    [
      'a value that the schema has not',
      '"bound": "over"',
      '"bound": "more"',
      'bichunmu, facts, shoot, bound: is "more", not',
    ],
    ['a field that is missing', '"months": 8,', '', 'bichunmu, facts, shoot, months: is missing'],
    [
      'a field too many',
      '"months": 8,',
      '"months": 8, "weeks": 1,',
      'bichunmu, facts, shoot, weeks: is no field that the schema knows',
    ],
    [
      'a language that is missing in a text',
      '"ko": "{title}은/는 눈부신',
      '"kr": "{title}은/는 눈부신',
      'all-in, facts, success, text, ko: is missing',
    ],
    [
      'a title that is missing in a language',
      '"text": "올인", "language": "ko"',
      '"text": "Orin", "language": "romanised"',
      'all-in: has no title in "ko"',
    ],
    ['no JSON at all', '[', '', 'is not JSON'],
  ])('%s', (_, from, to, problem) => {
    expect(shapeProblems(reading(from, to)).join('\n')).toContain(problem);
  });

  test('what is shipped has the shape', () => {
    expect(shapeProblems(reading('', ''))).toEqual([]);
  });
});

describe('a half-added language', () => {
  const whole = { buttons: { back: 'Back', forward: 'Forward' } };

  test('is told by what it lacks', () => {
    const inLanguage = { vi: whole, en: whole, ko: { buttons: { back: '뒤로' } } };
    expect(missingTexts({ 'src/i18n/index.ts': (language) => inLanguage[language] })).toEqual([
      'src/i18n/index.ts: no buttons.forward in "ko"',
    ]);
  });

  test('is told where it has nothing at all', () => {
    const inLanguage = { vi: whole, en: whole, ko: undefined };
    expect(missingTexts({ 'src/i18n/index.ts': (language) => inLanguage[language] })).toEqual([
      'src/i18n/index.ts: nothing in "ko"',
    ]);
  });
});
