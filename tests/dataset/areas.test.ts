import { describe, expect, test } from 'vitest';
import { type Area, allAreas, filmedIn } from '../../src/dataset/areas.ts';
import { dramas, factsOf, placeOf } from '../../src/dataset/index.ts';
import { languages } from '../../src/dataset/schema.ts';
import { titleIn } from '../../src/dataset/titles.ts';

function area(id: string): Area {
  const found = allAreas().find((one) => one.id === id);
  if (!found) throw new Error(`no area "${id}"`);
  return found;
}

const dramasIn = (id: string): string[] => [...new Set(filmedIn(area(id)).map(({ drama }) => drama.id))];

describe('what was filmed in an area', () => {
  test('a country has the dramas of its cities, islands and regions', () => {
    expect(dramasIn('japan')).toEqual(['full-house', 'crown-princes-first-love', 'stained-glass']);
    expect(dramasIn('hokkaido')).toEqual(['crown-princes-first-love']);
    expect(dramasIn('united-states')).toEqual(['all-in', 'love-story-in-harvard']);
  });

  test('France does not have the drama filmed in Tahiti', () => {
    expect(dramasIn('france')).toEqual(['lovers-in-paris']);
    expect(dramasIn('french-polynesia')).toEqual(['crown-princes-first-love']);
    expect(area('tahiti').country?.id).toBe('french-polynesia');
  });

  test('countries that only invested have none', () => {
    expect(dramasIn('taiwan')).toEqual([]);
  });

  test('a continent has the dramas of its countries', () => {
    expect(dramasIn('europe')).toEqual(['lovers-in-paris']);
    expect(dramasIn('southeast-asia')).toEqual([
      'wonderful-life',
      'full-house',
      'memories-of-bali',
      'crown-princes-first-love',
    ]);
    expect(dramasIn('oceania')).toEqual(['im-sorry-i-love-you', 'crown-princes-first-love']);
    expect(dramasIn('africa')).toEqual([]);
    expect(dramasIn('americas')).toEqual(['all-in', 'love-story-in-harvard']);
    expect(dramasIn('latin-america')).toEqual([]);
    expect(dramasIn('east-asia')).not.toContain('wonderful-life');
  });

  test('every filming place is in a continent, and in one only but for parts of another', () => {
    const whole = ['asia', 'europe', 'north-america', 'south-america', 'africa', 'oceania'].map(area);
    for (const fact of dramas.flatMap((drama) => factsOf(drama, 'place'))) {
      expect(whole.filter((continent) => continent.has(placeOf(fact.place))).length, fact.place).toBe(1);
    }
  });
});

describe('well-known places elsewhere', () => {
  test('have no drama, and know the country of the article that they lie in', () => {
    const elsewhere = allAreas().filter((one) => one.id === 'austria' || one.id === 'tokyo');
    expect(elsewhere.map((one) => [one.id, one.country?.id])).toEqual([
      ['austria', undefined],
      ['tokyo', 'japan'],
    ]);
    for (const one of elsewhere) {
      expect(filmedIn(one)).toEqual([]);
      expect(one.has(placeOf('japan'))).toBe(false);
    }
  });

  test('what contains a place of the article has its dramas', () => {
    expect(dramasIn('massachusetts')).toEqual(['love-story-in-harvard']);
    expect(dramasIn('nevada')).toEqual(['all-in']);
    expect(dramasIn('hyogo')).toEqual(['stained-glass']);
  });

  test('what lies in a place of the article knows that place, and its country', () => {
    const around = ['sapporo', 'ubud', 'patong', 'papeete', 'tokyo'].map(area);
    expect(around.map(({ within, country }) => [within?.id, country?.id])).toEqual([
      ['hokkaido', 'japan'],
      ['bali', 'indonesia'],
      ['phuket', 'thailand'],
      ['tahiti', 'french-polynesia'],
      ['japan', 'japan'],
    ]);
  });

  test('countries have their name in each language, our own choice first', () => {
    expect(languages.map((language) => titleIn(area('italy'), language))).toEqual(['Ý', 'Italy', '이탈리아']);
    expect(languages.map((language) => titleIn(area('peru'), language))).toEqual(['Peru', 'Peru', '페루']);
  });

  test('no id stands for two areas', () => {
    const ids = allAreas().map((one) => one.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
