/** Every check of a fact against its quotes, shown to fail on a broken copy. */
import { expect, test } from 'vitest';
import { type Data, problemsOf } from '../../src/build/check-data.ts';
import { quoting, withFact, withFields, withTrend } from './broken.ts';

const broken: readonly (readonly [what: string, data: Data, problem: string])[] = [
  [
    'a quote that no sentence has',
    withFact('bichunmu', 'place', quoting(7, 'Sau 9 tháng quay tại Trung Quốc')),
    'bichunmu, place: the quote "Sau 9 tháng quay tại Trung Quốc" is not in sentence 7',
  ],
  [
    'a quote of another sentence',
    withFact('stained-glass', 'place', quoting(20, 'Cửa kính màu quay ở Kobe, Nhật Bản')),
    'stained-glass, place: the quote "Cửa kính màu quay ở Kobe, Nhật Bản" is not in sentence 20',
  ],
  [
    'a sentence that the article does not have',
    withFact('all-in', 'place', quoting(13, 'phần lớn cảnh phim')),
    'all-in, place: the article has no sentence 13',
  ],
  [
    'a fact of another drama',
    withFact('bichunmu', 'place', quoting(21, 'Hoàng đế biển cả quay ở Trung Quốc')),
    'bichunmu, place: no sentence that it quotes names the drama',
  ],
  [
    'another number of episodes',
    withFields('bichunmu', 'episodes', 'episodes', { count: 20 }),
    'bichunmu, episodes: 20 tập does not stand in its quote',
  ],
  [
    'a number that is a part of another one: 4 is not 24',
    withFields('bichunmu', 'episodes', 'episodes', { count: 4 }),
    'bichunmu, episodes: 4 tập does not stand in its quote',
  ],
  [
    'another length of the shoot',
    withFields('bichunmu', 'shoot', 'shoot', { months: 9 }),
    'bichunmu, shoot: 9 tháng does not stand in its quote',
  ],
  [
    'another level at home ("gấp hai lần" is 2)',
    withFields('bichunmu', 'twice-home', 'cost-comparison', { times: 3 }),
    'bichunmu, twice-home: 3 lần does not stand in its quote',
  ],
  [
    'another number of times that people watched it',
    withFields('love-story-in-harvard', 'four-times', 'views', { times: 5 }),
    'love-story-in-harvard, four-times: 5 lần does not stand in its quote',
  ],
  [
    'another year',
    withFields('all-in', 'year', 'year', { year: 2004 }),
    'all-in, year: năm 2004 does not stand in its quote',
  ],
  [
    'another rank',
    withFields('lovers-in-paris', 'rank', 'rank', { rank: 3 }),
    'lovers-in-paris, rank: thứ 3 does not stand in its quote',
  ],
  [
    'another length of the list',
    withFields('full-house', 'list', 'rank', { list: 20 }),
    'full-house, list: top 20 does not stand in its quote',
  ],
  [
    'another year of the list',
    withFields('dae-jang-geum', 'rank', 'rank', { year: 2003 }),
    'dae-jang-geum, rank: năm 2003 does not stand in its quote',
  ],
  [
    'another amount',
    withFields('sad-sonata', 'rights-sold', 'rights', { amount: 5e9 }),
    'sad-sonata, rights-sold: 5 tỷ won does not stand in its quote',
  ],
  [
    'another cost',
    withFields('sad-sonata', 'cost', 'cost', { amount: 6e9 }),
    'sad-sonata, cost: 6 tỷ won does not stand in its quote',
  ],
  [
    'a bound that the quote does not give ("lên đến" is no "trên")',
    withFields('sad-sonata', 'cost', 'cost', { bound: 'over' }),
    'sad-sonata, cost: "over" is not how its quote means 7 tỷ won',
  ],
  [
    'a bound that is left out ("trên 300 triệu won")',
    withFields('bichunmu', 'cost-per-episode', 'cost', { bound: 'exactly' }),
    'bichunmu, cost-per-episode: "exactly" is not how its quote means 300 triệu won',
  ],
  [
    'a bound of another number ("ít nhất 100 triệu won")',
    withFields('bichunmu', 'rights-hoped', 'rights', { bound: 'reached' }),
    'bichunmu, rights-hoped: "reached" is not how its quote means 100 triệu won',
  ],
  [
    'a whole drama’s cost given for an episode',
    withFields('bichunmu', 'cost', 'cost', { unit: 'episode' }),
    'bichunmu, cost: unit "episode" does not stand in its quote',
  ],
  [
    'a hope given for a sale ("hy vọng")',
    withFields('bichunmu', 'rights-hoped', 'rights', { status: 'made' }),
    'bichunmu, rights-hoped: status "made" does not stand in its quote',
  ],
  [
    'a sale given for a hope',
    withFields('sad-sonata', 'rights-sold', 'rights', { status: 'hoped' }),
    'sad-sonata, rights-sold: status "hoped" does not stand in its quote',
  ],
  [
    'a record that is none',
    withFields('bichunmu', 'rights-hoped', 'rights', { record: true }),
    'bichunmu, rights-hoped: record "true" does not stand in its quote',
  ],
  [
    'a quantity without its words',
    withFact('bichunmu', 'buyers', (fact) => ({
      ...fact,
      evidence: [
        { sentence: 19, quote: 'Những nhà sản xuất Bichunmu' },
        { sentence: 20, quote: 'kênh truyền hình Trung Quốc mua' },
      ],
    })),
    'bichunmu, buyers: quantity "very-many" does not stand in its quote',
  ],
  [
    'more of a drama than was filmed there',
    withFields('all-in', 'place', 'place', { extent: 'all' }),
    'all-in, place: extent "all" does not stand in its quote',
  ],
  [
    'an extent that is left out',
    withFields('full-house', 'phuket', 'place', { extent: undefined }),
    'full-house, phuket: its quote says "một số cảnh", and it has no field for it',
  ],
  [
    'scenery given for a filming place',
    withFields('memories-of-bali', 'place', 'place', { shown: 'filmed' }),
    'memories-of-bali, place: shown "filmed" does not stand in its quote',
  ],
  [
    'other scenery',
    withFields('crown-princes-first-love', 'bali', 'place', { scenery: ['snow'] }),
    'crown-princes-first-love, bali: scenery "snow" does not stand in its quote',
  ],
  [
    'a place that the quote does not name',
    withFields('stained-glass', 'place', 'place', { place: 'hokkaido' }),
    'stained-glass, place: the place "hokkaido" does not stand in its quote',
  ],
  [
    'a place that is nowhere in places.json',
    withFields('all-in', 'place', 'place', { place: 'macau' }),
    'all-in, place: data/places.json has no place "macau"',
  ],
  [
    'an unknown investor',
    withFields('sad-sonata', 'investors', 'investors', { places: ['japan', 'macau'] }),
    'sad-sonata, investors: data/places.json has no place "macau"',
  ],
  [
    'an investor too many',
    withFields('sad-sonata', 'investors', 'investors', { places: ['japan', 'france'] }),
    'sad-sonata, investors: the place "france" does not stand in its quote',
  ],
  [
    'an unknown buyer of the rights',
    withFields('sad-sonata', 'rights-sold', 'rights', { buyer: 'macau' }),
    'sad-sonata, rights-sold: data/places.json has no place "macau"',
  ],
  [
    'unknown buyers',
    withFields('bichunmu', 'buyers', 'buyers', { places: ['macau'] }),
    'bichunmu, buyers: data/places.json has no place "macau"',
  ],
  [
    'an unknown partner',
    withFields('bichunmu', 'partner', 'partner', { places: ['macau'] }),
    'bichunmu, partner: data/places.json has no place "macau"',
  ],
  [
    'an unknown rival',
    withFields('full-house', 'audience', 'comparison', { than: 'goblin' }),
    'full-house, audience: data/dramas.json has no drama "goblin"',
  ],
  [
    'another rival',
    withFields('full-house', 'audience', 'comparison', { than: 'all-in' }),
    'full-house, audience: the drama "all-in" does not stand in its quote',
  ],
  [
    'a comparison turned round',
    withFields('full-house', 'audience', 'comparison', { relation: 'not-ahead' }),
    'full-house, audience: relation "not-ahead" does not stand in its quote',
  ],
  [
    'a channel too many',
    withFields('bichunmu', 'channels', 'channels', { channels: ['SBS', 'MBC', 'KBS', 'tvN'] }),
    'bichunmu, channels: the channel "tvN" does not stand in its quote',
  ],
  [
    'somebody who is not in the cast',
    withFields('sad-sonata', 'cast', 'cast', { people: ['Kwon Sang Woo', 'Song Hye Kyo'] }),
    'sad-sonata, cast: the name "Song Hye Kyo" does not stand in its quote',
  ],
  [
    'a failure given for a success',
    withFields('sad-sonata', 'not-a-hit', 'reception', { verdict: 'good' }),
    'sad-sonata, not-a-hit: verdict "good" does not stand in its quote',
  ],
  [
    'a success with viewers given for one in money',
    withFields('im-sorry-i-love-you', 'popular', 'reception', { concerns: 'money' }),
    'im-sorry-i-love-you, popular: concerns "money" does not stand in its quote',
  ],
  [
    'what is followed given for what is on air',
    withFields('love-story-in-harvard', 'on-air', 'airing', { state: 'on-air' }),
    'love-story-in-harvard, on-air: state "on-air" does not stand in its quote',
  ],
  [
    'another time',
    withFields('emperor-of-the-sea', 'airing', 'airing', { when: 'coming-may' }),
    'emperor-of-the-sea, airing: when "coming-may" does not stand in its quote',
  ],
  [
    'a conclusion without its reason',
    withFact('sad-sonata', 'abroad', ({ because: _, ...fact }) => fact),
    'sad-sonata, abroad: a conclusion needs its reason ("because")',
  ],
  [
    'a conclusion that is not marked as one',
    withFact('memories-of-bali', 'place', ({ because: _, concluded: __, ...fact }) => fact),
    'memories-of-bali, place: it is a conclusion and not marked as one ("concluded")',
  ],
  [
    'a text with a number of its own',
    withFields('all-in', 'success', 'reception', {
      text: {
        vi: '{title} thành công vượt bậc năm 2004.',
        en: '{title} was an outstanding success.',
        ko: '{title}은/는 눈부신 성공을 거뒀어요.',
      },
    }),
    'all-in, success: its vi text gives 2004, which does not stand in its quote',
  ],
  [
    'a text that does not name its drama',
    withFields('all-in', 'success', 'reception', {
      text: {
        vi: '{title} thành công vượt bậc.',
        en: 'An outstanding success.',
        ko: '{title}은/는 눈부셔요.',
      },
    }),
    'all-in, success: its en text does not name the drama ("{title}")',
  ],
];

test.each(broken)('%s is refused, with the drama and the reason', (_, data, problem) => {
  expect(problemsOf(data)[0]).toBe(`data/dramas.json, ${problem}`);
});

test('a general statement with a quote that no sentence has is refused', () => {
  expect(problemsOf(withTrend('costly', quoting(5, 'luôn rẻ')))).toEqual([
    'data/trend.json, costly: the quote "luôn rẻ" is not in sentence 5',
  ]);
});
