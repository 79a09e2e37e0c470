import { describe, expect, test } from 'vitest';
import { answerTo, buttonsOf, menuOf, messageOf, messageTo, textOf } from '../support/answers.ts';
import { press } from '../support/interactions.ts';

describe('pages', () => {
  test('the list is turned to its end and back, and each page opens any drama', () => {
    const seen: string[] = [];
    let message = messageTo('list', {});
    for (;;) {
      seen.push(textOf(message));
      expect(menuOf(message)).toHaveLength(13);
      const next = buttonsOf(message).find(({ label }) => label === 'Next ▶');
      if (!next) break;
      message = messageOf(answerTo(press(next.id, 'en-US')));
    }
    expect(seen).toHaveLength(3);
    expect(seen[2]).toContain('Page 3 of 3');
    expect(seen[2]).toContain('Stained Glass');
    const back = buttonsOf(message).find(({ label }) => label === '◀ Back');
    expect(textOf(messageOf(answerTo(press(back?.id ?? '', 'en-US'))))).toBe(seen[1]);
  });

  test('the pages of the article have each sentence once', () => {
    const pages = [1, 2, 3, 4].map((page) => textOf(messageOf(answerTo(press(`1:vi:article:page=${page}`)))));
    const numbers = pages.flatMap((page) =>
      Array.from(page.matchAll(/^\[([\d–]+)\] /gm), ([, number]) => number),
    );
    expect(numbers).toEqual([
      ...Array.from({ length: 12 }, (_, index) => `${index}`),
      '12–13',
      ...Array.from({ length: 8 }, (_, index) => `${index + 14}`),
    ]);
  });

  test('a page that does not exist becomes the nearest that does', () => {
    expect(textOf(messageOf(answerTo(press('1:en:list:page=99', 'en-US'))))).toContain('Page 3 of 3');
    expect(textOf(messageOf(answerTo(press('1:en:list:page=0', 'en-US'))))).toContain('Page 1 of 3');
  });
});
