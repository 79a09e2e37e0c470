import { expect, test } from 'vitest';
import { areaById, filmedAreaLike, suggestAreas, suggestCountries } from '../../src/search/catalogue.ts';
import { createTitleSearch, type Titled } from '../../src/search/titles.ts';

const place = (id: string, vi: string[], en: string[], ko: string[]): Titled => ({
  id,
  titles: [
    ...vi.map((text) => ({ text, language: 'vi' as const })),
    ...en.map((text) => ({ text, language: 'en' as const })),
    ...ko.map((text) => ({ text, language: 'ko' as const })),
  ],
});

const search = createTitleSearch([
  place('united-states', ['Mỹ', 'Hoa Kỳ'], ['USA', 'United States', 'US', 'America'], ['미국']),
  place('japan', ['Nhật Bản', 'Nhật'], ['Japan'], ['일본']),
  place('france', ['Pháp'], ['France'], ['프랑스']),
  place('china', ['Trung Quốc'], ['China'], ['중국']),
  place('australia', ['Úc', 'Australia'], ['Australia'], ['호주']),
  place('singapore', ['Singapore'], ['Singapore'], ['싱가포르']),
  place('las-vegas', ['Las Vegas'], ['Las Vegas', 'LV'], ['라스베이거스']),
  place('bali', ['Baly', 'Bali'], ['Bali'], ['발리']),
  place('tahiti', ['Tahity', 'Tahiti'], ['Tahiti'], ['타히티']),
  place('phuket', ['Phuket'], ['Phuket'], ['푸껫', '푸켓']),
  place('harvard', ['Đại học Harvard', 'Harvard'], ['Harvard University'], ['하버드 대학교', '하버드']),
  place('hokkaido', ['Hokkaido'], ['Hokkaido'], ['홋카이도']),
]);

test.each([
  ['Mỹ', 'united-states'],
  ['my', 'united-states'],
  ['MỸ'.normalize('NFD'), 'united-states'],
  ['US', 'united-states'],
  ['usa', 'united-states'],
  ['hoa ky', 'united-states'],
  ['미국', 'united-states'],
  ['Nhật', 'japan'],
  ['nhat ban', 'japan'],
  ['nhaatj', 'japan'],
  ['nha6t5', 'japan'],
  ['일본', 'japan'],
  ['Pháp', 'france'],
  ['phap', 'france'],
  ['trung quoc', 'china'],
  ['Úc', 'australia'],
  ['uc', 'australia'],
  ['Austraila', 'australia'],
  ['Singapor', 'singapore'],
  ['singapre', 'singapore'],
  ['LV', 'las-vegas'],
  ['las vegs', 'las-vegas'],
  ['Baly', 'bali'],
  ['bali', 'bali'],
  ['발리', 'bali'],
  ['Tahity', 'tahiti'],
  ['tahitti', 'tahiti'],
  ['푸켓', 'phuket'],
  ['phukt', 'phuket'],
  ['harvard', 'harvard'],
  ['하버드', 'harvard'],
  ['hokaido', 'hokkaido'],
])('"%s" is %s', (text, id) => {
  const { outcome, matches } = search.search(text);
  expect(outcome).toBe('found');
  expect(matches[0]?.id).toBe(id);
});

test.each([
  'mi',
  'mu',
  'ut',
  'is',
  'uk',
  'úi',
  'ba',
  'bal',
  'lx',
  'nha',
  'Pop',
  'Chile',
  'Indonesia',
  'Hong Kong',
  '영국',
  '일',
  'bari',
])('short names are never met by typos: "%s"', (text) => {
  expect(search.search(text).outcome).not.toBe('found');
});

test('places are found inside a question, where very short names need their own spelling', () => {
  const idsIn = (text: string) => search.mentions(text).map(({ id, confidence }) => [id, confidence]);
  expect(idsIn('phim nào quay ở Mỹ và Nhật?')).toEqual([
    ['united-states', 1],
    ['japan', 1],
  ]);
  expect(idsIn('phim nào đắt nhất')).toEqual([]);
  expect(idsIn('tell us more')).toEqual([['united-states', 0.5]]);
  expect(idsIn('미국에서 찍은 드라마')).toEqual([['united-states', 0.95]]);
});

test('suggested countries are countries, and suggested places those where something was filmed', () => {
  expect(suggestCountries('', 'en').map(({ value }) => value)).toContain('japan');
  expect(suggestCountries('kobe', 'en')).toEqual([]);
  expect(suggestCountries('nhat', 'vi')).toEqual([{ name: 'Nhật Bản · Nhật', value: 'japan' }]);
  expect(suggestAreas('kobe', 'en')).toEqual([{ name: 'Kobe', value: 'kobe' }]);
  expect(suggestAreas('germany', 'en')).toEqual([]);
});

test('areas are known by their id, filmed in or not', () => {
  expect(areaById('kobe')?.id).toBe('kobe');
  expect(areaById('austria')?.id).toBe('austria');
  expect(areaById('nowhere')).toBeUndefined();
});

test.each([
  ['austria', 'australia'],
  ['malaysia', undefined],
  ['germany', undefined],
])('%s is spelled much like %s', (id, like) => {
  const area = areaById(id);
  expect(area && filmedAreaLike(area)?.id).toBe(like);
});
