/**
 * Everything that the bot can say: each command with each drama, place, country, page and pair in each language, each
 * suggestion while a title is typed, many questions, each kind of mistake; then every button and menu line under
 * those answers, until nothing new is reached. Discord must take all of it.
 */
import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Handled } from '../../src/bot/router.ts';
import { responseType } from '../../src/contract/discord.ts';
import { allAreas } from '../../src/dataset/areas.ts';
import { dramas, places } from '../../src/dataset/index.ts';
import { type Language, languages } from '../../src/dataset/schema.ts';
import { textsIn } from '../../src/i18n/index.ts';
import kept from '../ask/examples.json' with { type: 'json' };
import sample from '../ask/sample.json' with { type: 'json' };
import { answerTo, buttonsOf, menuOf, messageOf, textOf } from '../support/answers.ts';
import { definitions, respond } from '../support/bot.ts';
import { commandProblems, responseProblems } from '../support/discord-schemas.ts';
import { lan, minho, onMessage, press, slash, typing } from '../support/interactions.ts';

const dramaIds = dramas.map((drama) => drama.id);
const hostile = '@everyone **<@1>** [x](https://example.com) `code` ||spoiler|| '.repeat(3);
const nowhere = [
  'Crash Landing on You',
  'lovers in prague',
  'bali',
  'ban',
  'love',
  '',
  '   ',
  hostile,
  '🎬'.repeat(300),
];

/** What somebody may give to a title, a place or a country, the right and the wrong. */
const titles = [...dramaIds, ...nowhere];
const somewhere = [...allAreas().map((area) => area.id), 'Austria', 'Jappan', 'Atlantis', '', hostile];
const countries = [...places.map((place) => place.id), 'Wakanda', 'Việt Nam', '', hostile];

function typedCommands(language: Language): object[] {
  const { examples } = textsIn(language);
  const questions = [
    ...examples,
    ...sample.map(({ question }) => question),
    ...kept.filter(({ locale }) => locale === language).map(({ question }) => question),
    ...nowhere,
  ];
  const withOne = (name: string, option: string, values: readonly string[]) =>
    values.map((value) => slash(name, { [option]: value }, language));
  return [
    ...['help', 'budget', 'list', 'map', 'article'].map((name) => slash(name, {}, language)),
    ...['location', 'budget', 'drama', 'article'].flatMap((name) => withOne(name, 'title', titles)),
    ...withOne('filmed-in', 'place', somewhere),
    ...['list', 'map'].flatMap((name) => withOne(name, 'country', countries)),
    ...dramaIds.flatMap((first) => dramaIds.map((second) => slash('compare', { first, second }, language))),
    ...nowhere.flatMap((typed) => [
      slash('compare', { first: typed, second: 'bichunmu' }, language),
      slash('compare', { first: 'bichunmu', second: typed, private: true }, language),
      ...nowhere.map((other) => slash('compare', { first: typed, second: other }, language)),
    ]),
    ...withOne('ask', 'question', questions),
    ...questions.slice(0, examples.length).map((text) => onMessage('Ask about this message', text, language)),
    // Forgotten options, and what another version had.
    ...commands.map(({ name }) => slash(name, {}, language)),
    slash('weather', {}, language),
    onMessage('Translate this message', '', language),
  ];
}

/** Each title and place as somebody types it, letter by letter. */
function typedPrefixes(language: Language): object[] {
  const prefixes = (names: readonly string[]) => [
    ...new Set(names.flatMap((name) => Array.from(name, (_, end) => name.slice(0, end + 1)))),
    '',
    hostile,
  ];
  const namesOf = (all: readonly { readonly titles: readonly { readonly text: string }[] }[]) =>
    all.flatMap((one) => one.titles.map((title) => title.text));
  return [
    ...prefixes(namesOf(dramas)).map((typed) => typing('location', 'title', typed, language)),
    ...prefixes(namesOf(places)).flatMap((typed) => [
      typing('filmed-in', 'place', typed, language),
      typing('map', 'country', typed, language),
    ]),
    typing('weather', 'title', 'a', language),
    typing('location', 'colour', 'a', language),
  ];
}

interface Swept {
  readonly raw: object;
  readonly handled: Handled;
}

