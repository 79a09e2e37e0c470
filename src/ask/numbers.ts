/** The one reader of numbers: amounts of money, counts with what they count, ranks and years. */

export interface NumberSpan {
  readonly value: number;
  readonly unit: 'won' | 'episodes' | 'months' | 'times' | 'rank' | 'year' | 'dramas' | 'none';
}

export interface FoundNumber extends NumberSpan {
  readonly start: number;
  readonly end: number;
}

const words: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  sixteen: 16,
  twenty: 20,
  thirty: 30,
  fifty: 50,
  'twenty-four': 24,
  'twenty four': 24,
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  'mười hai': 12,
  'mười sáu': 16,
  'hai mươi': 20,
  'hai mươi bốn': 24,
  'hai mươi tư': 24,
  'ba mươi': 30,
  한: 1,
  두: 2,
  세: 3,
  네: 4,
  다섯: 5,
  여섯: 6,
  일곱: 7,
  여덟: 8,
  아홉: 9,
  열: 10,
  열두: 12,
  스물네: 24,
  스무: 20,
  십: 10,
  십이: 12,
  이십사: 24,
  이십: 20,
  십육: 16,
  팔: 8,
  칠: 7,
  삼: 3,
  사: 4,
};

const scales: readonly (readonly [RegExp, number])[] = [
  [/^(?:billions?|bn|b|tỷ|tỉ|ty|ti)$/u, 1e9],
  [/^(?:millions?|mil|mn|m|triệu|trieu|tr)$/u, 1e6],
  [/^(?:thousand|k|nghìn|ngàn)$/u, 1e3],
  [/^천만$/u, 1e7],
  [/^억$/u, 1e8],
  [/^만$/u, 1e4],
];

const units: readonly (readonly [RegExp, NumberSpan['unit']])[] = [
  [/^(?:won|원|krw)$/u, 'won'],
  [/^(?:episodes?|eps?|parts|tập|tap|부작|회|화|부)$/u, 'episodes'],
  [/^(?:months?|tháng|thang|개월|달)$/u, 'months'],
  [/^(?:times|lần|lan|번|배|차례)$/u, 'times'],
  [/^(?:위|등|st|nd|rd|th)$/u, 'rank'],
  [/^(?:dramas?|phim|bộ|편|작품)$/u, 'dramas'],
];

const alternatives = (list: readonly (readonly [RegExp, unknown])[]): string =>
  list.map(([{ source }]) => source.slice(1, -1)).join('|');

const DIGITS = '\\d{1,12}(?:[.,]\\d{1,3})*';
const WORDS = Object.keys(words)
  .toSorted((one, other) => other.length - one.length)
  .join('|');
const NUMBER = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}])(?:(?:năm|nam)\\s+(?=\\d{4}(?!\\d)))?(?:(?<digits>${DIGITS})|(?<word>${WORDS}))` +
    `(?:\\s*(?<scale>${alternatives(scales)})(?![a-zA-Zà-ỹ\\p{M}]))?` +
    `(?:[\\s-]*(?<unit>${alternatives(units)})(?![a-zA-Zà-ỹ\\p{M}]))?`,
  'giu',
);

/** The numbers of a text; a number in words only where a scale or a unit follows it. */
export function numbersIn(text: string): FoundNumber[] {
  const found: FoundNumber[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const { digits, word, scale, unit } = match.groups ?? {};
    if (!digits && !scale && !unit) continue;
    const value = digits ? numberOf(digits) : (words[(word ?? '').toLowerCase()] ?? 0);
    const times = scaleOf(scale);
    const end = match.index + match[0].length;
    const of = unitOf(unit, digits, times, value);
    const last = found.at(-1);
    // "3억 5천만": the smaller scale goes on where the larger one ended.
    if (last?.unit === 'won' && of === 'won' && text.slice(last.end, match.index).trim() === '')
      found[found.length - 1] = { ...last, value: last.value + value * times, end };
    else found.push({ value: value * times, unit: of, start: match.index, end });
  }
  return found;
}

/** "1.000" and "1,000" are a thousand, "7.5" is seven and a half. */
const numberOf = (digits: string): number =>
  Number(/^\d{1,3}(?:[.,]\d{3})+$/.test(digits) ? digits.replace(/[.,]/g, '') : digits.replace(',', '.'));

const scaleOf = (scale: string | undefined): number =>
  scales.find(([pattern]) => pattern.test((scale ?? '').toLowerCase()))?.[1] ?? 1;

function unitOf(
  unit: string | undefined,
  digits: string | undefined,
  scale: number,
  value: number,
): NumberSpan['unit'] {
  if (scale >= 1e4) return 'won';
  const isYear = digits?.length === 4 && value >= 1900 && value < 2100;
  const named = isYear ? undefined : units.find(([pattern]) => pattern.test((unit ?? '').toLowerCase()))?.[1];
  if (named) return named;
  return isYear ? 'year' : 'none';
}
