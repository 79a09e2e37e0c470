/** What a question says of places and numbers, before anything is answered. */
import { describe, expect, test } from 'vitest';
import { areasIn } from '../../src/ask/areas.ts';
import { amountsIn, countsIn, rankIn, yearsIn } from '../../src/ask/numbers.ts';

describe('the places that a question names', () => {
  const cases: [string, [string, string][]][] = [
    ['filmed in the USA', [['united-states', 'USA']]],
    ['in the UAE', [['united-arab-emirates', 'UAE']]],
    ['usa dramas', [['united-states', 'usa']]],
    ['filmed in the US', [['united-states', 'US']]],
    ['tell us where', []],
    ['where in US', [['united-states', 'US']]],
    ['the us', [['united-states', 'us']]],
    ['us', []],
    ['filmed in us', []],
    ["Japan's dramas", [['japan', "Japan's"]]],
    ['japan’s best', [['japan', 'japan’s']]],
    ['ở Nhật', [['japan', 'Nhật']]],
    ['nhật', [['japan', 'nhật']]],
    ['Nhật', [['japan', 'Nhật']]],
    ['nhất', []],
    ['nhat', []],
    ['o nhat', [['japan', 'nhat']]],
    ['ben nhat', [['japan', 'nhat']]],
    ['em yêu anh ở đâu', []],
    ['ở Anh', [['united-kingdom', 'Anh']]],
    ['anh', []],
    ['o anh', [['united-kingdom', 'anh']]],
    ['yeu anh', []],
    ['phim Mỹ', [['united-states', 'Mỹ']]],
    ['my', []],
    ['o my', [['united-states', 'my']]],
    ['Đảo Bali', [['bali', 'Đảo Bali']]],
    ['hòn đảo Bali', [['bali', 'đảo Bali']]],
    [
      'Bali, Indonesia',
      [
        ['bali', 'Bali'],
        ['indonesia', 'Indonesia'],
      ],
    ],
    ['bali', [['bali', 'bali']]],
    ['Las Vegas', [['las-vegas', 'Las Vegas']]],
    ['las vegas hay vegas', [['las-vegas', 'las vegas']]],
    ['states', []],
    ['in the states', [['united-states', 'the states']]],
    [
      'New York và London',
      [
        ['new-york', 'New York'],
        ['london', 'London'],
      ],
    ],
    ['from New Zealand', [['new-zealand', 'New Zealand']]],
    ['일본에서', [['japan', '일본']]],
    ['일본', [['japan', '일본']]],
    ['일본인', []],
    ['일본드라마', [['japan', '일본']]],
    ['프랑스령 폴리네시아에서', [['french-polynesia', '프랑스령 폴리네시아']]],
    ['프랑스령 폴리', []],
    ['하버드 대학에서', [['harvard', '하버드 대학']]],
    ['뉴욕에서', [['new-york', '뉴욕']]],
    ['뉴 욕에서', []],
    [
      '미국이나 중국',
      [
        ['united-states', '미국'],
        ['china', '중국'],
      ],
    ],
    ['태국어', []],
    ['Đức', [['germany', 'Đức']]],
    ['đức', [['germany', 'đức']]],
    ['duc', []],
    ['o duc', [['germany', 'duc']]],
    ['Úc', [['australia', 'Úc']]],
    ['uc', []],
    ['o uc', [['australia', 'uc']]],
    ['úc thì', [['australia', 'úc']]],
    [
      'Japan and China',
      [
        ['japan', 'Japan'],
        ['china', 'China'],
      ],
    ],
    ['Japanese tv', [['japan', 'Japanese']]],
    ['Japanese drama', []],
    ['a Thai island', [['thailand', 'Thai']]],
    ['South American city', []],
    ['american cities', [['united-states', 'american']]],
    ['french university', [['france', 'french']]],
    ['French Polynesia', [['french-polynesia', 'French Polynesia']]],
    ['indonesian', []],
  ];

  test.each(cases)('in "%s"', (question, named) => {
    const found = areasIn(question).map(({ area, start, end }) => [area.id, question.slice(start, end)]);
    expect(found).toEqual(named);
  });
});

describe('the numbers that a question names', () => {
  test.each<[string, number[]]>([
    ['8 billion', [8000000000]],
    ['12.5 billion', [12500000000]],
    ['1,5 ty', [1500000000]],
    ['3ty', [3000000000]],
    ['10 bn', [10000000000]],
    ['2 ti', [2000000000]],
    ['300 million', [300000000]],
    ['2.5 trieu', [2500000]],
    ['1,25 tr', [1250000]],
    ['500mil', [500000000]],
    ['40억', [4000000000]],
    ['12.5억', [1250000000]],
    ['3 천만', [30000000]],
    ['3.5천만', [35000000]],
    ['10천만', [100000000]],
    ['8', []],
    ['billion', []],
  ])('won in "%s"', (question, amounts) => {
    expect(amountsIn(question)).toEqual(amounts);
  });

  test.each<[string, number[]]>([
    ['24 tap', [24]],
    ['in 2004', []],
    ['1.5 billion', []],
    ['muoi hai tap', [12]],
    ['hai muoi bon', [24]],
    ['네 번', [4]],
    ['네차례', [4]],
    ['세 배', [3]],
    ['eight months', [8]],
    ['1000', []],
    ['12 and 16', [12, 16]],
    ['tenth', []],
  ])('counted in "%s"', (question, counts) => {
    expect(countsIn(question)).toEqual(counts);
  });

  test.each<[string, number | undefined]>([
    ['first', 1],
    ['1st place', 1],
    ['number one', 1],
    ['no 1', 1],
    ['no. 1', 1],
    ['no.1', 1],
    ['#1', undefined],
    ['top spot', 1],
    ['dung dau', 1],
    ['hang nhat', 1],
    ['so 1', 1],
    ['1위', 1],
    ['첫 번째', 1],
    ['첫번째', 1],
    ['second', 2],
    ['runner-up', 2],
    ['runner up', 2],
    ['thu nhi', 2],
    ['a quan', 2],
    ['ve nhi', 2],
    ['2등', 2],
    ['두번째', 2],
    ['third', 3],
    ['thu ba', 3],
    ['hang 3', 3],
    ['3위', 3],
    ['세 번째', 3],
    ['fourth', 4],
    ['4th', 4],
    ['dung thu tu', 4],
    ['hang 4', 4],
    ['4위', 4],
    ['number five', 5],
    ['thu 5', 5],
    ['5등', 5],
    ['sixth', undefined],
    ['nhat', undefined],
  ])('the rank in "%s"', (question, rank) => {
    expect(rankIn(question)).toBe(rank);
  });

  test.each<[string, number[]]>([
    ['nam 2004', [2004]],
    ['2003-2005', [2003, 2005]],
    ['12004', []],
    ['1999년', [1999]],
    ['3004', []],
  ])('the years in "%s"', (question, years) => {
    expect(yearsIn(question)).toEqual(years);
  });
});
