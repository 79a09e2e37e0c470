/** The checker of Discord's rules finds what it is there to find. */
import { describe, expect, test } from 'vitest';
import type { Message } from '../../src/bot/card.ts';
import { cardFor } from '../support/answers.ts';
import { definitions } from '../support/bot.ts';
import { definitionProblems, messageProblems, suggestionProblems } from '../support/discord-rules.ts';
import { commandProblems, responseProblems } from '../support/discord-schemas.ts';

const good = cardFor({
  outcome: 'found',
  language: 'en',
  heading: 'Where it was filmed',
  picture: { file: 'map.en.png', alt: 'A map' },
  buttons: [{ label: 'All dramas', call: { command: 'list', options: {} } }],
});

const text = (content: string) => ({ type: 10, content });
const container = (...components: readonly object[]) => ({
  flags: 1 << 15,
  allowed_mentions: { parse: [] },
  components: [{ type: 17, components }],
});
const button = (label: string, custom_id?: string) => ({ type: 2, style: 2, label, custom_id });
const row = (...components: readonly object[]) => ({ type: 1, components });

test('a card of ours passes', () => {
  expect(responseProblems({ type: 4, data: good })).toEqual([]);
  expect(responseProblems({ type: 1 })).toEqual([]);
});

describe('a message is refused', () => {
  test.each<readonly [string, object, string]>([
    [
      'over 40 components, nested',
      container(
        ...Array.from({ length: 8 }, (_, line) =>
          row(...Array.from({ length: 5 }, (_, at) => button('a', `${line}${at}`))),
        ),
      ),
      '49 components, at most 40 are allowed',
    ],
    [
      'over 4,000 characters together',
      container(text('a'.repeat(3000)), text('b'.repeat(1001))),
      '4001 characters of text, at most 4000 are allowed',
    ],
    ['an empty text', container(text(' ')), 'an empty text'],
    [
      'the same custom id twice',
      container(row(button('one', 'same')), row(button('other', 'same'))),
      'the custom id "same" is double',
    ],
    ['a button without custom id', container(row(button('lost'))), 'the button "lost" has no custom id'],
    ['a button without label', container(row(button('', 'id'))), 'a button without a label'],
    [
      'no flag for Components V2',
      { ...container(text('hello')), flags: 0 },
      'Components V2 without their flag',
    ],
    [
      'content beside Components V2',
      { ...container(text('hello')), content: 'hello' },
      '"content" is not allowed beside Components V2',
    ],
    [
      'mentions left open',
      { ...container(text('hello')), allowed_mentions: undefined },
      'mentions are allowed',
    ],
    [
      'everyone allowed to be mentioned',
      { ...container(text('hello')), allowed_mentions: { parse: ['everyone'] } },
      'mentions are allowed',
    ],
    ['a written mention', container(text('hello @everyone')), 'a mention in "hello @everyone"'],
    [
      'a row of six buttons',
      container(row(...['1', '2', '3', '4', '5', '6'].map((id) => button(id, id)))),
      'a row holds one to five buttons or one menu',
    ],
    ['an empty row', container(row()), 'a row holds one to five buttons or one menu'],
    [
      'a menu that offers nothing',
      container(row({ type: 3, custom_id: 'menu', options: [] })),
      'a menu without options',
    ],
    [
      'a menu that offers the same twice',
      container(row({ type: 3, custom_id: 'menu', options: [{ value: 'a' }, { value: 'a' }] })),
      'the menu\'s value "a" is double',
    ],
    [
      'a picture that is not attached',
      container({ type: 12, items: [{ media: { url: 'attachment://a.png' }, description: 'A map' }] }),
      'attachment://a.png is not attached',
    ],
    [
      'an attached picture that is not shown',
      { ...container(text('hello')), attachments: [{ id: '0', filename: 'a.png' }] },
      'attachment://a.png is not shown',
    ],
    [
      'a picture without words for it',
      {
        ...container({ type: 12, items: [{ media: { url: 'attachment://a.png' } }] }),
        attachments: [{ id: '0', filename: 'a.png' }],
      },
      'a picture without words',
    ],
  ])('%s', (_, message, problem) => {
    expect(messageProblems(message)).toEqual([problem]);
  });

  test('by Discord’s own schema: no custom id of over 100 characters', () => {
    const [box] = good.components;
    const row = {
      type: 1,
      components: [{ type: 2, style: 2, label: 'a', custom_id: 'a'.repeat(101) }],
    } as const;
    const data: Message = { ...good, attachments: [], components: [{ ...box, components: [row] }] };
    expect(messageProblems(data)).toEqual([]);
    expect(responseProblems({ type: 4, data }).length).toBeGreaterThan(0);
  });
});

