import { describe, expect, test } from 'vitest';
import { answerTo, buttonsOf, menuOf, messageOf, messageTo, textOf } from '../support/answers.ts';
import { press } from '../support/interactions.ts';

describe('pages', () => {
  test('the article is turned to its end and back', () => {
    const seen: string[] = [];
    let message = messageTo('article', {});
    for (;;) {
      seen.push(textOf(message));
      const next = buttonsOf(message).find(({ label }) => label === 'Next ▶');
      if (!next) break;
      message = messageOf(answerTo(press(next.id, 'en-US')));
    }
    expect(seen).toHaveLength(5);
    const back = buttonsOf(message).find(({ label }) => label === '◀ Back');
    expect(textOf(messageOf(answerTo(press(back?.id ?? '', 'en-US'))))).toBe(seen[3]);
  });

  test('the list is one page, opens any drama, and a drama leads back to it', () => {
    const list = messageTo('list', {});
    expect(menuOf(list)).toHaveLength(13);
    for (const { id } of menuOf(list)) {
      const drama = messageOf(answerTo(press(id, 'en-US')));
      const back = buttonsOf(drama).find(({ label }) => label === 'All dramas');
      expect(textOf(messageOf(answerTo(press(back?.id ?? '', 'en-US'))))).toBe(textOf(list));
    }
  });

  test('the pages of the article have each sentence once', () => {
    const pages = [1, 2, 3, 4, 5].map((page) =>
      textOf(messageOf(answerTo(press(`1:vi:article:page=${page}`)))),
    );
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
    expect(textOf(messageOf(answerTo(press('1:en:article:page=99', 'en-US'))))).toContain('Page 5 of 5');
    expect(textOf(messageOf(answerTo(press('1:en:article:page=0', 'en-US'))))).toContain('Page 1 of 5');
  });
});
