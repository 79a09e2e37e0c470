import { describe, expect, test } from 'vitest';
import { noticeCard } from '../../src/bot/card.ts';
import type { Answer, Section } from '../../src/contract/command.ts';
import { responseType } from '../../src/contract/discord.ts';
import { dramas, sentences } from '../../src/dataset/index.ts';
import { languages } from '../../src/dataset/schema.ts';
import { buttonsOf, cardFor, headOf, isPrivate, menuOf, textOf } from '../support/answers.ts';
import { responseProblems } from '../support/discord-schemas.ts';

const short: Answer = { outcome: 'found', language: 'en', heading: 'Where it was filmed' };
const problems = (answer: Answer) => responseProblems({ type: responseType.message, data: cardFor(answer) });

describe('a card', () => {
  test('has its heading, its line and its sections, and names no source where it states no fact', () => {
    const card = cardFor({
      ...short,
      lead: 'In Paris.',
      sections: [{ heading: 'Where', lines: ['Paris', 'France'] }],
    });
    expect(textOf(card)).toBe(
      ['## Where it was filmed', 'In Paris.', '### Where', 'Paris', 'France'].join('\n'),
    );
  });

  test('has the picture under the heading, with words for it', () => {
    const card = cardFor({
      ...short,
      picture: { file: 'map.en.png', alt: 'A map' },
      sections: [{ lines: ['Paris'] }],
    });
    expect(card.components[0].components.map(({ type }) => type)).toEqual([10, 12, 10]);
    expect(card.components[0].components[1]).toEqual({
      type: 12,
      items: [{ media: { url: 'attachment://map.en.png' }, description: 'A map' }],
    });
    expect(card.attachments).toEqual([{ id: '0', filename: 'map.en.png', description: 'A map' }]);
  });

  test('is another colour when the article does not say it, when it is unsure, and when it is unknown', () => {
    const outcomes = ['found', 'unsaid', 'unsure', 'unknown'] as const;
    const colours = outcomes.map((outcome) => cardFor({ ...short, outcome }).components[0].accent_color);
    expect(new Set(colours).size).toBe(4);
  });

  test('is private where that is asked for', () => {
    expect(isPrivate(cardFor(short))).toBe(false);
    expect(isPrivate(cardFor(short, undefined, true))).toBe(true);
  });

  test('has its buttons in the language of the answer', () => {
    const button = { label: 'List', call: { command: 'list', options: {} } } as const;
    expect(buttonsOf(cardFor({ ...short, language: 'ko', buttons: [button] }))).toEqual([
      { label: 'List', id: '1:ko:list:' },
    ]);
  });

  test('of only a heading and a line passes too', () => {
    const data = noticeCard('Sorry', 'Something broke');
    expect(headOf(data)).toBe('## Sorry\nSomething broke');
    expect(responseProblems({ type: responseType.message, data })).toEqual([]);
  });
});

describe('what grows with the data has room', () => {
  const every = dramas.flatMap((drama) => drama.facts.map((fact) => ({ drama, fact })));
  const calls = Array.from({ length: 60 }, (_, index) => ({
    label: `A drama with a long name indeed, which nobody would ever give it, were it not for this test ${index}`,
    description:
      'And something said about it that is far longer than Discord would ever take, again and again and again',
    call: { command: 'list' as const, options: {}, page: index + 1 },
  }));
  const longest: Answer = {
    outcome: 'found',
    language: 'en',
    heading: 'Every fact there is',
    lead: 'word '.repeat(100).trim(),
    picture: { file: 'map.en.png', alt: 'A map' },
    sections: [...dramas, ...dramas, ...dramas, ...dramas].map(
      (_, index): Section => ({
        heading: `Part ${index}`,
        lines: sentences.map((sentence) => sentence.en),
        facts: every,
      }),
    ),
    buttons: calls,
    menu: { placeholder: 'Open a drama '.repeat(20), options: calls },
  };

  test.each(languages)('in %s, the longest card is cut and taken by Discord', (language) => {
    const card = cardFor({ ...longest, language });
    expect(responseProblems({ type: responseType.message, data: card })).toEqual([]);
    expect(textOf(card)).toMatch(/…\n-# [^\n]*$/);
    expect(textOf(card).length).toBeGreaterThan(3800);
  });

  test('many short sections stay under 40 components', () => {
    const sections = Array.from({ length: 100 }, (_, index) => ({ heading: `${index}`, lines: ['said'] }));
    const answer = { ...longest, lead: 'Short', sections };
    expect(problems(answer)).toEqual([]);
    expect(textOf(cardFor(answer))).toContain('### 99\nsaid');
  });

  test('ten buttons and 25 lines of a menu are shown, their words cut', () => {
    const card = cardFor(longest);
    expect(buttonsOf(card)).toHaveLength(10);
    expect(menuOf(card)).toHaveLength(25);
    for (const { label } of buttonsOf(card)) expect(label).toMatch(/^A drama .*\w…$/);
  });

  test('a word-less text is cut where it must be', () => {
    const answer = { ...short, sections: [{ lines: ['가'.repeat(5000)] }] };
    expect(problems(answer)).toEqual([]);
    expect(textOf(cardFor(answer))).toContain('가…');
  });
});
