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
} from '../../src/pictures/drawing/chart.ts';
import { chartSvg } from '../../src/pictures/drawing/chart-svg.ts';
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
  parts.map(({ unit, bars }) => [unit, ...bars.map(({ kind, end, amount }) => `${kind} ${amount} ${end}`)]);

describe.each(charts)('chart $name in $language', ({ layout, language }) => {
  it('draws each bar as long as its amount, by one scale for each unit', () => {
    for (const { bars, ticks } of layout.parts) {
      const [first] = bars;
      const perWon = (first?.box.width ?? 0) / (first?.amount ?? 0);
      for (const { box, amount } of bars) expect(box.width / amount).toBeCloseTo(perWon, 15);
      const start = first?.box.x ?? 0;
      for (const { x, text } of ticks) {
        const amount = Math.round((x - start) / perWon);
        expect(text.line.text).toBe(amount === 0 ? '0' : formatWon[language](amount));
      }
    }
  });

  it('keeps bars and texts apart from each other and in the picture', () => {
    const picture = { x: 0, y: 0, width: layout.width, height: layout.height };
    const boxes = layout.parts.flatMap(({ bars, texts, ticks }) => [
      ...bars.map(({ box }) => box),
      ...texts.map(({ box }) => box),
      ...ticks.map(({ text }) => text.box),
    ]);
    for (const [index, box] of boxes.entries()) {
      expect(inside(box, picture)).toBe(true);
      for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false);
    }
  });

  it('gives each text the room that it takes, large enough for a phone', () => {
    const texts = layout.parts.flatMap((part) => [...part.texts, ...part.ticks.map(({ text }) => text)]);
    for (const { line, box } of texts) {
      expect(widthOf(line.text, line.size, line.weight)).toBeLessThanOrEqual(box.width);
      expect(line.size).toBeGreaterThanOrEqual(28);
    }
  });

  it('has room for its key beside the source', () => {
    expect(() => chartSvg(layout)).not.toThrow();
  });

  it('leaves room for an open end', () => {
    const open = layout.parts.flatMap(({ bars }) => bars).filter(({ end }) => end === 'open');
    for (const { box } of open) expect(box.x + box.width + 60).toBeLessThanOrEqual(layout.width);
  });
});

describe('charts', () => {
  it('shows every amount of the article with its bound, whole dramas apart from episodes', () => {
    expect(shown(allAmountsLayout('en'))).toEqual([
      ['drama', 'cost 8000000000 most', 'cost 7000000000 most', 'rights 4000000000 exact'],
      ['episode', 'cost 300000000 open', 'home 150000000 exact', 'hoped 100000000 open'],
    ]);
  });

  it('shows only the amounts of one drama', () => {
    expect(shown(of('sad-sonata', 'vi'))).toEqual([
      ['drama', 'cost 7000000000 most', 'rights 4000000000 exact'],
    ]);
    expect(shown(of('bichunmu', 'vi'))).toEqual([
      ['drama', 'cost 8000000000 most'],
      ['episode', 'cost 300000000 open', 'home 150000000 exact', 'hoped 100000000 open'],
    ]);
  });

  it('draws the level at home half as long as what Bichunmu cost an episode', () => {
    for (const layout of [allAmountsLayout('ko'), of('bichunmu', 'ko')]) {
      const bars = layout.parts.flatMap((part) => part.bars);
      const width = (kind: Bar['kind'], amount: number) =>
        bars.find((bar) => bar.kind === kind && bar.amount === amount)?.box.width;
      expect(width('home', 150_000_000)).toBe((width('cost', 300_000_000) ?? 0) / 2);
    }
  });

  it('never gives the level at home as a sum', () => {
    for (const { layout, language } of charts) {
      const texts = layout.parts.flatMap((part) => [...part.texts, ...part.ticks.map(({ text }) => text)]);
      const all = texts.map(({ line }) => line.text).join('\n');
      expect(all).not.toContain(formatWon[language](150_000_000));
    }
  });

  it('marks each kind of bar and each kind of end differently', () => {
    const svg = chartSvg(allAmountsLayout('en'));
    expect(svg.match(/url\(#hoped\)" stroke/g)).toHaveLength(2);
    expect(svg.match(/stroke-dasharray/g)).toHaveLength(1);
    // Three arrowheads for each of two open ends and the key.
    expect(svg.match(/l11,12l-11,12/g)).toHaveLength(9);
    expect(svg.match(/width="6" height="54"/g)).toHaveLength(2);
  });
});