/** The answers to all that can be typed, and to all that can be pressed from there on. */
function sweep(): Swept[] {
  const queue: object[] = languages.flatMap((language) => [
    ...typedCommands(language),
    ...typedPrefixes(language),
  ]);
  const pressed = new Set<string>();
  const swept: Swept[] = [];
  for (let raw = queue.shift(); raw; raw = queue.shift()) {
    const handled = answerTo(raw);
    swept.push({ raw, handled });
    for (const id of idsUnder(handled).filter((one) => !pressed.has(one))) {
      pressed.add(id);
      // By the one who asked, and by somebody who uses Discord in another language.
      queue.push(press(id, 'vi', lan), press(id, 'ko', minho));
    }
  }
  return swept;
}

/** `{"name":"list","options":[]}` or a custom id: enough to find what went wrong. */
const brief = (raw: object): string => ('data' in raw ? JSON.stringify(raw.data) : JSON.stringify(raw));

function idsUnder(handled: Handled): string[] {
  if (handled.response.type === responseType.pong || handled.response.type === responseType.choices)
    return [];
  const message = messageOf(handled);
  return [...buttonsOf(message), ...menuOf(message)].map(({ id }) => id);
}

const swept = sweep();
const messages = swept.filter(
  ({ handled: { response } }) =>
    response.type === responseType.message || response.type === responseType.update,
);

describe('all that the bot can say', () => {
  test('is taken by Discord', { timeout: 30_000 }, () => {
    const refused = swept.flatMap(({ raw, handled }) =>
      responseProblems(handled.response).map((problem) => `${brief(raw)}: ${problem}`),
    );
    const suggestions = swept.filter(({ handled }) => handled.response.type === responseType.choices);
    const distinct = new Set(messages.map(({ handled }) => JSON.stringify(messageOf(handled))));
    console.log(
      `Swept ${swept.length} interactions: ${messages.length} messages (${distinct.size} different ones), ` +
        `${suggestions.length} lists of suggestions, ${definitions().length} commands; ` +
        `${refused.length} refused by Discord's rules.`,
    );
    expect(refused).toEqual([]);
    expect(commandProblems(definitions())).toEqual([]);
  });

  test('reaches every command, drama, place with a drama, and outcome', () => {
    const records = swept.map(({ handled }) => handled.record);
    expect(new Set(records.map((record) => record.command))).toEqual(
      new Set([...commands.map((command) => command.name), 'weather', 'Translate this message']),
    );
    expect(new Set(records.map((record) => record.outcome))).toEqual(
      new Set(['found', 'unsaid', 'unsure', 'unknown', 'outdated', 'suggested']),
    );
    expect(new Set(records.map((record) => record.language))).toEqual(new Set(languages));
  });

  test('leads on: no button or menu line is dead', () => {
    const presses = swept.filter(({ raw }) => 'message' in raw);
    const dead = presses.filter(
      ({ handled }) => !['found', 'unsaid', 'unsure'].includes(handled.record.outcome),
    );
    expect(presses.length).toBeGreaterThan(500);
    expect(dead.map(({ raw }) => brief(raw))).toEqual([]);
  });

  test('says whose word it is, under every answer that quotes a sentence', () => {
    const quoting = messages.filter(({ handled }) => textOf(messageOf(handled)).includes('\n> '));
    const silent = quoting.filter(
      ({ handled }) =>
        !/\n-# (Theo câu|Source: sentences?|출처: 베트남 신문 기사) /.test(textOf(messageOf(handled))),
    );
    expect(quoting.length).toBeGreaterThan(1000);
    expect(silent.map(({ raw }) => brief(raw))).toEqual([]);
  });

  test('keeps what was typed harmless', () => {
    const unescaped = messages.filter(({ handled }) =>
      /(?<!\\)@everyone|(?<!\\)<@1|(?<!\\)\]\(|(?<!\\)https:\/\//.test(textOf(messageOf(handled))),
    );
    expect(unescaped.map(({ raw }) => brief(raw))).toEqual([]);
  });

  test('has no text cut short', () => {
    const cutShort = messages.filter(({ handled }) =>
      // The article itself has "..."; the bot's own sign is "…", which only stands after what was typed
      // and in the article's own words under a translation.
      textOf(messageOf(handled))
        .split('\n')
        .some((line) => line.endsWith('…') && !line.startsWith('-# ')),
    );
    expect(cutShort.map(({ raw }) => brief(raw))).toEqual([]);
  });
});

test('a fault of ours would be seen by this sweep', () => {
  const broken = { type: 2, locale: 'en', data: null };
  expect(respond(broken, () => undefined)?.record.outcome).toBe('outdated');
});
