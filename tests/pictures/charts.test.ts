import { describe, expect, it } from 'vitest';
import { dramaById } from '../../src/dataset/index.ts';
import { type Language, languages } from '../../src/dataset/schema.ts';
import { formatWon } from '../../src/i18n/amounts.ts';
import { inside, overlap } from '../../src/pictures/drawing/box.ts';
import {
  allAmountsLayout,
  amountsLayout,
  type Bar,
  type ChartLayout,
  openEnd,
} from '../../src/pictures/drawing/chart.ts';
import { chartSvg } from '../../src/pictures/drawing/chart-svg.ts';
import { width } from '../../src/pictures/drawing/look.ts';
import { widthOf } from '../../src/pictures/drawing/text.ts';

const of = (id: string, language: Language): ChartLayout => {
  const drama = dramaById(id);
  if (!drama) throw new Error(`no drama ${id}`);
  return amountsLayout(drama, language);
};

const charts = languages.flatMap((language) => [
  { name: 'all', language, layout: allAmountsLayout(language) },
  { name: 'bichunmu', language, layout: of('bichunmu', language) },
  { name: 'sad-sonata', language, layout: of('sad-sonata', language) },
]);

const shown = ({ parts }: ChartLayout) =>
  parts.map(({ unit, bars }) => [
    unit,
    ...bars.map(({ kind, isOpen, amount }) => `${kind} ${amount}${isOpen ? ' and more' : ''}`),
  ]);

const textsOf = ({ parts }: ChartLayout) => parts.flatMap(({ texts }) => texts);
const wordsOf = (layout: ChartLayout) => textsOf(layout).map(({ line }) => line.text);

describe.each(charts)('chart $name in $language', ({ layout, language }) => {
  it('draws each bar as long as its amount, by one scale for each unit', () => {
    for (const { bars } of layout.parts) {
      const [first] = bars;
      const perWon = (first?.box.width ?? 0) / (first?.amount ?? 0);
      for (const { box, amount } of bars) expect(box.width / amount).toBeCloseTo(perWon, 12);
    }
  });

  it('gives each amount in words, except the level at home, which the article does not give', () => {
    const words = wordsOf(layout).join('\n');
    for (const { kind, amount } of layout.parts.flatMap(({ bars }) => bars)) {
      if (kind === 'home') expect(words).not.toContain(formatWon[language](amount));
      else expect(words).toContain(formatWon[language](amount));
    }
  });

  it('keeps bars and texts apart from each other and in the picture', () => {
    const picture = { x: 0, y: 0, width, height: layout.height };
    const boxes = layout.parts.flatMap(({ bars, texts }) => [...bars, ...texts].map(({ box }) => box));
    for (const [index, box] of boxes.entries()) {
      expect(inside(box, picture)).toBe(true);
      for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false);
    }
  });

  it('has letters that a phone shows large enough, and room for them', () => {
    for (const { line, box } of textsOf(layout)) {
      expect(widthOf(line.text, line.size, line.weight)).toBeLessThanOrEqual(box.width);
      expect(line.size).toBeGreaterThanOrEqual(10.5);
    }
  });

  it('leaves room for an open end', () => {
    const open = layout.parts.flatMap(({ bars }) => bars).filter(({ isOpen }) => isOpen);
    for (const { box } of open) expect(box.x + box.width + openEnd).toBeLessThanOrEqual(width);
  });
});

describe('charts', () => {
  it('shows every amount of the article with its bound, whole dramas apart from episodes', () => {
    expect(shown(allAmountsLayout('en'))).toEqual([
      ['drama', 'cost 8000000000', 'cost 7000000000', 'rights 4000000000'],
      ['episode', 'cost 300000000 and more', 'home 150000000', 'hoped 100000000 and more'],
    ]);
    const words = wordsOf(allAmountsLayout('en'));
    for (const amount of ['as much as 8 billion won', 'over 300 million won', 'at least 100 million won']) {
      expect(words).toContain(amount);
    }
  });

  it('shows only the amounts of one drama, whose title is the heading of the card', () => {
    expect(shown(of('sad-sonata', 'vi'))).toEqual([['drama', 'cost 7000000000', 'rights 4000000000']]);
    expect(shown(of('bichunmu', 'vi'))).toEqual([
      ['drama', 'cost 8000000000'],
      ['episode', 'cost 300000000 and more', 'home 150000000', 'hoped 100000000 and more'],
    ]);
    expect(wordsOf(of('sad-sonata', 'en'))).toContain('Cost');
    expect(wordsOf(allAmountsLayout('en'))).toContain('Bichunmu · Cost');
  });

  it('draws the level at home half as long as what Bichunmu cost an episode, and says that it is worked out', () => {
    for (const layout of [allAmountsLayout('en'), of('bichunmu', 'en')]) {
      const bars = layout.parts.flatMap((part) => part.bars);
      const length = (kind: Bar['kind'], amount: number) =>
        bars.find((bar) => bar.kind === kind && bar.amount === amount)?.box.width;
      expect(length('home', 150_000_000)).toBe((length('cost', 300_000_000) ?? 0) / 2);
      expect(wordsOf(layout).join(' ')).toContain('half of Bichunmu’s, worked out from the article');
    }
  });

  it('marks each kind of bar and open ends differently', () => {
    const svg = chartSvg(allAmountsLayout('en'));
    expect(svg.match(/fill="url\(#hoped\)"/g)).toHaveLength(1);
    expect(svg.match(/stroke-dasharray/g)).toHaveLength(1);
    expect(svg.match(/<mask/g)).toHaveLength(2);
  });
});
