/** What an answer rests on, as people read it: quoted at once, or behind a button. */
import { describe, expect, test } from 'vitest';
import type { Answer, Call } from '../../src/contract/command.ts';
import { dramaById, numberOf, sentenceOf } from '../../src/dataset/index.ts';
import type { Fact, Language } from '../../src/dataset/schema.ts';
import { buttonsOf, cardFor, textOf } from '../support/answers.ts';

function factsOf(drama: string, ...kinds: readonly Fact['kind'][]): Fact[] {
  const found = dramaById(drama)?.facts.filter((fact) => kinds.includes(fact.kind)) ?? [];
  if (found.length === 0) throw new Error(`no such facts of "${drama}"`);
  return found;
}

const answer = (language: Language, facts: readonly Fact[]): Answer => ({
  outcome: 'found',
  language,
  heading: 'Heading',
  facts,
});

const drama: Call = { command: 'drama', options: { title: 'bichunmu' } };
const read = (language: Language, facts: readonly Fact[], call = drama): string =>
  textOf(cardFor(answer(language, facts), call));
const labels = (language: Language, facts: readonly Fact[], call = drama): string[] =>
  buttonsOf(cardFor(answer(language, facts), call)).map(({ label }) => label);

const many = dramaById('bichunmu')?.facts ?? [];

describe('one or two sentences', () => {
  test('are quoted at once, with the words that state the facts in bold', () => {
    expect(read('vi', factsOf('full-house', 'place'))).toContain(
      '> [10] Trong danh sách này còn có **Ngôi nhà hạnh phúc với một số cảnh quay ở Phuket (Thái Lan) và Nhật Bản**, và Hồi ức Baly',
    );
    expect(labels('vi', factsOf('full-house', 'place'))).toEqual([]);
  });

  test('come in translation first, then in the article’s own words, marked as the original', () => {
    const text = read('en', factsOf('full-house', 'place'));
    expect(text).toContain(`> [10] ${sentenceOf(10).en}\n-# In the original: … Ngôi nhà hạnh phúc`);
    expect(read('ko', factsOf('full-house', 'place'))).toMatch(/> \[10\] .*풀하우스.*\n-# 원문: … Ngôi nhà/);
  });

  test('are not bold where nearly all of one is quoted', () => {
    expect(read('vi', factsOf('sad-sonata', 'rights'))).toContain('> [18] Tuy nhiên, Bản Sonate buồn');
  });
});

describe('more sentences', () => {
  const open: Call = { ...drama, open: true };

  test('stay closed until somebody opens them, and close again', () => {
    expect(read('en', many)).not.toContain('\n> ');
    expect(labels('en', many)).toEqual(['Show the sentences']);
    expect(labels('en', many, open)).toEqual(['Hide the sentences']);
    const text = read('en', many, open);
    for (const { evidence } of many)
      for (const { sentence } of evidence) expect(text).toContain(sentenceOf(sentence).en);
  });

  test('stand open where the question is longer than a button can carry', () => {
    const long: Call = { command: 'ask', options: { question: 'Bichunmu? '.repeat(20) } };
    expect(read('en', many, long)).toContain(sentenceOf(7).en);
    expect(labels('en', many, long)).toEqual([]);
  });

  test('are named under the answer', () => {
    expect(read('en', many)).toMatch(/-# Source: sentences 6–7 and 19–20 of a Vietnamese/);
    expect(read('vi', many)).toContain('-# Theo câu 6–7 và 19–20 của một bài báo');
  });
});

test('an answer that states no fact names no source', () => {
  expect(read('en', [])).toBe('## Heading');
});

test('sentences are numbered as the article’s lines, the headline 0', () => {
  expect([0, 1, 11, 12, 14, 21].map((number) => numberOf(sentenceOf(number)))).toEqual([
    '0',
    '1',
    '11',
    '12–13',
    '14',
    '21',
  ]);
});