test('suggestions are refused that are too many, too long, empty or double', () => {
  const many = Array.from({ length: 26 }, (_, index) => ({ name: `${index}`, value: 'x' }));
  expect(suggestionProblems(many)).toEqual(['26 suggestions, at most 25 are allowed']);
  expect(suggestionProblems([{ name: ' ', value: 'x' }])).toHaveLength(1);
  expect(suggestionProblems([{ name: 'a'.repeat(101), value: 'x' }])).toHaveLength(1);
  expect(suggestionProblems([{ name: 'a', value: 'x'.repeat(101) }])).toHaveLength(1);
  expect(suggestionProblems([{ name: 'a', value: '' }])).toHaveLength(1);
  expect(
    suggestionProblems([
      { name: 'a', value: '1' },
      { name: 'a', value: '2' },
    ]),
  ).toEqual(['the suggestion "a" is double']);
});

describe('a command is refused', () => {
  const option = (name: string, more: object = {}) => ({ type: 3, name, description: 'A title', ...more });
  const command = (more: object = {}) => ({ type: 1, name: 'location', description: 'Where', ...more });

  test.each<readonly [string, readonly object[], string]>([
    [
      'with a capital',
      [command({ name: 'Location' })],
      '/Location: "Location" is no name for a command or an option',
    ],
    [
      'with a space',
      [command({ name: 'my place' })],
      '/my place: "my place" is no name for a command or an option',
    ],
    [
      'with a name that is not composed',
      [command({ name_localizations: { vi: 'địa-điểm'.normalize('NFD') } })],
      `/location: "${'địa-điểm'.normalize('NFD')}" is no name for a command or an option`,
    ],
    [
      'in a locale that Discord does not have',
      [command({ name_localizations: { kr: '촬영지' } })],
      '/location: Discord has no locale "kr"',
    ],
    [
      'without a description',
      [command({ description: undefined })],
      '/location: a description is not 1 to 100 characters long (default)',
    ],
    [
      'with a long description in one language',
      [command({ description_localizations: { ko: '가'.repeat(101) } })],
      '/location: a description is not 1 to 100 characters long (ko)',
    ],
    [
      'with a required option after an optional one',
      [command({ options: [option('a'), option('b', { required: true })] })],
      '/location has a required option after an optional one',
    ],
    [
      'with two options of one name in one language',
      [
        command({
          options: [
            option('a', { name_localizations: { vi: 'phim' } }),
            option('b', { name_localizations: { vi: 'phim' } }),
          ],
        }),
      ],
      'two options of /location are called "phim" (vi)',
    ],
    [
      'called like another one in one language',
      [command(), command({ name: 'budget', name_localizations: { ko: 'location' } })],
      'two commands are called "location" (ko)',
    ],
    [
      'for messages, with a name over 32 characters',
      [{ type: 3, name: 'a'.repeat(33) }],
      `the name "${'a'.repeat(33)}" is not 1 to 32 characters long`,
    ],
  ])('%s', (_, commands, problem) => {
    expect(definitionProblems(commands)).toEqual([problem]);
  });

  test('none of ours is', () => {
    expect(definitions()).toHaveLength(11);
    expect(commandProblems(definitions())).toEqual([]);
  });
});
