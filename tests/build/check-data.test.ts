import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Data, problemsOf } from '../../src/build/check-data.ts';
import { dramas, places, sentences, trend } from '../../src/dataset/index.ts';
import type { Drama, Fact, FactKind, FactOf, Place, Sentence } from '../../src/dataset/schema.ts';

const articleText = readFileSync(new URL('../../data/article.txt', import.meta.url), 'utf8');
const shipped: Data = { articleText, sentences, dramas, places, trend };

/** The shipped data with one drama changed. */
const withDrama = (id: string, change: (drama: Drama) => Drama): Data => ({
  ...shipped,
  dramas: dramas.map((drama) => (drama.id === id ? change(drama) : drama)),
});

/** The shipped data with one fact of a drama changed. */
const withFact = (drama: string, id: string, change: (fact: Fact) => Fact): Data =>
  withDrama(drama, (one) => ({
    ...one,
    facts: one.facts.map((fact) => (fact.id === id ? change(fact) : fact)),
  }));

/** Changes a fact of which the kind is known. */
const ofKind =
  <Kind extends FactKind>(kind: Kind, change: (fact: FactOf<Kind>) => Fact) =>
  (fact: Fact): Fact => {
    if (!isOf(fact, kind)) throw new Error(`expected a fact of kind ${kind}, not ${fact.kind}`);
    return change(fact);
  };

const isOf = <Kind extends FactKind>(fact: Fact, kind: Kind): fact is FactOf<Kind> => fact.kind === kind;

const withTrend = (id: string, change: (fact: Fact) => Fact): Data => ({
  ...shipped,
  trend: trend.map((fact) => (fact.id === id ? change(fact) : fact)),
});

const withPlace = (id: string, change: (place: Place) => Place): Data => ({
  ...shipped,
  places: places.map((place) => (place.id === id ? change(place) : place)),
});

const withSentence = (number: number, change: (sentence: Sentence) => Sentence): Data => ({
  ...shipped,
  sentences: sentences.map((sentence) => (sentence.number === number ? change(sentence) : sentence)),
});

/** The same quote in another sentence, or another quote in the same one. */
const quoting = (sentence: number, quote: string) => (fact: Fact) => ({
  ...fact,
  evidence: [{ sentence, quote }],
});

const double = <Thing>([first, ...rest]: readonly Thing[]): Thing[] =>
  first === undefined ? [] : [first, first, ...rest];

test('the data as shipped says nothing that the article does not', () => {
  expect(problemsOf(shipped)).toEqual([]);
});

test('the article is the one that was given: 22 lines, of which 13 and 14 are one sentence', () => {
  expect(articleText.trimEnd().split('\n')).toHaveLength(22);
  expect(sentences).toHaveLength(21);
  expect(sentences.filter((sentence) => sentence.lines.length > 1)).toMatchObject([{ lines: [13, 14] }]);
});

