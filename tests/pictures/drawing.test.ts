import { geoBounds } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { dramas, placeOf } from '../../src/dataset/index.ts';
import { mainPartOf, shapeOf } from '../../src/pictures/drawing/atlas.ts';
import { keySvg } from '../../src/pictures/drawing/key.ts';
import { countryText } from '../../src/pictures/drawing/label-text.ts';
import { placeLabels } from '../../src/pictures/drawing/labels.ts';
import { lineSvg, widthOf, wrapped } from '../../src/pictures/drawing/text.ts';

describe('letters', () => {
  it('are drawn as outlines, also those that only one of the fonts has', () => {
    const line = { text: 'Ngôi nhà 풀하우스 ’·', size: 12, weight: 'medium', colour: '#fff' } as const;
    expect(lineSvg(line, 0, 30)).toMatch(/^<path fill="#fff" d="M.{2000,}"\/>$/s);
    expect(widthOf('풀하우스', 30, 'bold')).toBeGreaterThan(90);
  });

  it('are bolder in bold', () => {
    expect(widthOf('Kobe', 30, 'bold')).toBeGreaterThan(widthOf('Kobe', 30, 'medium'));
    const outline = (weight: 'medium' | 'bold') =>
      lineSvg({ text: '고', size: 30, weight, colour: '#fff' }, 0, 0);
    expect(outline('bold')).not.toBe(outline('medium'));
  });

  it('that no font has are an error, not a blank', () => {
    expect(() => widthOf('Kobe 🎬', 30, 'medium')).toThrow('No font has the letter "🎬" of "Kobe 🎬"');
    expect(() => widthOf('Kobe ไ', 30, 'medium')).toThrow('No font has the letter');
  });

  it('break into lines between words, evenly', () => {
    const lines = wrapped('Mối tình đầu của Hoàng thái tử', 11, 'medium', 130);
    expect(lines).toEqual(['Mối tình đầu của', 'Hoàng thái tử']);
    expect(wrapped('Full House', 11, 'medium', 130)).toEqual(['Full House']);
  });
});

describe('labels', () => {
  const area = { x: 0, y: 0, width: 300, height: 200 };
  const label = (x: number, y: number) => ({
    at: { x, y },
    width: 90,
    height: 30,
    pinned: true,
    country: 'JP',
  });
  const land = (code: string, isLit: boolean, x: number) => {
    const cells = Array.from({ length: 800 }, (_, index) => ({
      x: x + (index % 20) * 5,
      y: Math.floor(index / 20) * 5,
      width: 5,
      height: 5,
    }));
    return { code, isLit, rings: [], cells };
  };

  it('stand beside their pin, on the right where nothing hinders', () => {
    expect(placeLabels([label(100, 100)], { area, land: [], taken: [] })).toMatchObject([
      { box: { x: 106.5, y: 85, width: 90, height: 30 }, side: 'right' },
    ]);
  });

  it('spare other land where they can', () => {
    const [one] = placeLabels([label(150, 100)], { area, land: [land('CN', true, 155)], taken: [] });
    expect(one?.side).toBe('left');
  });

  it('make room for each other', () => {
    const labels = placeLabels([label(100, 100), label(120, 100), label(110, 115)], {
      area,
      land: [],
      taken: [],
    });
    expect(new Set(labels.map(({ box }) => `${box.x} ${box.y}`)).size).toBe(3);
  });

  it('that do not fit are an error', () => {
    const many = Array.from({ length: 30 }, () => label(150, 100));
    expect(() => placeLabels(many, { area, land: [], taken: [] })).toThrow('do not fit');
    expect(() => placeLabels([{ ...label(150, 100), width: 400 }], { area, land: [], taken: [] })).toThrow();
  });

  it('name at most three dramas', () => {
    const texts = (count: number) =>
      countryText({ place: placeOf('paris'), dramas: dramas.slice(0, count) }, 'en').map(({ text }) => text);
    expect(texts(3)).toEqual(['Paris', 'All In', 'Wonderful Life', 'Bichunmu']);
    expect(texts(5)).toEqual(['Paris', 'All In', 'Wonderful Life', '+3']);
  });
});

describe('the key', () => {
  it('that is too long is an error', () => {
    const entry = { text: 'What a mark means', mark: () => '' };
    expect(() => keySvg(170, [entry, entry])).not.toThrow();
    expect(() => keySvg(170, [entry, entry, entry])).toThrow('too long');
  });
});

describe('countries', () => {
  it('are shown by the part that hangs together', () => {
    // Without Alaska and Hawaii, without French Guiana; with Hokkaido and all large islands of Indonesia.
    expect(geoBounds(mainPartOf('US'))[0][0]).toBeGreaterThan(-130);
    expect(geoBounds(mainPartOf('FR'))[0][1]).toBeGreaterThan(40);
    expect(geoBounds(mainPartOf('JP'))[1][1]).toBeGreaterThan(45);
    expect(geoBounds(mainPartOf('ID'))[1][0]).toBeGreaterThan(140);
  });

  it('that the atlas lacks are an error', () => {
    expect(() => shapeOf('XX')).toThrow('no country with the code XX');
  });
});
