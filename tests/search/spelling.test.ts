/** However a title is written, it is the same title. */
import { expect, test } from 'vitest';
import { createTitleSearch } from '../../src/search/titles.ts';

const find = (typed: string, ...titles: readonly string[]) =>
  createTitleSearch(
    titles.map((text) => ({ id: text, titles: [{ text, language: /[가-힣]/.test(text) ? 'ko' : 'en' }] })),
  ).search(typed);

test.each([
  ['a  b', 'A B'],
  ['…a…b…', 'A-B'],
  ['🎬 Full\tHouse', 'Full House'],
  ['dong', 'Đông'],
  ['STRASSE', 'Straße'],
  ['①②', '12'],
  ['fu\u200dll', 'Full'],
  ['日 — 本', '日 本'],
  ["L'ete", 'L’Été'],
  ['the crown princes', "The Crown Prince's"],
  ['Ｆｕｌｌ　Ｈｏｕｓｅ', 'Full House'],
  ['\u202eFull\u200f Hou\u0007se\u0000 🎬', 'Full House'],
  ['ㅍㄹㅇ ㅇㅇ', '파리의 연인'],
  ['hwangtaejaui cheotsarang', '황태자의 첫사랑'],
  ['pariui yeonin', '파리의 연인'],
  ['paliui yeonin', '파리의 연인'],
  ["Bichunmu's ", 'Bichunmu'],
  ['슬픈연가와', '슬픈연가'],
  ['파리의 연인에서는', '파리의 연인'],
  ['phim Full House nhé', 'Full House'],
  ['xem phim Full House', 'Full House'],
  ['phim the King', 'The King'],
  ['chuyeenj tinhf', 'Chuyện tình'],
  ['moois tinhf ddaauf', 'Mối tình đầu'],
  ['cuwar kinhs', 'Cửa kính'],
  ['d9e61 bie6n3', 'Đế biển'],
  ['cuoc65 song61', 'Cuộc sống'],
])('"%s" is "%s"', (typed, title) => {
  expect(find(typed, title, 'Another One')).toMatchObject({ outcome: 'found', matches: [{ id: title }] });
});

test.each(['풀', '풀ㅎ', '풀하', '풀항', '풀하우', '풀하웃'])(
  'a half-typed syllable begins the whole one: %s',
  (half) => {
    expect(find(half, '올인', '풀하우스').matches[0]?.id).toBe('풀하우스');
  },
);

test.each([
  ['Full House 2', 'Full House'],
  ['House', 'House 2'],
  ['Wonderful Lie', 'Wonderful Life'],
  ['Love Story in Prague', 'Love Story in Paris'],
])('"%s" is not "%s"', (typed, title) => {
  expect(find(typed, title).outcome).not.toBe('found');
});

test.each(['pqris love', 'pris love', 'prais love', 'parris love'])('"%s" is "Paris Love"', (typed) => {
  expect(find(typed, 'Paris Love')).toMatchObject({ outcome: 'found' });
});
