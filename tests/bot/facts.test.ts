import { describe, expect, test } from 'vitest';
import { factTexts } from '../../src/bot/facts.ts';
import { dramaById, numberOf, sentenceOf } from '../../src/dataset/index.ts';
import type { Drama, Fact, Language } from '../../src/dataset/schema.ts';

function drama(id: string): Drama {
  const found = dramaById(id);
  if (!found) throw new Error(`no drama "${id}"`);
  return found;
}

function fact(of: string, id: string): Fact {
  const found = drama(of).facts.find((one) => one.id === id);
  if (!found) throw new Error(`no fact "${id}"`);
  return found;
}

describe('facts and their quotes', () => {
  test('facts of one sentence stand together above it, with the quoted words in bold', () => {
    const facts = ['phuket', 'japan'].map((id) => ({ fact: fact('full-house', id) }));
    expect(factTexts([{ facts }], 'vi')).toEqual([
      [
        '**Nơi quay** · Phuket, Thái Lan (một số cảnh)',
        '**Nơi quay** · Nhật Bản (một số cảnh)',
        '> Trong danh sách này còn có **Ngôi nhà hạnh phúc với một số cảnh quay ở Phuket (Thái Lan) và Nhật Bản**, và Hồi ức Baly với những bờ biển tuyệt vời của hòn đảo vùng nhiệt đới.',
        '-# Câu 10',
      ],
    ]);
  });

  test('two quotes of one sentence are two bold runs', () => {
    const [lines] = factTexts([{ facts: [{ fact: fact('crown-princes-first-love', 'bali') }] }], 'vi');
    expect(lines?.[1]).toMatch(
      /^> \*\*Mối tình đầu của Hoàng thái tử\*\* .*, \*\*đến Baly ngập nắng\*\*, rồi/,
    );
  });

  test('a sentence that is nearly all quote is not bold', () => {
    const [lines] = factTexts([{ facts: [{ fact: fact('sad-sonata', 'rights-sold') }] }], 'vi');
    expect(lines?.[1]).toMatch(/^> Tuy nhiên, Bản Sonate buồn/);
  });

  test('a drama’s name takes the place of the kind where an answer speaks of several', () => {
    const told = { drama: drama('bichunmu'), fact: fact('bichunmu', 'episodes') };
    expect(factTexts([{ facts: [told] }], 'ko')[0]?.[0]).toBe('**비천무** · 24부작');
  });

  test('a conclusion says that it is one, and why', () => {
    const [lines] = factTexts([{ facts: [{ fact: fact('dae-jang-geum', 'rank') }] }], 'en');
    expect(lines?.[0]).toBe(
      '**Rank** · 1st in the top 10 good dramas of 2004 *(concluded: it alone stood above the drama in 2nd place)*',
    );
  });

  test('a sentence is quoted once in an answer and pointed to afterwards', () => {
    const sections = [
      { facts: [{ fact: fact('bichunmu', 'cost') }] },
      { facts: [{ fact: fact('bichunmu', 'shoot') }] },
      { facts: [{ fact: fact('bichunmu', 'episodes') }] },
    ];
    const [, shoot, episodes] = factTexts(sections, 'en');
    expect(shoot).toEqual(['**Shoot** · Over 8 months', '-# Sentences 6, 7, quoted above']);
    expect(episodes).toEqual(['**Episodes** · 24 episodes', '-# Sentence 6, quoted above']);
  });

  test('an empty line parts a group from the quote of the one before', () => {
    const facts = [{ fact: fact('bichunmu', 'episodes') }, { fact: fact('bichunmu', 'held-back') }];
    expect(factTexts([{ facts }], 'vi')[0]).toContain('');
  });
});

describe('a sentence as a quote', () => {
  const quoted = (number: number, language: Language, translated = true) =>
    factTexts([{ sentences: [number] }], language, { translated })[0];

  test('is translated for readers of other languages, and says so', () => {
    const sentence = sentenceOf(12);
    expect(quoted(12, 'vi')).toEqual([`> ${sentence.vi}`, '-# Câu 12–13']);
    expect(quoted(12, 'en')).toEqual([
      `> ${sentence.vi}`,
      `-# Sentence 12–13 · in translation: ${sentence.en}`,
    ]);
    expect(quoted(12, 'ko')?.[1]).toBe(`-# 문장 12–13 · 번역: ${sentence.ko}`);
  });

  test('comes without its translation where room is short', () => {
    expect(quoted(7, 'en', false)?.[1]).toBe('-# Sentence 7');
  });

  test('is numbered as the article’s lines, the headline 0', () => {
    expect([0, 1, 11, 12, 14, 21].map((number) => numberOf(sentenceOf(number)))).toEqual([
      '0',
      '1',
      '11',
      '12–13',
      '14',
      '21',
    ]);
  });
});
