/**
 * What stands where on a chart of amounts: pure, in pixels. Whole dramas and single episodes are parts of their own,
 * each with its own scale, so that no bar can be measured against one of another unit.
 */
import { dramas } from '../../dataset/index.ts';
import type { Drama, Language } from '../../dataset/schema.ts';
import { titleIn } from '../../dataset/titles.ts';
import { formatWon } from '../../i18n/amounts.ts';
import { factPhrase } from '../../i18n/sentences/index.ts';
import { amountsGiven, type Given, type HomeLevel, homeLevels, type Unit } from '../shown.ts';
import { type PictureWords, pictureWordsIn } from '../texts.ts';
import type { Box } from './box.ts';
import { footHeight, headHeight } from './frame.ts';
import { colour, lineHeight, size } from './look.ts';
import { type Line, widthOf, wrapped } from './text.ts';

/** How a bar ends: at its amount, at the most that it came to, or open, where it is more than the amount. */
type End = 'exact' | 'most' | 'open';

/** What a bar is: money spent, money got, money hoped for, or a level that is only worked out. */
export type Kind = 'cost' | 'rights' | 'hoped' | 'home';

export interface Bar {
  readonly kind: Kind;
  readonly end: End;
  /** In KRW. */
  readonly amount: number;
  readonly box: Box;
}

/** A line of text and where it starts. */
export interface Text {
  readonly line: Line;
  readonly box: Box;
}

export interface Tick {
  readonly x: number;
  readonly text: Text;
}

/** The bars of one unit with their scale. */
export interface Part {
  readonly unit: Unit;
  readonly texts: readonly Text[];
  readonly bars: readonly Bar[];
  readonly ticks: readonly Tick[];
  /** What the part fills, from edge to edge. */
  readonly box: Box;
  /** From where to where the lines of the scale run: along the bars, in pixels from above. */
  readonly along: { readonly from: number; readonly to: number };
}

export interface ChartLayout {
  readonly width: number;
  readonly height: number;
  readonly heading: string;
  readonly words: PictureWords;
  readonly parts: readonly Part[];
}

/** Every amount that the article gives. */
export const allAmountsLayout = (language: Language): ChartLayout =>
  layout(pictureWordsIn(language).allAmounts, dramas, language);

/** The amounts about one drama. */
export const amountsLayout = (drama: Drama, language: Language): ChartLayout =>
  layout(pictureWordsIn(language).amounts(titleIn(drama, language)), [drama], language);

/** Heights in pixels. */
const tall = { bar: 40, gap: 26, head: 70, scale: 50, between: 8 } as const;

/** Where bars begin, and how long the longest is: what is left of the width is for open ends. */
const start = size.margin;
const longest = size.width - 2 * size.margin - 130;

function layout(heading: string, of: readonly Drama[], language: Language): ChartLayout {
  const parts: Part[] = [];
  let y = headHeight;
  for (const unit of ['drama', 'episode'] as const) {
    const rows = rowsOf(of, unit, language);
    if (rows.length === 0) continue;
    const part = partOf(unit, rows, y, language);
    parts.push(part);
    y = part.box.y + part.box.height + tall.between;
  }
  return { width: size.width, height: y + footHeight, heading, words: pictureWordsIn(language), parts };
}

/** A bar before it has a place, with the words above it. */
interface Row {
  readonly kind: Kind;
  readonly end: End;
  readonly amount: number;
  readonly title: string;
  readonly text: string;
}

function rowsOf(of: readonly Drama[], unit: Unit, language: Language): readonly Row[] {
  const titled = of.length > 1;
  return amountsGiven(of, unit).flatMap((given) => {
    const row: Row = {
      kind: kindOf(given),
      end: endOf(given),
      amount: given.fact.amount,
      title: titled ? titleIn(given.drama, language) : '',
      text: factPhrase(given.fact, language),
    };
    return [row, ...homeRows(given, of, language)];
  });
}

const kindOf = ({ fact }: Given): Kind =>
  fact.kind === 'cost' ? 'cost' : fact.status === 'hoped' ? 'hoped' : 'rights';

