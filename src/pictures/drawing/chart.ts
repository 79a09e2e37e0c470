/**
 * What stands where on a chart of amounts: pure, in pixels. Whole dramas and single episodes are parts of their own,
 * each with its own scale, so that no bar can be measured against one of another unit.
 */
import { dramas } from '../../dataset/index.ts';
import type { Drama, Language } from '../../dataset/schema.ts';
import { titleIn } from '../../dataset/titles.ts';
import { formatWon } from '../../i18n/amounts.ts';
import { amountsGiven, type GivenAmount, homeLevels, type Unit } from '../shown.ts';
import { pictureWordsIn } from '../texts.ts';
import type { Box } from './box.ts';
import { colour, lineHeight, margin, size, width } from './look.ts';
import { type Line, widthOf, wrapped } from './text.ts';

/** What a bar is: money spent, money got, money hoped for, or a level that is only worked out. */
export type Kind = 'cost' | 'rights' | 'hoped' | 'home';

export interface Bar {
  readonly kind: Kind;
  /** Whether the article gives the amount as the least that it was. */
  readonly isOpen: boolean;
  /** In KRW. */
  readonly amount: number;
  readonly box: Box;
}

/** A line of text and where it stands. */
export interface Text {
  readonly line: Line;
  readonly box: Box;
}

/** The bars of one unit, by one scale. */
export interface Part {
  readonly unit: Unit;
  readonly texts: readonly Text[];
  readonly bars: readonly Bar[];
  /** Where it ends. */
  readonly bottom: number;
}

export interface ChartLayout {
  readonly height: number;
  readonly parts: readonly Part[];
}

/** Every amount that the article gives. */
export const allAmountsLayout = (language: Language): ChartLayout => layout(dramas, language);

/** The amounts about one drama. */
export const amountsLayout = (drama: Drama, language: Language): ChartLayout => layout([drama], language);

/** Heights in pixels. */
const barHeight = 10;
const gap = { beforeBar: 3, betweenBars: 10, betweenParts: 18 } as const;

/** The room for text, and the length of the longest bar; open ends take a little more. */
const room = width - 2 * margin;
export const openEnd = 26;
const longest = room - openEnd;

function layout(of: readonly Drama[], language: Language): ChartLayout {
  const parts: Part[] = [];
  for (const unit of ['drama', 'episode'] as const) {
    const rows = rowsOf(of, unit, language);
    const top = parts.length === 0 ? margin : (parts.at(-1)?.bottom ?? 0) + gap.betweenParts;
    if (rows.length > 0) parts.push(partOf(unit, rows, top, language));
  }
  return { height: (parts.at(-1)?.bottom ?? 0) + margin, parts };
}

/** A bar before it has a place, with the words above it. */
interface Row {
  readonly kind: Kind;
  readonly isOpen: boolean;
  readonly amount: number;
  /** What it is about. */
  readonly title: string;
  /** The amount in words. */
  readonly text: string;
}

function rowsOf(of: readonly Drama[], unit: Unit, language: Language): readonly Row[] {
  const words = pictureWordsIn(language);
  return amountsGiven(of, unit).flatMap((given): Row[] => {
    const { drama, fact } = given;
    const kind = kindOf(given);
    const row: Row = {
      kind,
      isOpen: fact.bound === 'over' || fact.bound === 'at-least',
      amount: fact.amount,
      // A chart of one drama has its title in the heading of the card.
      title: of.length > 1 ? `${titleIn(drama, language)} · ${words.kinds[kind]}` : words.kinds[kind],
      text: words.bounds[fact.bound](formatWon[language](fact.amount)),
    };
    return [row, ...homeRows(given, language)];
  });
}

function kindOf({ fact }: GivenAmount): Exclude<Kind, 'home'> {
  if (fact.kind === 'cost') return 'cost';
  return fact.status === 'hoped' ? 'hoped' : 'rights';
}

/** Under the cost of an episode: the level of dramas at home, worked out from it. */
function homeRows({ drama, fact }: GivenAmount, language: Language): Row[] {
  if (fact.kind !== 'cost' || fact.unit !== 'episode') return [];
  const words = pictureWordsIn(language);
  return homeLevels([drama]).map(({ times }) => ({
    kind: 'home',
    isOpen: false,
    amount: fact.amount / times,
    title: words.home,
    text: words.homeLevel(titleIn(drama, language), times),
  }));
}

function partOf(unit: Unit, rows: readonly Row[], top: number, language: Language): Part {
  const most = Math.max(...rows.map(({ amount }) => amount));
  const head = textAt(text(pictureWordsIn(language).units[unit], 'bold', colour.soft), margin, top);
  const texts = [head];
  const bars: Bar[] = [];
  let y = bottomOf(head.box) + gap.beforeBar;
  for (const { kind, isOpen, amount, title, text: words } of rows) {
    const above = textsAbove(title, words, y);
    y = Math.max(...above.map(({ box }) => bottomOf(box))) + gap.beforeBar;
    const box = { x: margin, y, width: (longest * amount) / most, height: barHeight };
    bars.push({ kind, isOpen, amount, box });
    texts.push(...above);
    y += barHeight + gap.betweenBars;
  }
  return { unit, texts, bars, bottom: y - gap.betweenBars };
}

/** The words above a bar: what it is on the left, how much on the right, or below where that does not fit. */
function textsAbove(title: string, words: string, y: number): readonly Text[] {
  const head = textAt(text(title, 'bold', colour.strong), margin, y);
  const amount = textAt(text(words, 'medium', colour.text), margin, y);
  const right = margin + room - amount.box.width;
  if (right >= head.box.x + head.box.width + 8) {
    return [head, { ...amount, box: { ...amount.box, x: right } }];
  }
  const lines = wrapped(words, size.detail, 'medium', room);
  return [
    head,
    ...lines.map((line, index) =>
      textAt(text(line, 'medium', colour.text), margin, bottomOf(head.box) + index * head.box.height),
    ),
  ];
}

const bottomOf = ({ y, height }: Box): number => y + height;

const text = (words: string, weight: Line['weight'], fill: string): Line => ({
  text: words,
  size: size.detail,
  weight,
  colour: fill,
});

/** A line of text whose upper left corner is at x, y. */
const textAt = (line: Line, x: number, y: number): Text => ({
  line,
  box: { x, y, width: widthOf(line.text, line.size, line.weight), height: lineHeight(line.size) },
});
