/*
 * What a hand does wrong on a keyboard, and what it does not. A neighbouring key, a missing or swapped
 * letter is a typo and costs 1, a doubled one half; any other change of a letter is rarely a typo and
 * costs more, because it mostly makes another word: Paris is not Prague, "life" is not "wife".
 */

const KEYBOARDS = [
  ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'],
  ['ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔ', 'ㅁㄴㅇㄹㅎㅗㅓㅏㅣ', 'ㅋㅌㅊㅍㅠㅜㅡ'],
];
const TYPO = 1;
const DOUBLED = 0.5;
/** What a change that is no typo costs. */
export const STRANGE = 2.5;
/** A number is never a typo: "Full House 2" is another drama. */
const NEVER = 100;

const NEIGHBOURS = new Set(neighbouringKeys());

/** Pairs of keys that touch: beside each other, or one row up or down and at most one to the left. */
function neighbouringKeys(): string[] {
  return KEYBOARDS.flatMap((rows) =>
    rows.flatMap((row, r) => {
      const below = rows[r + 1] ?? '';
      return [...row].flatMap((key, i) =>
        [row[i + 1], below[i], below[i - 1]].flatMap((other) => (other ? [key + other, other + key] : [])),
      );
    }),
  );
}

/**
 * The cost of reading `typed` as a mistyped `meant` (both folded, without spaces): Damerau's distance
 * with keyboard costs. Gives Infinity as soon as it must pass `limit`.
 */
export function editDistance(typed: string, meant: string, limit: number): number {
  const longer = letters(typed) - letters(meant);
  if (longer * DOUBLED > limit || -longer * TYPO > limit) return Number.POSITIVE_INFINITY;
  let beforeLast: number[] = [];
  let last = [0];
  for (let j = 0; j < meant.length; j++) last.push(at(last, j) + missingCost(meant, j));
  for (let i = 1; i <= typed.length; i++) {
    const extra = extraCost(typed, i - 1);
    let least = at(last, 0) + extra;
    const row = [least];
    for (let j = 1; j <= meant.length; j++) {
      const cost = Math.min(
        at(last, j) + extra,
        at(row, j - 1) + missingCost(meant, j - 1),
        at(last, j - 1) + swapKeyCost(typed[i - 1], meant[j - 1]),
        isSwap(typed, i, meant, j) ? at(beforeLast, j - 2) + TYPO : Number.POSITIVE_INFINITY,
      );
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return Number.POSITIVE_INFINITY;
    beforeLast = last;
    last = row;
  }
  const cost = at(last, meant.length);
  return cost > limit ? Number.POSITIVE_INFINITY : cost;
}

function letters(text: string): number {
  return text.includes(' ') ? text.replaceAll(' ', '').length : text.length;
}

function at(row: readonly number[], j: number): number {
  return row[j] ?? Number.POSITIVE_INFINITY;
}

function isDigit(letter: string | undefined): boolean {
  return letter !== undefined && letter >= '0' && letter <= '9';
}

function swapKeyCost(typed: string | undefined, meant: string | undefined): number {
  if (typed === meant) return 0;
  if (typed === ' ') return NEVER;
  if (isDigit(typed) || isDigit(meant)) return NEVER;
  if (meant === ' ') return TYPO;
  return NEIGHBOURS.has(`${typed}${meant}`) ? TYPO : STRANGE;
}

/** A letter too many is a typo when the key was hit twice, or together with its neighbour. */
function extraCost(typed: string, i: number): number {
  const letter = typed[i];
  if (letter === ' ') return 0;
  if (isDigit(letter)) return NEVER;
  const beside = [typed[i - 1], typed[i + 1]];
  if (beside.includes(letter)) return DOUBLED;
  return beside.some((other) => NEIGHBOURS.has(`${letter}${other}`)) ? TYPO : STRANGE;
}

function missingCost(meant: string, j: number): number {
  if (meant[j] === ' ') return 0;
  return isDigit(meant[j]) ? NEVER : TYPO;
}

function isSwap(typed: string, i: number, meant: string, j: number): boolean {
  return i > 1 && j > 1 && typed[i - 1] === meant[j - 2] && typed[i - 2] === meant[j - 1];
}
