import { describe, expect, test } from 'vitest';
import { languageOf, readInteraction } from '../../src/bot/read.ts';
import { lan, onMessage, press, slash, typing } from '../support/interactions.ts';

describe('a whole interaction', () => {
  test('a slash command: its options by name, and whether it is private', () => {
    expect(readInteraction(slash('budget', { title: 'bichunmu', private: true }, 'ko'))).toEqual({
      type: 'command',
      kind: 'slash',
      name: 'budget',
      options: { title: 'bichunmu' },
      private: true,
      language: 'ko',
      userId: lan,
    });
  });

  test('a message command: the text of the message, always private', () => {
    expect(readInteraction(onMessage('Ask about this message', 'Bichunmu?', 'en-GB'))).toEqual({
      type: 'command',
      kind: 'message',
      name: 'Ask about this message',
      options: { text: 'Bichunmu?' },
      private: true,
      language: 'en',
      userId: lan,
    });
  });

  test('typing: the option that has the focus, not the others', () => {
    const raw = typing('compare', 'second', 'bi');
    const filled = { name: 'first', type: 3, value: 'all-in' };
    const data = { ...raw.data, options: [filled, ...raw.data.options] };
    expect(readInteraction({ ...raw, data })).toMatchObject({
      type: 'autocomplete',
      name: 'compare',
      option: 'second',
      typed: 'bi',
    });
  });

  test('a button: its custom id, who pressed it and who had asked', () => {
    expect(readInteraction(press('1:vi:help:', 'vi', '77'))).toEqual({
      type: 'component',
      customId: '1:vi:help:',
      language: 'vi',
      userId: '77',
      askerId: lan,
    });
  });

  test('a menu: what was chosen, not the menu’s own id', () => {
    const raw = { type: 3, data: { custom_id: 'menu', values: ['1:vi:help:'] }, user: { id: lan } };
    expect(readInteraction(raw)).toMatchObject({ customId: '1:vi:help:' });
  });

  test('under the answer to a mention, the asker is who wrote the mention', () => {
    const message = { referenced_message: { author: { id: '88' } } };
    expect(readInteraction({ type: 3, data: { custom_id: 'a' }, message })).toMatchObject({ askerId: '88' });
  });

  test('in a direct message the person stands outside of `member`', () => {
    const raw = { type: 2, user: { id: '99' }, data: { type: 1, name: 'help' } };
    expect(readInteraction(raw)).toMatchObject({ userId: '99' });
  });

  test('a ping', () => {
    expect(readInteraction({ type: 1 })).toEqual({ type: 'ping' });
  });
});

describe('what is missing has a default', () => {
  test.each([
    [
      { type: 2 },
      { type: 'command', kind: 'slash', name: '', options: {}, private: false, language: 'en', userId: '' },
    ],
    [
      { type: 2, data: { type: 3, name: 'Ask' } },
      { kind: 'message', options: { text: '' } },
    ],
    [
      { type: 2, data: { name: 'list', options: null } },
      { name: 'list', options: {} },
    ],
    [
      { type: 3, data: { custom_id: 'a' } },
      { customId: 'a', askerId: '', userId: '' },
    ],
    [
      { type: 4, data: { name: 'list' } },
      { name: 'list', option: '', typed: '' },
    ],
    [{ type: 2, locale: null, member: null, user: null, data: { name: 'help' } }, { language: 'en' }],
  ])('%j', (raw, expected) => {
    expect(readInteraction(raw)).toMatchObject(expected);
  });

  test('an option that is no text is passed over', () => {
    const options = [
      { name: 'title', value: 7 },
      { name: 'country', value: { id: 'japan' } },
      null,
      'first',
      { name: 'private', value: 'yes' },
    ];
    expect(readInteraction({ type: 2, data: { name: 'list', options } })).toMatchObject({
      options: {},
      private: false,
    });
  });
});

test.each([
  [undefined],
  [null],
  ['INTERACTION_CREATE'],
  [[]],
  [{}],
  [{ type: 5 }],
  [{ type: 99, data: {} }],
  [{ type: '2' }],
])('%j is no interaction that we know', (raw) => {
  expect(readInteraction(raw)).toBeUndefined();
});

test.each([
  ['vi', 'vi'],
  ['ko', 'ko'],
  ['en-US', 'en'],
  ['fr', 'en'],
  ['', 'en'],
])('Discord in %s is answered in %s', (locale, language) => {
  expect(languageOf(locale)).toBe(language);
});
