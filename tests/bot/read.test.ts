/** What is read of an interaction as Discord sends it. */
import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { type Interaction, languageOf, readInteraction } from '../../src/bot/read.ts';
import { lan, onMessage, press, slash, typing } from '../support/interactions.ts';

const read = (raw: unknown): Interaction | undefined => readInteraction(raw, commands);

/** What "Ask about this message" reads of a message. */
function wordsOf(message: object): string | undefined {
  const raw = onMessage('Ask about this message', '');
  const resolved = { messages: { [raw.data.target_id]: message } };
  const interaction = read({ ...raw, data: { ...raw.data, resolved } });
  return interaction?.type === 'command' ? interaction.options['text'] : undefined;
}

describe('a whole interaction', () => {
  test('a slash command: its options by name, whether it is private, the language asked for', () => {
    const options = { title: 'bichunmu', private: true, language: 'vi' };
    expect(read(slash('budget', options, 'ko'))).toMatchObject({
      type: 'command',
      name: 'budget',
      command: { name: 'budget' },
      options: { title: 'bichunmu' },
      isPrivate: true,
      language: 'ko',
      chosenLanguage: 'vi',
      userId: lan,
    });
  });

  test('a message command: the text of the message, always private', () => {
    expect(read(onMessage('Ask about this message', 'Bichunmu?', 'en-GB'))).toMatchObject({
      type: 'command',
      command: { name: 'ask-about-message' },
      options: { text: 'Bichunmu?' },
      isPrivate: true,
      language: 'en',
    });
  });

  test('typing: the option that has the focus, not the others', () => {
    const raw = typing('compare', 'second', 'bi');
    const filled = { name: 'first', type: 3, value: 'all-in' };
    const data = { ...raw.data, options: [filled, ...raw.data.options] };
    expect(read({ ...raw, data })).toMatchObject({ option: { name: 'second' }, typed: 'bi' });
  });

  test('a button: its custom id, who pressed it, who had asked, and who sees it', () => {
    expect(read(press('1:vi:help:', 'vi', '77'))).toMatchObject({
      customId: '1:vi:help:',
      userId: '77',
      askerId: lan,
      isPrivate: false,
    });
    const raw = press('1:vi:help:');
    expect(read({ ...raw, message: { ...raw.message, flags: 64 } })).toMatchObject({ isPrivate: true });
  });

  test('a menu: what was chosen, not the menu’s own id', () => {
    const raw = { type: 3, data: { custom_id: 'menu', values: ['1:vi:help:'] }, user: { id: lan } };
    expect(read(raw)).toMatchObject({ customId: '1:vi:help:' });
  });

  test('under the answer to a mention, the asker is who wrote the mention', () => {
    const message = { referenced_message: { author: { id: '88' } } };
    expect(read({ type: 3, data: { custom_id: 'a' }, message })).toMatchObject({ askerId: '88' });
  });

  test('in a direct message the person stands outside of `member`', () => {
    expect(read({ type: 2, user: { id: '99' }, data: { type: 1, name: 'help' } })).toMatchObject({
      userId: '99',
    });
  });

  test('a ping', () => {
    expect(read({ type: 1 })).toEqual({ type: 'ping' });
  });
});

describe('a message is read wherever its words stand', () => {
  test.each([
    ['its text', { content: 'Bichunmu?' }],
    ['a forwarded message', { content: '', message_snapshots: [{ message: { content: 'Bichunmu?' } }] }],
    ['an embed', { content: '', embeds: [{ title: 'Bichunmu?' }] }],
    ['a field of an embed', { content: '', embeds: [{ fields: [{ name: 'Bichunmu?', value: '' }] }] }],
    [
      'a text in a section in a container',
      {
        content: '',
        components: [
          { type: 17, components: [{ type: 9, components: [{ type: 10, content: 'Bichunmu?' }] }] },
        ],
      },
    ],
    [
      'a text of a forwarded message',
      { message_snapshots: [{ message: { components: [{ type: 10, content: 'Bichunmu?' }] } }] },
    ],
  ])('%s', (_, message) => {
    expect(wordsOf(message)).toBe('Bichunmu?');
  });

  test('components inside each other without end are not followed', () => {
    const endless: { type: number; content: string; components: unknown[] } = {
      type: 17,
      content: 'x',
      components: [],
    };
    endless.components.push(endless);
    expect(wordsOf({ components: [endless] })?.length).toBeLessThan(20);
  });
});

describe('what somebody typed is cut to what it can be', () => {
  test('a title, a question, a message', () => {
    const long = 'k '.repeat(3000);
    expect(read(slash('location', { title: long }))).toMatchObject({
      options: { title: long.slice(0, 100) },
    });
    expect(read(slash('ask', { question: long }))).toMatchObject({
      options: { question: long.slice(0, 300) },
    });
    expect(read(typing('location', 'title', long))).toMatchObject({ typed: long.slice(0, 100) });
    expect(wordsOf({ content: long })).toBe(long.slice(0, 800));
  });

  test('never through the middle of a character', () => {
    expect(read(slash('location', { title: `${'a'.repeat(99)}🎬` }))).toMatchObject({
      options: { title: 'a'.repeat(99) },
    });
  });
});

describe('what is missing has a default', () => {
  test.each([
    [{ type: 2 }, { type: 'command', name: '', options: {}, isPrivate: false, language: 'en', userId: '' }],
    [{ type: 2, data: { type: 3, name: 'Ask about this message' } }, { options: { text: '' } }],
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
      { name: 'list', typed: '' },
    ],
    [{ type: 2, locale: null, member: null, user: null, data: { name: 'help' } }, { language: 'en' }],
  ])('%j', (raw, expected) => {
    expect(read(raw)).toMatchObject(expected);
  });

  test('an option that is no text, or of another version, is passed over', () => {
    const options = [
      { name: 'country', value: { id: 'japan' } },
      { name: 'colour', value: 'red' },
      null,
      'first',
      { name: 'private', value: 'yes' },
      { name: 'language', value: 'fr' },
    ];
    const interaction = read({ type: 2, data: { name: 'list', options } });
    expect(interaction).toMatchObject({ options: {}, isPrivate: false });
    expect(interaction).not.toHaveProperty('chosenLanguage');
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
  expect(read(raw)).toBeUndefined();
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
