import { expect, test } from 'vitest';
import { DRAMAS } from '../../bench/dramas.ts';
import { createTitleSearch } from '../../src/search/titles.ts';

const search = createTitleSearch(DRAMAS);

/** The mentioned dramas with the words that mention them. */
function mentioned(text: string): [string, string][] {
  return search.mentions(text).map(({ id, start, end }) => [id, text.slice(start, end)]);
}

test.each<[string, [string, string][]]>([
  ['Tình nhân ở Paris được quay ở đâu?', [['lovers-in-paris', 'Tình nhân ở Paris']]],
  ['cho mình hỏi phim bichunmu hết bao nhiêu tiền ạ', [['bichunmu', 'bichunmu']]],
  ['ban sonate buon co quay o nhat khong', [['sad-sonata', 'ban sonate buon']]],
  [
    'phim nào rẻ hơn, Bichunmu hay Bản Sonate buồn',
    [
      ['bichunmu', 'Bichunmu'],
      ['sad-sonata', 'Bản Sonate buồn'],
    ],
  ],
  ['Where was What Happened in Bali shot?', [['memories-of-bali', 'What Happened in Bali']]],
  ["how does Bichunmu's cost compare", [['bichunmu', "Bichunmu's"]]],
  [
    "did the crown prince's first love do better than full house",
    [
      ['crown-princes-first-love', "the crown prince's first love"],
      ['full-house', 'full house'],
    ],
  ],
  ['풀하우스는 촬영지 어디예요?', [['full-house', '풀하우스는']]],
  ['풀하우스촬영지', [['full-house', '풀하우스']]],
  [
    '비천무의 제작비와 파리의연인 제작비',
    [
      ['bichunmu', '비천무의'],
      ['lovers-in-paris', '파리의연인'],
    ],
  ],
  ['해신은 언제 해?'.normalize('NFD'), [['emperor-of-the-sea', '해신은'.normalize('NFD')]]],
  ['where was lovres in pariss shot', [['lovers-in-paris', 'lovres in pariss']]],
  ['ngoi nha hanh phc quay o dau', [['full-house', 'ngoi nha hanh phc']]],
  ['was All In filmed in Las Vegas', [['all-in', 'All In']]],
  ['where was all in shot?', [['all-in', 'all in']]],
  ['🎬 Full\u00a0House!!! cost?', [['full-house', 'Full\u00a0House']]],
])('%s', (text, expected) => {
  expect(mentioned(text)).toEqual(expected);
});

test.each([
  'all in all, which is the best',
  'we are all in one group',
  'we had a full house of people',
  'is it a full house tonight',
  'when I say i love you',
  'where was Lovers in Prague shot',
  'Winter Sonata cost',
  'hoàng đế cuối cùng quay ở đâu',
  'Chuyện tình Nàng Hae quay ở đâu',
  'what about Wonderful Days',
  'House of the Dragon',
  '도깨비 촬영지 알려줘',
  '올인했다가 망했다',
  'ㅇㅇ 촬영지 어디야?',
  '풀하우스메이트 촬영지',
  'phim nào đắt nhất',
])('no title in "%s"', (text) => {
  expect(mentioned(text)).toEqual([]);
});

test('exact mentions are surer than mistyped ones', () => {
  const [exact] = search.mentions('cost of Full House');
  const [typo] = search.mentions('cost of Stained Glas');
  expect(exact).toMatchObject({ confidence: 1, matchType: 'other-name', title: 'Full House' });
  expect(typo).toMatchObject({ id: 'stained-glass', matchType: 'typos' });
  expect(typo?.confidence).toBeLessThan(1);
});

test('romanised Korean spelled by ear is as sure inside a sentence as when it is typed alone', () => {
  expect(search.mentions('where was purhauseu filmed')).toMatchObject([
    { id: 'full-house', matchType: 'romanised', confidence: 1, start: 10, end: 19 },
  ]);
});
