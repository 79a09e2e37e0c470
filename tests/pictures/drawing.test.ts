import { geoBounds } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { dramas } from '../../src/dataset/index.ts';
import { mainPartOf, shapeOf } from '../../src/pictures/drawing/countries.ts';
import { footSvg } from '../../src/pictures/drawing/frame.ts';
import { dramasText } from '../../src/pictures/drawing/label-text.ts';
import { leaderOf, placeLabels } from '../../src/pictures/drawing/labels.ts';
import { lineSvg, widthOf, wrapped } from '../../src/pictures/drawing/text.ts';

describe('letters', () => {
  it('are drawn as outlines, also those that only one of the fonts has', () => {
    const line = { text: 'Ngôi nhà 풀하우스 ’·', size: 30, weight: 'medium', colour: '#fff' } as const;
    expect(lineSvg(line, 0, 30)).toMatch(/^<path fill="#fff" d="M.{2000,}"\/>$/s);
    expect(widthOf('풀하우스', 30, 'bold')).toBeGreaterThan(90);
  });

  it('that no font has are an error, not a blank', () => {
    const text = (letter: string) => () => widthOf(`Kobe ${letter}`, 30, 'medium');
    expect(text('→')).not.toThrow();
    expect(text('🎬')).toThrow('No font has the letter "🎬" of "Kobe 🎬"');
    expect(text('ไ')).toThrow('No font has the letter');
  });

  it('break into lines between words, evenly', () => {
    const lines = wrapped('Mối tình đầu của Hoàng thái tử', 31, 'medium', 360);
    expect(lines).toEqual(['Mối tình đầu của', 'Hoàng thái tử']);
    expect(wrapped('Full House', 31, 'medium', 360)).toEqual(['Full House']);
  });
});

describe('labels', () => {
  const area = { x: 0, y: 0, width: 600, height: 400 };
  const label = (x: number, y: number) => ({
    at: { x, y },
    width: 200,
    height: 100,
    pinned: true,
    country: 'JP',
  });

  it('have a line to their pin only where they are not beside it', () => {
    expect(leaderOf({ x: 100, y: 100 }, { x: 130, y: 80, width: 50, height: 50 })).toBeUndefined();
    expect(leaderOf({ x: 100, y: 100 }, { x: 300, y: 80, width: 50, height: 50 })).toEqual({
      from: { x: 100, y: 100 },
      to: { x: 300, y: 100 },
    });
  });

  it('spare lit land where they can', () => {
    const lit = Array.from({ length: 300 }, (_, index) => ({
      country: 'JP',
      box: { x: 300 + (index % 15) * 20, y: Math.floor(index / 15) * 20, width: 20, height: 20 },
    }));
    const [box] = placeLabels([label(300, 200)], { area, lit, taken: [] });
    expect((box?.x ?? 600) + 200).toBeLessThanOrEqual(300);
  });

  it('that do not fit are an error', () => {
    const many = Array.from({ length: 14 }, () => label(300, 200));
    expect(() => placeLabels(many, { area, lit: [], taken: [] })).toThrow('do not fit');
    expect(() => placeLabels([{ ...label(300, 200), width: 700 }], { area, lit: [], taken: [] })).toThrow();
  });

  it('name at most three dramas', () => {
    const sizes = { name: 33, detail: 29 };
    const texts = (count: number) =>
      dramasText('Paris', { dramas: dramas.slice(0, count) }, 'en', sizes).map(({ text }) => text);
    expect(texts(3)).toEqual(['Paris', 'All In', 'Wonderful Life', 'Bichunmu']);
    expect(texts(5)).toEqual(['Paris', 'All In', 'Wonderful Life', '+3']);
  });
});

describe('the key', () => {
  it('that does not fit beside the source is an error', () => {
    const entry = { text: 'A very long explanation of what a mark means', mark: () => '' };
    expect(() => footSvg(800, 'According to the article', [entry])).not.toThrow();
    expect(() => footSvg(800, 'According to the article', [entry, entry])).toThrow('do not fit');
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