describe('a broken fact is refused, with its file, its drama and the reason', () => {
  const broken: readonly (readonly [string, Data, string])[] = [
    [
      'a quote that no sentence has',
      withFact('bichunmu', 'place', quoting(7, 'Sau 9 tháng quay tại Trung Quốc')),
      'data/dramas.json, bichunmu, place: the quote "Sau 9 tháng quay tại Trung Quốc" is not in sentence 7',
    ],
    [
      'a quote of another sentence',
      withFact('stained-glass', 'place', quoting(20, 'Cửa kính màu quay ở Kobe, Nhật Bản')),
      'data/dramas.json, stained-glass, place: the quote "Cửa kính màu quay ở Kobe, Nhật Bản" is not in sentence 20',
    ],
    [
      'a sentence that the article does not have',
      withFact('all-in', 'place', quoting(13, 'phần lớn cảnh phim')),
      'data/dramas.json, all-in, place: the article has no sentence 13',
    ],
    [
      'another number of episodes',
      withFact(
        'bichunmu',
        'episodes',
        ofKind('episodes', (fact) => ({ ...fact, count: 20 })),
      ),
      'data/dramas.json, bichunmu, episodes: the number 20 does not stand in its quote',
    ],
    [
      'a number that is a part of another one: 2 is not 24',
      withFact(
        'bichunmu',
        'episodes',
        ofKind('episodes', (fact) => ({ ...fact, count: 2 })),
      ),
      'data/dramas.json, bichunmu, episodes: the number 2 does not stand in its quote',
    ],
    [
      'another length of the shoot',
      withFact(
        'bichunmu',
        'shoot',
        ofKind('shoot', (fact) => ({ ...fact, months: 9 })),
      ),
      'data/dramas.json, bichunmu, shoot: the number 9 does not stand in its quote',
    ],
    [
      'another level at home ("gấp hai lần" is 2)',
      withFact(
        'bichunmu',
        'twice-home',
        ofKind('cost-comparison', (fact) => ({ ...fact, times: 3 })),
      ),
      'data/dramas.json, bichunmu, twice-home: the number 3 does not stand in its quote',
    ],
    [
      'another number of times that people watched it',
      withFact(
        'love-story-in-harvard',
        'four-times',
        ofKind('views', (fact) => ({ ...fact, times: 5 })),
      ),
      'data/dramas.json, love-story-in-harvard, four-times: the number 5 does not stand in its quote',
    ],
    [
      'another year',
      withFact(
        'all-in',
        'year',
        ofKind('year', (fact) => ({ ...fact, year: 2004 })),
      ),
      'data/dramas.json, all-in, year: the number 2004 does not stand in its quote',
    ],
    [
      'another rank',
      withFact(
        'lovers-in-paris',
        'rank',
        ofKind('rank', (fact) => ({ ...fact, rank: 3 })),
      ),
      'data/dramas.json, lovers-in-paris, rank: the number 3 does not stand in its quote',
    ],
    [
      'another length of the list',
      withFact(
        'full-house',
        'list',
        ofKind('rank', (fact) => ({ ...fact, list: 20 })),
      ),
      'data/dramas.json, full-house, list: the number 20 does not stand in its quote',
    ],
    [
      'another year of the list',
      withFact(
        'dae-jang-geum',
        'rank',
        ofKind('rank', (fact) => ({ ...fact, year: 2003 })),
      ),
      'data/dramas.json, dae-jang-geum, rank: the number 2003 does not stand in its quote',
    ],
    [
      'a place that is nowhere in places.json',
      withFact(
        'all-in',
        'place',
        ofKind('place', (fact) => ({ ...fact, place: 'macau' })),
      ),
      'data/dramas.json, all-in, place: data/places.json has no place "macau"',
    ],
    [
      'an unknown investor',
      withFact(
        'sad-sonata',
        'investors',
        ofKind('investors', (fact) => ({ ...fact, places: ['japan', 'macau'] })),
      ),
      'data/dramas.json, sad-sonata, investors: data/places.json has no place "macau"',
    ],
    [
      'an unknown buyer of the rights',
      withFact(
        'sad-sonata',
        'rights-sold',
        ofKind('rights', (fact) => ({ ...fact, buyer: 'macau' })),
      ),
      'data/dramas.json, sad-sonata, rights-sold: data/places.json has no place "macau"',
    ],
    [
      'unknown buyers',
      withFact(
        'bichunmu',
        'buyers',
        ofKind('buyers', (fact) => ({ ...fact, places: ['macau'] })),
      ),
      'data/dramas.json, bichunmu, buyers: data/places.json has no place "macau"',
    ],
    [
      'an unknown partner',
      withFact(
        'bichunmu',
        'partner',
        ofKind('partner', (fact) => ({ ...fact, places: ['macau'] })),
      ),
      'data/dramas.json, bichunmu, partner: data/places.json has no place "macau"',
    ],
    [
      'an unknown rival',
      withFact(
        'full-house',
        'audience',
        ofKind('comparison', (fact) => ({ ...fact, than: 'goblin' })),
      ),
      'data/dramas.json, full-house, audience: data/dramas.json has no drama "goblin"',
    ],
    [
      'a conclusion without its reason',
      withFact('sad-sonata', 'abroad', ({ because: _, ...fact }) => fact),
      'data/dramas.json, sad-sonata, abroad: a conclusion needs its reason ("because")',
    ],
    [
      'a general statement with a quote that no sentence has',
      withTrend('costly', quoting(5, 'luôn rẻ')),
      'data/trend.json, costly: the quote "luôn rẻ" is not in sentence 5',
    ],
  ];

  test.each(broken)('%s', (_, data, problem) => {
    expect(problemsOf(data)).toEqual([problem]);
  });
});

test('another amount than the quote has is refused', () => {
  const data = withFact(
    'sad-sonata',
    'rights-sold',
    ofKind('rights', (fact) => ({ ...fact, amount: 5e9 })),
  );
  expect(problemsOf(data)).toEqual([
    'data/dramas.json, sad-sonata, rights-sold: the number 5 tỷ won does not stand in its quote',
  ]);
});

test('another cost than the quote has is refused', () => {
  const data = withFact(
    'sad-sonata',
    'cost',
    ofKind('cost', (fact) => ({ ...fact, amount: 6e9 })),
  );
  expect(problemsOf(data)).toContain(
    'data/dramas.json, sad-sonata, cost: the number 6 tỷ won does not stand in its quote',
  );
});

test('a number that the article spells out must be a word of its own', () => {
  const broken = withSentence(7, (sentence) => ({
    ...sentence,
    vi: sentence.vi.replace('hai lần', 'khai lần'),
  }));
  const { dramas: told } = withDrama('bichunmu', (drama) => ({
    ...drama,
    facts: drama.facts.map((fact) =>
      fact.kind === 'cost-comparison' ? quoting(7, 'gấp khai lần')(fact) : fact,
    ),
  }));
  expect(problemsOf({ ...broken, dramas: told }).join('\n')).toContain(
    'the number 2 does not stand in its quote',
  );
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
