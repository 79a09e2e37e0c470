/** The small parts of the search, each by what it gives. */
import { describe, expect, test } from 'vitest';
import {
  areaById,
  filmedAreaLike,
  suggestAreas,
  suggestCountries,
  suggestDramas,
} from '../../src/search/catalogue.ts';
import { fold } from '../../src/search/fold.ts';
import { unframed, unframedBeginnings } from '../../src/search/frame.ts';
import { indexGrams } from '../../src/search/grams.ts';
import { searchLabel } from '../../src/search/label.ts';
import { hasCapitals, isOrdinarySpeech, spelledAlike } from '../../src/search/ordinary.ts';
import { suggest } from '../../src/search/suggest.ts';
import { tokensOf, withoutEnding } from '../../src/search/tokens.ts';
import type { SearchResult } from '../../src/search/types.ts';

describe('folding', () => {
  test.each([
    ['a  b', 'a b'],
    ['a--b', 'a b'],
    ['…a…b…', 'a b'],
    ['🎬 a', 'a'],
    ['a\tb\nc', 'a b c'],
    ['Đđ', 'dd'],
    ['đ日Đ', 'd日d'],
    ['ß', 'ss'],
    ['①②', '12'],
    ['x\u200dy', 'xy'],
    ['日 — 本', '日 本'],
    ['”a”', 'a'],
    ['L’Été', 'lete'],
    ['Straße ’ 日', 'strasse 日'],
  ])('of %j is %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

describe('words around a title', () => {
  test.each([
    ['phim full house nhe', ['phim full house', 'full house nhe', 'full house']],
    ['xem phim full house', ['phim full house', 'full house']],
    ['phim nhe', []],
    ['full house', []],
    ['full phim house', []],
  ])('in "%s" leave %j, the longest first', (text, left) => {
    expect(unframed(text)).toEqual(left);
  });

  test('stay behind a title that is still being typed', () => {
    expect(unframedBeginnings('phim full house nhe')).toEqual(['full house nhe']);
    expect(unframedBeginnings('xem phim full hou')).toEqual(['phim full hou', 'full hou']);
  });
});

describe('the short index', () => {
  const index = indexGrams(['fullhouse', 'fullhose', 'allin', 'housefull', 'zzz', 'fullhouses']);

  test('knows which names may hold a text', () => {
    expect([...index.candidates('fullhouse')]).toEqual([0, 1, 5]);
    expect([...index.candidates('f')]).toEqual([0, 1, 5]);
    expect([...index.candidates('zz')]).toEqual([4, 4]);
    expect([...index.candidates('qx')]).toEqual([]);
  });

  test('knows the most alike, best first, no more than asked for', () => {
    expect(index.closest('fullhouse', 10)).toEqual([0, 5, 1, 3]);
    expect(index.closest('fullhouse', 2)).toEqual([0, 5]);
    expect(index.closest('fulhose', 10)).toEqual([1, 0, 5, 3]);
    expect(index.closest('xyxyxy', 5)).toEqual([]);
  });
});

describe('a word of a text', () => {
  const stems = (text: string) => tokensOf(text)[0]?.stems;

  test.each([
    ["Bichunmu's", [{ folded: 'bichunmu', length: 10 }]],
    ['풀하우스는', [{ folded: fold('풀하우스'), length: 5 }]],
    ['풀하우스촬영지', [{ folded: fold('풀하우스'), length: 4 }]],
    ['비천무몇회까지있어', [{ folded: fold('비천무'), length: 3 }]],
    ['abc는', []],
    ['rock’n’roll', []],
    [
      '풀하우스에서는',
      [
        { folded: fold('풀하우스에서'), length: 7 },
        { folded: fold('풀하우스'), length: 7 },
      ],
    ],
    [
      '올인이요',
      [
        { folded: fold('올인이'), length: 4 },
        { folded: fold('올인'), length: 4 },
      ],
    ],
  ])('"%s" without its ending', (word, expected) => {
    expect(stems(word)).toEqual(expected);
  });

  test('keeps apostrophes inside, and its place', () => {
    expect(tokensOf('  rock’n’roll it’s').map(({ start, end, folded }) => [start, end, folded])).toEqual([
      [2, 13, 'rocknroll'],
      [14, 18, 'its'],
    ]);
  });

  test.each([
    ["Bichunmu's ", ['Bichunmu']],
    ["Bichunmu's house", []],
    ['슬픈연가와', ['슬픈연가', '슬픈연']],
    ['파리에서는', ['파리에서', '파리']],
  ])('ends before the particle: "%s"', (text, without) => {
    expect(withoutEnding(text)).toEqual(without);
  });
});

describe('a short title in everyday speech', () => {
  test.each([
    ['All In', true],
    ['All  In', true],
    ['all in', false],
    ['All in', false],
    ['aLl In', false],
    ['ALL IN', false],
    ['', false],
  ])('"%s" has capitals: %s', (written, has) => {
    expect(hasCapitals(written)).toBe(has);
  });

  test.each([
    ['Mỹ', 'Mỹ', 1],
    ['mỹ', 'Mỹ', 1],
    ['my', 'Mỹ', 0.5],
    ['US', 'US', 1],
    ['us', 'US', 0.5],
    ['nhật', 'Nhật', 1],
    ['nhất', 'Nhật', 0],
    ['Nhat', 'Nhật', 0.5],
    ['phap', 'Pháp', 0.5],
    ['bali', 'Bali', 1],
    ['thuy', 'Thụy', 0.5],
    ['thuye', 'Thụyê', 0.9],
    ['thuyet', 'Thụyêt', 0.9],
    ['hai than', 'Hải thần', 1],
  ])('"%s" for "%s" counts %d', (written, title, share) => {
    expect(spelledAlike(written, title)).toBe(share);
  });

  test('is told by the word before it or behind it', () => {
    const tokens = tokensOf('we are all in for full house');
    expect(isOrdinarySpeech(tokens, 2, 4)).toBe(true);
    expect(isOrdinarySpeech(tokens, 5, 7)).toBe(false);
    expect(isOrdinarySpeech(tokensOf('all in the family'), 0, 2)).toBe(true);
    expect(isOrdinarySpeech(tokensOf('a full house'), 1, 3)).toBe(true);
    expect(isOrdinarySpeech(tokensOf('all in'), 0, 2)).toBe(false);
  });
});

describe('the label of a suggestion that comes back as text', () => {
  const match = (id: string) =>
    ({
      id,
      title: id,
      language: 'en',
      why: 'exact',
      confidence: 1,
    }) as const satisfies SearchResult['matches'][0];
  const found = (...ids: string[]): SearchResult => ({ outcome: 'found', matches: ids.map(match) });
  const unsure = (...ids: string[]): SearchResult => ({ outcome: 'unsure', matches: ids.map(match) });

  test('means the drama that all its names may mean', () => {
    expect(searchLabel([unsure('a', 'b'), found('b')])).toEqual(found('b'));
    expect(searchLabel([found('a'), unsure('b', 'a')])).toEqual(found('a'));
  });

  test('is asked about where several are meant, or none is sure', () => {
    expect(searchLabel([unsure('a', 'b'), unsure('b', 'a')])).toEqual(unsure('a', 'b'));
    expect(searchLabel([unsure('a', 'b'), unsure('b')])).toEqual(unsure('b'));
    expect(searchLabel([unsure('a', 'b'), found('a', 'b')])).toEqual(unsure('a', 'b'));
  });

  test('is none where its names have nothing in common', () => {
    expect(searchLabel([found('a'), found('b')])).toBeUndefined();
    expect(searchLabel([found('a', 'b'), found('b', 'c'), found('c')])).toBeUndefined();
    expect(searchLabel([])).toBeUndefined();
  });
});

describe('suggestions', () => {
  test('before anything is typed show only the name in the language of the asker', () => {
    expect(suggestCountries('', 'en').map(({ name }) => name)).toEqual([
      'Japan',
      'China',
      'USA',
      'France',
      'Thailand',
      'Singapore',
      'Indonesia',
      'Australia',
      'French Polynesia',
    ]);
    expect(suggestDramas('', 'ko')[0]).toEqual({ name: '올인', value: 'all-in' });
  });

  test('of countries are countries', () => {
    expect(suggestCountries('kobe', 'en')).toEqual([]);
    expect(suggestCountries('nhat', 'vi')).toEqual([{ name: 'Nhật Bản · Nhật', value: 'japan' }]);
  });

  test('of places are those where something was filmed', () => {
    expect(suggestAreas('kobe', 'en')).toEqual([{ name: 'Kobe', value: 'kobe' }]);
    expect(suggestAreas('germany', 'en')).toEqual([]);
  });

  test.each([
    ['a'.repeat(100), 'a'.repeat(100)],
    ['a'.repeat(101), `${'a'.repeat(99)}…`],
    [`${'a'.repeat(60)} ${'b'.repeat(60)}`, `${'a'.repeat(60)}…`],
    [`${'a'.repeat(50)} ${'b'.repeat(60)}`, `${'a'.repeat(50)} ${'b'.repeat(48)}…`],
    [`${'a'.repeat(98)}😀${'b'.repeat(9)}`, `${'a'.repeat(98)}…`],
    [`😀${'a'.repeat(120)}`, `😀${'a'.repeat(97)}…`],
  ])('are cut at a word and never through a character: %s', (title, name) => {
    const titled = { id: 'x', titles: [{ text: title, language: 'vi' as const }] };
    const result: SearchResult = {
      outcome: 'found',
      matches: [{ id: 'x', title, language: 'vi', why: 'exact', confidence: 1 }],
    };
    expect(suggest([titled], result, 'vi')).toEqual([{ name, value: 'x' }]);
  });
});

describe('areas', () => {
  test('are known by their id, filmed in or not', () => {
    expect(areaById('kobe')?.id).toBe('kobe');
    expect(areaById('austria')?.id).toBe('austria');
    expect(areaById('nowhere')).toBeUndefined();
  });

  test.each([
    ['austria', 'australia'],
    ['malaysia', undefined],
    ['germany', undefined],
  ])('%s is spelled much like %s', (id, like) => {
    const area = areaById(id);
    expect(area && filmedAreaLike(area)?.id).toBe(like);
  });
});
