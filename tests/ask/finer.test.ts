import { describe, expect, test } from 'vitest';
import {
  asksAbroad,
  asksBeating,
  asksEntirely,
  asksHowMany,
  asksLess,
  asksWhichOf,
  extremeIn,
  placeKindIn,
  statesIn,
  verdictIn,
} from '../../src/ask/finer.ts';
import { amountsIn, countsIn, rankIn, yearsIn } from '../../src/ask/numbers.ts';

describe('numbers in a question', () => {
  test.each<[string, readonly number[]]>([
    ['did it cost 8 billion won', [8e9]],
    ['ton 8 ty hay 7,5 ty', [8e9, 7.5e9]],
    ['300 million an episode', [3e8]],
    ['300 trieu moi tap', [3e8]],
    ['80억 원', [8e9]],
    ['회당 3천만 원', [3e7]],
    ['24 episodes', []],
  ])('amounts in “%s”: %j', (plain, amounts) => {
    expect(amountsIn(plain)).toEqual(amounts);
  });

  test.each<[string, readonly number[]]>([
    ['does it have 24 episodes', [24]],
    ['watched it four times', [4]],
    ['co muoi hai tap khong', [12]],
    ['네 번 봤다', [4]],
    ['the top 10 of 2004', [10]],
    ['how many episodes', []],
  ])('counts in “%s”: %j', (plain, counts) => {
    expect(countsIn(plain)).toEqual(counts);
  });

  test.each<[string, number | undefined]>([
    ['which drama came first', 1],
    ['phim nao dung dau', 1],
    ['1위 드라마', 1],
    ['who was the runner-up', 2],
    ['hang nhi', 2],
    ['third place', 3],
    ['3위는', 3],
    ['which drama', undefined],
  ])('the rank in “%s”: %s', (plain, rank) => {
    expect(rankIn(plain)).toBe(rank);
  });

  test('years', () => {
    expect(yearsIn('between 2003 and 2004')).toEqual([2003, 2004]);
    expect(yearsIn('20040 won, 24 episodes')).toEqual([]);
  });
});

describe('the finer points', () => {
  test.each<[string, 'good' | 'poor' | undefined]>([
    ['was it a hit', 'good'],
    ['did it flop', 'poor'],
    ['it was not a hit', 'poor'],
    ['co an khach khong', 'good'],
    ['phim nao that bai', 'poor'],
    ['흥행했어요', 'good'],
    ['흥행에 실패했어요', 'poor'],
    ['how did viewers take it', undefined],
  ])('“%s” supposes viewers found it %s', (plain, verdict) => {
    expect(verdictIn(plain)).toBe(verdict);
  });

  test('what is coming is not what is on air', () => {
    expect(statesIn('what is coming soon')).toEqual(['coming', 'contested']);
    expect(statesIn('phim nao dang chieu')).toEqual(['on-air', 'watched']);
    expect(statesIn('지금 방영 중인 드라마')).toEqual(['on-air', 'watched']);
    expect(statesIn('when does it air')).toBeUndefined();
  });

  test('the most and the least', () => {
    expect(extremeIn('the drama with the fewest episodes')).toBe('least');
    expect(extremeIn('it tap nhat')).toBe('least');
    expect(extremeIn('가장 짧은')).toBe('least');
    expect(extremeIn('the longest shoot')).toBe('most');
    expect(extremeIn('nhieu tap nhat')).toBe('most');
    expect(extremeIn('how many episodes')).toBeUndefined();
  });

  test.each([
    ['abroad', asksAbroad, 'was it filmed abroad', 'was it filmed in Japan'],
    ['less', asksLess, 'is it cheaper', 'is it dearer'],
    ['entirely', asksEntirely, 'was all of it filmed there', 'was it filmed there'],
    ['which of two', asksWhichOf, 'Bichunmu or All In', 'Bichunmu and All In'],
    ['beating another', asksBeating, 'which drama beat it', 'which was first on the list'],
    ['how many', asksHowMany, 'quay o may noi', 'quay o noi nao'],
  ])('asks for %s', (_, asks, yes, no) => {
    expect(asks(yes)).toBe(true);
    expect(asks(no)).toBe(false);
  });

  test('the kind of place', () => {
    expect(placeKindIn('which islands')).toBe('island');
    expect(placeKindIn('o thanh pho nao')).toBe('city');
    expect(placeKindIn('대학에서')).toBe('university');
    expect(placeKindIn('in which country')).toBeUndefined();
  });
});
