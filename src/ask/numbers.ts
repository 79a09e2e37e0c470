/** Numbers in a question, to be held against those of the facts. */

/** Amounts of money in won: "8 tỷ", "300 million", "80억", "3천만". */
export function amountsIn(plain: string): number[] {
  const scales: readonly (readonly [RegExp, number])[] = [
    [/(\d+(?:[.,]\d+)?)\s*(?:billion|bn\b|ty\b|ti\b)/g, 1e9],
    [/(\d+(?:[.,]\d+)?)\s*(?:million|mil\b|trieu\b|tr\b)/g, 1e6],
    [/(\d+(?:[.,]\d+)?)\s*억/g, 1e8],
    [/(\d+(?:[.,]\d+)?)\s*천만/g, 1e7],
  ];
  return scales.flatMap(([pattern, scale]) =>
    Array.from(plain.matchAll(pattern), ([, digits = '']) => Number(digits.replace(',', '.')) * scale),
  );
}

/** The other whole numbers, years left out. */
export function countsIn(plain: string): number[] {
  const digits = Array.from(plain.matchAll(/(?<![\d.,])(\d{1,3})(?![\d.,]*\d)/g), (match) =>
    Number(match[1]),
  );
  const inWords = Object.entries(numberWords).flatMap(([word, value]) =>
    new RegExp(`(?<![\\p{L}])${word}(?![\\p{L}])`, 'u').test(plain) ? [value] : [],
  );
  const korean = [...(/네 ?(번|차례)/.test(plain) ? [4] : []), ...(/세 ?배/.test(plain) ? [3] : [])];
  return [...digits, ...inWords, ...korean];
}

const numberWords: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  ten: 10,
  twelve: 12,
  sixteen: 16,
  twenty: 20,
  'twenty-four': 24,
  'hai muoi bon': 24,
  'muoi hai': 12,
};

/** The rank that a question names: 1 for "first", "thứ nhất", "1위". */
export function rankIn(plain: string): number | undefined {
  const ranks: readonly (readonly [RegExp, number])[] = [
    [
      /\b(first|1st|number (one|1)|no\.? ?1|top (spot|place)|winner|best|topped|(thu|hang|vi tri|so|giai|top) (nhat|mot|1)|dung (dau|nhat)|dau bang|quan quan|hay nhat)\b|1위|일위|1등|일등|첫 ?번째/,
      1,
    ],
    [
      /\b(second|2nd|number (two|2)|runner[- ]up|(thu|hang|vi tri|so|giai) (hai|nhi|2)|ve nhi|a quan)\b|2위|이위|2등|두 ?번째/,
      2,
    ],
    [/\b(third|3rd|number (three|3)|(thu|hang|vi tri|so|giai) (ba|3))\b|3위|삼위|3등|세 ?번째/, 3],
    [/\b(fourth|4th|number (four|4)|dung thu tu|(thu|hang|vi tri|so) 4)\b|4위|4등/, 4],
    [/\b(fifth|5th|number (five|5)|dung thu nam|(thu|hang|vi tri|so) 5)\b|5위|5등/, 5],
  ];
  return ranks.find(([pattern]) => pattern.test(plain))?.[1];
}

/** The years that a question names. */
export const yearsIn = (plain: string): number[] =>
  Array.from(plain.matchAll(/(?<!\d)((?:19|20)\d\d)(?!\d)/g), (match) => Number(match[1]));
