import { describe, expect, test } from 'vitest';
import {
  countryOf,
  dramaById,
  dramas,
  factsOf,
  filmingCountries,
  isIn,
  placeById,
  placeOf,
  sentenceOf,
  sentences,
  trend,
} from '../../src/dataset/index.ts';

const found = <Thing>(thing: Thing | undefined): Thing => {
  if (thing === undefined) throw new Error('not found');
  return thing;
};

describe('the dramas', () => {
  test('all 13 of the article are there, under the names that it gives them', () => {
    expect(dramas.map((drama) => drama.titles.find((title) => title.source === 'article')?.text)).toEqual([
      'All in',
      'Cuộc sống kỳ diệu',
      'Bichunmu',
      'Tình nhân ở Paris',
      'Dae Jang Geum',
      'Ngôi nhà hạnh phúc',
      'Hồi ức Baly',
      'Chuyện tình Harvard',
      'Xin lỗi, em yêu anh',
      'Mối tình đầu của Hoàng thái tử',
      'Bản Sonate buồn',
      'Hoàng đế biển cả',
      'Cửa kính màu',
    ]);
  });

  test('what is marked as the article’s own title stands in the article', () => {
    const article = sentences.map((sentence) => sentence.vi).join('\n');
    const own = dramas.flatMap((drama) => drama.titles.filter((title) => title.source === 'article'));
    expect(own.length).toBeGreaterThanOrEqual(13);
    for (const title of own) expect(article).toContain(title.text);
  });

  test('each has an entry with facts and a name in all three languages', () => {
    for (const drama of dramas) {
      expect(drama.facts.length, drama.id).toBeGreaterThan(0);
      for (const language of ['vi', 'en', 'ko']) {
        expect(
          drama.titles.some((title) => title.language === language),
          `${drama.id} in ${language}`,
        ).toBe(true);
      }
    }
  });

  test('every sentence that names a drama is evidence of a fact about it', () => {
    for (const drama of dramas) {
      const [own] = drama.titles;
      const naming = sentences.filter((sentence) => sentence.vi.includes(found(own).text));
      expect(naming.length, `sentences that name ${drama.id}`).toBeGreaterThan(0);
      const proving = drama.facts.flatMap((fact) => fact.evidence.map((piece) => piece.sentence));
      const about = sentences.filter((sentence) => proving.includes(sentence.number));
      for (const sentence of naming) {
        // "Behind only Dae Jang Geum" and "could not overtake Full House" are told of both.
        expect(about, `${drama.id}, sentence ${sentence.number}`).toContain(sentence);
      }
    }
  });

  test('every sentence but the headline is evidence of something', () => {
    const facts = [...dramas.flatMap((drama) => drama.facts), ...trend];
    const used = new Set(facts.flatMap((fact) => fact.evidence.map((piece) => piece.sentence)));
    expect(sentences.map((one) => one.number).filter((number) => !used.has(number))).toEqual([0]);
  });

  test('every number of the article is told by a fact', () => {
    const facts = [...dramas.flatMap((drama) => drama.facts), ...trend];
    const quotes = facts.flatMap((fact) => fact.evidence.map((piece) => piece.quote)).join('\n');
    const numbers = sentences.flatMap((sentence) => sentence.vi.match(/\d+/g) ?? []);
    expect(numbers.length).toBeGreaterThan(10);
    for (const number of numbers) expect(quotes).toMatch(new RegExp(`(?<!\\d)${number}(?!\\d)`));
  });

  test('no filming place is given for the two of which the article gives none', () => {
    const without = dramas.filter((drama) => factsOf(drama, 'place').length === 0);
    expect(without.map((drama) => drama.id)).toEqual(['dae-jang-geum', 'sad-sonata']);
  });

  test('an investor’s country is not a filming place', () => {
    const drama = found(dramaById('sad-sonata'));
    expect(factsOf(drama, 'investors')).toMatchObject([{ places: ['japan', 'china', 'taiwan'] }]);
    expect(factsOf(drama, 'place')).toEqual([]);
  });

  test('conclusions, and nothing else, carry a reason', () => {
    for (const fact of dramas.flatMap((drama) => drama.facts)) {
      expect(fact.because !== undefined, fact.id).toBe(fact.concluded === true);
    }
    expect(found(dramaById('dae-jang-geum')).facts[0]).toMatchObject({ rank: 1, concluded: true });
  });

  test('the amounts keep their bound and their unit', () => {
    const bichunmu = found(dramaById('bichunmu'));
    expect(factsOf(bichunmu, 'cost')).toMatchObject([
      { amount: 8_000_000_000, unit: 'drama', bound: 'reached' },
      { amount: 300_000_000, unit: 'episode', bound: 'over' },
    ]);
    expect(factsOf(bichunmu, 'rights')).toMatchObject([
      { amount: 100_000_000, unit: 'episode', bound: 'at-least', status: 'hoped' },
    ]);
    expect(factsOf(found(dramaById('sad-sonata')), 'rights')).toMatchObject([
      { amount: 4_000_000_000, unit: 'drama', bound: 'exactly', status: 'made', buyer: 'japan' },
    ]);
  });

  test('an id that no drama has finds nothing', () => {
    expect(dramaById('goblin')).toBeUndefined();
    expect(dramaById('__proto__')).toBeUndefined();
  });
});

describe('the places', () => {
  test('a city, an island and a university lie in their country; a country in itself', () => {
    expect(countryOf(placeOf('kobe'))).toBe(placeOf('japan'));
    expect(countryOf(placeOf('harvard'))).toBe(placeOf('united-states'));
    expect(countryOf(placeOf('japan'))).toBe(placeOf('japan'));
  });

  test('Hokkaido is in Japan, Japan is not in Hokkaido', () => {
    expect(isIn(placeOf('hokkaido'), placeOf('japan'))).toBe(true);
    expect(isIn(placeOf('japan'), placeOf('hokkaido'))).toBe(false);
    expect(isIn(placeOf('japan'), placeOf('japan'))).toBe(true);
    expect(isIn(placeOf('kobe'), placeOf('hokkaido'))).toBe(false);
  });

  test('Tahiti is in French Polynesia, not in France', () => {
    expect(countryOf(placeOf('tahiti')).id).toBe('french-polynesia');
    expect(isIn(placeOf('tahiti'), placeOf('france'))).toBe(false);
  });

  test('the countries in which dramas were filmed come with the most dramas first', () => {
    const ids = filmingCountries.map((country) => country.id);
    expect(ids[0]).toBe('japan');
    expect(ids.slice(1, 4).toSorted()).toEqual(['china', 'indonesia', 'united-states']);
    expect(ids).not.toContain('taiwan');
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('what does not exist is refused by its name', () => {
    expect(placeById('macau')).toBeUndefined();
    expect(() => placeOf('macau')).toThrow('data/places.json has no place "macau"');
    expect(() => sentenceOf(13)).toThrow('data/article.json has no sentence 13');
  });
});