function endOf({ fact }: Given): End {
  switch (fact.bound) {
    case 'exactly':
      return 'exact';
    case 'reached':
      return 'most';
    case 'over':
    case 'at-least':
      return 'open';
  }
}

/** Right below a drama's cost per episode, which the article compares: the level at home, worked out from it. */
function homeRows({ drama, fact }: Given, of: readonly Drama[], language: Language): Row[] {
  if (fact.kind !== 'cost' || fact.unit !== 'episode') return [];
  const words = pictureWordsIn(language);
  return homeLevels(of)
    .filter((level) => level.drama === drama)
    .map(({ times }: HomeLevel) => ({
      kind: 'home',
      end: 'exact',
      amount: fact.amount / times,
      title: words.home,
      text: words.homeLevel(titleIn(drama, language), times),
    }));
}

function partOf(unit: Unit, rows: readonly Row[], top: number, language: Language): Part {
  const words = pictureWordsIn(language);
  const most = Math.max(...rows.map(({ amount }) => amount));
  const scale = (amount: number): number => (longest * amount) / most;
  const head = textAt(line(words.units[unit], size.title, 'bold', colour.soft), start, top + 14);
  const texts = [head];
  const bars: Bar[] = [];
  let y = top + tall.head;
  for (const { kind, end, amount, title, text } of rows) {
    const above = textsOf(title, text, y);
    y = Math.max(...above.map(({ box }) => box.y + box.height)) + 6;
    bars.push({ kind, end, amount, box: { x: start, y, width: scale(amount), height: tall.bar } });
    texts.push(...above);
    y += tall.bar + tall.gap;
  }
  const bottom = y - tall.gap + 14;
  const ticks = roundAmounts(most).map((amount) => tickAt(start + scale(amount), bottom, amount, language));
  const box = { x: 0, y: top, width: size.width, height: bottom + tall.scale - top };
  const from = Math.min(...bars.map((bar) => bar.box.y)) - 8;
  return { unit, texts, bars, ticks, box, along: { from, to: bottom } };
}

/** The words above a bar: a title with the text beside it, or below where that does not fit. */
function textsOf(title: string, text: string, y: number): readonly Text[] {
  const room = size.width - 2 * size.margin;
  const [head] = title ? [textAt(line(title, size.title, 'bold', colour.strong), start, y)] : [];
  const beside = head ? start + head.box.width + 18 : start;
  if (beside + widthOf(text, size.detail, 'medium') <= size.width - size.margin) {
    return [...(head ? [head] : []), textAt(line(text, size.detail, 'medium', colour.text), beside, y + 3)];
  }
  const under = wrapped(text, size.detail, 'medium', room).map((part, index) =>
    textAt(
      line(part, size.detail, 'medium', colour.text),
      start,
      y + (head ? head.box.height : 0) + index * lineHeight(size.detail),
    ),
  );
  return [...(head ? [head] : []), ...under];
}

const line = (text: string, textSize: number, weight: Line['weight'], fill: string): Line => ({
  text,
  size: textSize,
  weight,
  colour: fill,
});

/** A line of text whose upper left corner is at x, y. */
const textAt = (of: Line, x: number, y: number): Text => ({
  line: of,
  box: { x, y, width: Math.ceil(widthOf(of.text, of.size, of.weight)), height: lineHeight(of.size) },
});

/** A line of the scale with its amount below: in the middle, but at the beginning flush with the bars. */
function tickAt(x: number, y: number, amount: number, language: Language): Tick {
  const words = amount === 0 ? '0' : formatWon[language](amount);
  const text = textAt(line(words, size.small, 'medium', colour.muted), x, y + 6);
  const shift = amount === 0 ? 0 : text.box.width / 2;
  return { x, text: { ...text, box: { ...text.box, x: x - shift } } };
}

/** From 0 to the largest amount in three or four round steps. */
function roundAmounts(most: number): readonly number[] {
  const power = 10 ** Math.floor(Math.log10(most));
  const step = [0.2, 0.5, 1, 2].map((part) => part * power).find((one) => most / one <= 4) ?? power;
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => index * step);
}
