import { describe, expect, test } from 'vitest';
import { understand } from '../../src/ask/understand.ts';
import type { Language } from '../../src/dataset/schema.ts';

/** What is understood of a question, in short. */
function heard(question: string, fallback: Language = 'en') {
  const { dramas, areas, ...rest } = understand(question, fallback);
  return { ...rest, dramas: dramas.map(({ id }) => id), areas: areas.map(({ id }) => id) };
}

describe('the language of a question', () => {
  test.each<[string, Language, Language]>([
    ['Bichunmu quay ở đâu?', 'ko', 'vi'],
    ['bichunmu quay o dau', 'en', 'vi'],
    ['Where was Tình nhân ở Paris filmed?', 'vi', 'en'],
    ['비천무 어디서 찍었어?', 'vi', 'ko'],
    ['how much did 비천무 cost', 'vi', 'en'],
    ['Bichunmu', 'ko', 'ko'],
    ['Bichunmu?', 'vi', 'vi'],
    ['', 'ko', 'ko'],
  ])('“%s”, asked by somebody with Discord in %s, is answered in %s', (question, fallback, language) => {
    expect(heard(question, fallback).language).toBe(language);
  });
});

describe('the places in a question', () => {
  test.each<[string, readonly string[]]>([
    ['phim nào quay ở Nhật', ['japan']],
    ['phim nào quay ở nhật', ['japan']],
    ['phim nao quay o nhat', ['japan']],
    ['phim nào tốn kém nhất', []],
    ['phim nao ton kem nhat', []],
    ['phim hay nhất năm 2004', []],
    ['which dramas were filmed in the US', ['united-states']],
    ['tell us where Bichunmu was filmed', []],
    ['filmed in Bali or in Hokkaido?', ['bali', 'hokkaido']],
    ['Japan’s dramas', ['japan']],
    ['đảo Bali có phim nào', ['bali']],
    ['일본에서 찍은 드라마', ['japan']],
    ['프랑스령 폴리네시아에서 찍은 드라마', ['french-polynesia']],
    ['dramas shot in New York', ['new-york']],
    ['mỹ phẩm', ['united-states']],
    ['em yêu anh', []],
    ['phim của tác giả nào', []],
  ])('“%s”: %j', (question, areas) => {
    expect(heard(question, 'vi').areas).toEqual(areas);
  });

  test('a place that belongs to a title is none', () => {
    expect(heard('Where was Lovers in Paris filmed?')).toMatchObject({
      dramas: ['lovers-in-paris'],
      areas: [],
    });
    expect(heard('Where was Lovers in Prague filmed?')).toMatchObject({ dramas: [], areas: [] });
    expect(heard('발리에서 생긴 일 제작비')).toMatchObject({ dramas: ['memories-of-bali'], areas: [] });
  });
});

describe('the dramas in a question', () => {
  test.each<[string, readonly string[]]>([
    ['so sánh Bichunmu với Bản Sonate buồn', ['bichunmu', 'sad-sonata']],
    ['tinh nhan o paris va ngoi nha hanh phuc quay o dau', ['lovers-in-paris', 'full-house']],
    [
      'Did Full House or The Crown Prince’s First Love do better?',
      ['full-house', 'crown-princes-first-love'],
    ],
    ['비천무랑 슬픈연가 중 뭐가 더 비싸?', ['bichunmu', 'sad-sonata']],
    ['Bichunmu, Bichunmu, Bichunmu!', ['bichunmu']],
    ['which drama was filmed in China', []],
  ])('“%s”: %j', (question, dramas) => {
    expect(heard(question).dramas).toEqual(dramas);
  });
});

describe('what is asked', () => {
  test.each<[string, string]>([
    ['How much did Bichunmu cost per episode?', 'cost-per-episode'],
    ['How much did the rights of Sad Sonata sell for?', 'rights'],
    ['Who bought Bichunmu?', 'buyers'],
    ['Who invested in Sad Sonata?', 'investors'],
    ['What is the most expensive drama?', 'cost-rank'],
    ['How long did they film Bichunmu?', 'shoot'],
    ['Who directed All In?', 'director'],
    ['phim nào đứng đầu năm 2004', 'first-place'],
    ['Bichunmu dài bao nhiêu tập', 'episodes'],
    ['sắp chiếu phim gì', 'airing'],
    ['슬픈연가에 누가 출연해요?', 'cast'],
    ['비천무 회당 제작비', 'cost-per-episode'],
    ['왜 해외에서 촬영해요?', 'abroad-why'],
  ])('“%s” is about %s', (question, topic) => {
    expect(heard(question, 'vi').topics[0]).toBe(topic);
  });

  test.each<[string, boolean]>([
    ['Was Sad Sonata filmed in Japan?', true],
    ['Where was Sad Sonata filmed?', false],
    ['Sad Sonata was filmed in Japan, right?', true],
    ['Bản Sonate buồn có quay ở Nhật không?', true],
    ['Bản Sonate buồn quay ở đâu?', false],
    ['ban sonate buon quay o nhat phai khong', true],
    ['슬픈연가는 일본에서 촬영했나요?', true],
    ['슬픈연가는 어디서 촬영했나요?', false],
  ])('“%s” wants a yes or no: %s', (question, yesNo) => {
    expect(heard(question).yesNo).toBe(yesNo);
  });

  test.each<[string, boolean]>([
    ['Which cost more, Bichunmu or Sad Sonata?', true],
    ['Is Bichunmu longer than Love Story in Harvard?', true],
    ['Bichunmu có nhiều tập hơn không', true],
    ['비천무가 슬픈연가보다 비싸?', true],
    ['How much did Bichunmu cost?', false],
  ])('“%s” compares: %s', (question, comparing) => {
    expect(heard(question).comparing).toBe(comparing);
  });

  test('people and channels by any spelling of theirs', () => {
    expect(heard('what did Kwon Sang-woo play in').people).toEqual(['Kwon Sang Woo']);
    expect(heard('kim heesun đóng phim gì', 'vi').people).toEqual(['Kim Hee Sun']);
    expect(heard('권상우가 나온 드라마').people).toEqual(['Kwon Sang Woo']);
    expect(heard('cô Park nói gì').people).toEqual(['Park Kyung Lee']);
    expect(heard('did sbs or mbc want it').channels.toSorted()).toEqual(['MBC', 'SBS']);
    expect(heard('Parking in Seoul').people).toEqual([]);
  });
});

describe('what no rule explains', () => {
  test.each<[string, string]>([
    ['Where was Goblin filmed?', 'Goblin'],
    ['How much did Memories of the Alhambra cost?', 'Memories of the Alhambra'],
    ['phim Hậu duệ mặt trời quay ở đâu', 'Hậu duệ mặt trời'],
    ['도깨비는 어디서 찍었어요?', '도깨비'],
    ['Where was Bichunmu filmed?', ''],
    ['phim nào quay ở Nhật vậy bạn ơi', ''],
  ])('“%s”: “%s”', (question, left) => {
    expect(heard(question, 'vi').left).toBe(left);
  });
});

test('a text of any length is understood by its beginning', () => {
  const long = `Where was Bichunmu filmed? ${'and then '.repeat(5000)} Sad Sonata`;
  expect(heard(long).dramas).toEqual(['bichunmu']);
});
