import { describe, expect, it } from 'vitest';
import { limits } from '../../src/contract/discord.ts';
import { dramas, factsOf, placeOf } from '../../src/dataset/index.ts';
import { languages } from '../../src/dataset/schema.ts';
import { titleIn } from '../../src/dataset/titles.ts';
import { formatWon } from '../../src/i18n/amounts.ts';
import { factPhrase } from '../../src/i18n/sentences/index.ts';
import { drawings } from '../../src/pictures/drawing/all.ts';
import {
  allPictures,
  budgetChart,
  countryMap,
  dramaChart,
  dramaMap,
  mappedCountries,
  worldMap,
} from '../../src/pictures/names.ts';

describe('pictures by name', () => {
  it('are all drawn, each once', () => {
    const drawn = drawings.map(({ picture }) => picture.file);
    expect(drawn.toSorted()).toEqual(
      allPictures()
        .map(({ file }) => file)
        .toSorted(),
    );
    expect(new Set(drawn).size).toBe(drawn.length);
  });

  it('have names that say what they show, in which language', () => {
    expect(worldMap('en').file).toBe('map-world.en.png');
    expect(countryMap('japan', 'vi')?.file).toBe('map-country-japan.vi.png');
    expect(dramaMap('full-house', 'ko')?.file).toBe('map-drama-full-house.ko.png');
    expect(budgetChart('en').file).toBe('chart-all.en.png');
    expect(dramaChart('bichunmu', 'ko')?.file).toBe('chart-drama-bichunmu.ko.png');
  });

  it('are there for what the article tells and for nothing else', () => {
    expect(mappedCountries.map(({ id }) => id).toSorted()).toEqual([
      'australia',
      'china',
      'france',
      'french-polynesia',
      'indonesia',
      'japan',
      'singapore',
      'thailand',
      'united-states',
    ]);
    expect(countryMap('taiwan', 'en')).toBeUndefined();
    expect(countryMap('kobe', 'en')).toBeUndefined();
    expect(dramaMap('sad-sonata', 'en')).toBeUndefined();
    expect(dramaMap('dae-jang-geum', 'en')).toBeUndefined();
    expect(dramaChart('full-house', 'en')).toBeUndefined();
    expect(dramaChart('sad-sonata', 'en')).toBeDefined();
  });
});

describe('alt texts', () => {
  it.each(allPictures())('of $file fits Discord and is a sentence', ({ alt }) => {
    expect(alt.length).toBeGreaterThan(30);
    expect(alt.length).toBeLessThanOrEqual(limits.altText);
    expect(alt).toMatch(/^\p{L}.*\.$/su);
    expect(alt).not.toMatch(/undefined|\.\.| {2}/);
  });

  it('differ between pictures and languages', () => {
    expect(new Set(allPictures().map(({ alt }) => alt)).size).toBe(allPictures().length);
  });

  it.each(languages)('of the world map names every place (%s)', (language) => {
    const { alt } = worldMap(language);
    for (const drama of dramas) {
      for (const { place } of factsOf(drama, 'place')) {
        expect(alt).toContain(titleIn(placeOf(place), language));
      }
    }
  });

  it.each(languages)('of the charts give every amount with its bound (%s)', (language) => {
    for (const drama of dramas) {
      for (const fact of [...factsOf(drama, 'cost'), ...factsOf(drama, 'rights')]) {
        for (const alt of [budgetChart(language).alt, dramaChart(drama.id, language)?.alt]) {
          expect(alt).toContain(factPhrase(fact, language));
          expect(alt).toContain(formatWon[language](fact.amount));
        }
      }
    }
  });

  it('tell that the level at home is worked out', () => {
    expect(budgetChart('en').alt).toContain("half of Bichunmu's: worked out from the article's comparison");
    expect(dramaChart('bichunmu', 'vi')?.alt).toContain('một nửa của Bichunmu: suy từ so sánh của bài báo');
    expect(dramaChart('sad-sonata', 'en')?.alt).not.toContain('worked out');
  });

  it('tell what is only known by country', () => {
    expect(countryMap('japan', 'en')?.alt).toContain('Filmed somewhere in Japan');
    expect(countryMap('france', 'en')?.alt).not.toContain('somewhere');
  });
});
