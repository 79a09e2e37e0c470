/** Titles by the first letters or syllables of their words, by rule and not by a list. */
import { expect, test } from 'vitest';
import { DRAMAS } from '../../bench/dramas.ts';
import { createTitleSearch } from '../../src/search/titles.ts';

const search = createTitleSearch(DRAMAS);

test.each([
  ['미사', 'im-sorry-i-love-you'],
  ['러인하', 'love-story-in-harvard'],
  ['발생일', 'memories-of-bali'],
  ['nnhp', 'full-house'],
  ['NNHP', 'full-house'],
  ['tnop', 'lovers-in-paris'],
  ['xleya', 'im-sorry-i-love-you'],
  ['whib', 'memories-of-bali'],
  ['ctharvard', 'love-story-in-harvard'],
  ['ngoi nha hp', 'full-house'],
])('"%s" is %s', (nickname, id) => {
  expect(search.search(nickname)).toMatchObject({ outcome: 'found', matches: [{ id }] });
});

test('a nickname that fits several dramas is asked about', () => {
  const two = createTitleSearch([
    { id: 'life', titles: [{ text: 'What Happened in Bali', language: 'en' }] },
    { id: 'house', titles: [{ text: 'Winter House in Busan', language: 'en' }] },
  ]);
  expect(two.search('whib').outcome).toBe('unsure');
});

test.each(['wish', 'ph', '미', 'ai', 'hp'])('"%s" is a word, or too short to be a nickname', (text) => {
  const other = createTitleSearch([
    { id: 'other', titles: [{ text: 'Winter in Seoul Hills', language: 'en' }] },
    { id: 'korean', titles: [{ text: '미안하다', language: 'ko' }] },
  ]);
  expect(other.search(text).outcome).not.toBe('found');
});

test.each([
  ['NNHP quay ở đâu', 'full-house', 'NNHP'],
  ['phim tnop quay ở đâu', 'lovers-in-paris', 'tnop'],
  ['러인하는 제작비가 얼마야', 'love-story-in-harvard', '러인하는'],
  ['ctharvard quay o dau', 'love-story-in-harvard', 'ctharvard'],
  ['ngoi nha hp tốn bao nhiêu', 'full-house', 'ngoi nha hp'],
])('in "%s" it is %s', (text, id, words) => {
  expect(search.mentions(text).map((one) => [one.id, text.slice(one.start, one.end)])).toEqual([[id, words]]);
});
