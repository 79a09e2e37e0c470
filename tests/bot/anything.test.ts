/** Whatever comes in: an answer that Discord takes, or none; nothing thrown, nobody mentioned, no id believed. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { dramas } from '../../src/dataset/index.ts';
import { headOf, messageOf, textOf } from '../support/answers.ts';
import { respond } from '../support/bot.ts';
import { responseProblems } from '../support/discord-schemas.ts';
import { choose, onMessage, press, slash, typing } from '../support/interactions.ts';

const locale = fc.constantFrom('vi', 'en-US', 'ko', 'fr', '', 'vi-VN');
const names = [
  ...commands.map((command) => command.name),
  'Ask about this message',
  'weather',
  'constructor',
];
const optionNames = [
  'title',
  'place',
  'country',
  'question',
  'first',
  'second',
  'private',
  '__proto__',
  'page',
];

/** Marks of Discord's markdown, mentions and links, between words that mean something to the bot. */
const hostile = fc
  .array(
    fc.constantFrom(
      '@everyone',
      '@here',
      '<@123>',
      '<@&1>',
      '<#9>',
      '</ask:1>',
      '**',
      '__',
      '~~',
      '||',
      '`',
      '```',
      '> ',
      '# ',
      '-# ',
      '[a](https://example.com)',
      'https://example.com',
      '<:x:1>',
      '\n',
      '\u0000',
      '\u200b',
      '\u202e',
      '\ud800',
      '🎬',
      ' ',
      ' ',
      'Bichunmu',
      'Paris',
      'Nhật',
      'quay ở đâu',
      'cost',
      '얼마',
      '1:vi:',
      '&',
      '=',
      ':',
      '\\',
      '$&',
      '$1',
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''));
const typed = fc.oneof(
  hostile,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ maxLength: 6000 }),
);

/** Interactions as Discord may send them, with anything in what people type. */
const wellFormed = fc.oneof(
  fc
    .record({ name: fc.constantFrom(...names), option: fc.constantFrom(...optionNames), typed, locale })
    .map((one) => slash(one.name, { [one.option]: one.typed }, one.locale)),
  fc
    .record({ first: typed, second: typed, locale })
    .map((one) => slash('compare', { first: one.first, second: one.second }, one.locale)),
  fc
    .record({ name: fc.constantFrom(...names), option: fc.constantFrom(...optionNames), typed, locale })
    .map((one) => typing(one.name, one.option, one.typed, one.locale)),
  fc.record({ typed, locale }).map((one) => onMessage('Ask about this message', one.typed, one.locale)),
);

const customIds = fc.oneof(
  typed,
  fc
    .record({
      version: fc.constantFrom('1', '0', '2', '', '01'),
      language: fc.constantFrom('vi', 'en', 'ko', 'fr', ''),
      command: fc.constantFrom(...names),
      option: fc.constantFrom(...optionNames),
      value: fc.oneof(fc.constantFrom('bichunmu', 'goblin', 'japan', '2', '999', '-1'), hostile),
    })
    .map((one) => `${one.version}:${one.language}:${one.command}:${one.option}=${one.value}`),
  fc.constant(`1:vi:location:title=${'a'.repeat(10_000)}`),
);
const pressed = fc
  .record({ id: customIds, locale, menu: fc.boolean() })
  .map((one) => (one.menu ? choose(one.id, one.locale) : press(one.id, one.locale)));

/** JSON of any shape, and interactions of which parts are of any shape. */
const broken = fc.oneof(
  fc.jsonValue(),
  fc.anything(),
  fc.record(
    {
      type: fc.oneof(fc.integer({ min: 0, max: 9 }), fc.jsonValue()),
      locale: fc.jsonValue(),
      user: fc.jsonValue(),
      member: fc.oneof(fc.jsonValue(), fc.record({ user: fc.jsonValue() })),
      message: fc.oneof(
        fc.jsonValue(),
        fc.record({ interaction_metadata: fc.jsonValue(), referenced_message: fc.jsonValue() }),
      ),
      data: fc.oneof(
        fc.jsonValue(),
        fc.record(
          {
            type: fc.oneof(fc.constantFrom(1, 2, 3), fc.jsonValue()),
            name: fc.oneof(fc.constantFrom(...names), fc.jsonValue()),
            options: fc.oneof(
              fc.jsonValue(),
              fc.array(
                fc.record(
                  {
                    name: fc.oneof(fc.constantFrom(...optionNames), fc.jsonValue()),
                    value: fc.jsonValue(),
                    focused: fc.jsonValue(),
                  },
                  { requiredKeys: [] },
                ),
              ),
            ),
            custom_id: fc.oneof(customIds, fc.jsonValue()),
            values: fc.jsonValue(),
            target_id: fc.oneof(fc.constant('__proto__'), fc.jsonValue()),
            resolved: fc.oneof(fc.jsonValue(), fc.record({ messages: fc.jsonValue() })),
          },
          { requiredKeys: [] },
        ),
      ),
    },
    { requiredKeys: [] },
  ),
);

/** The answer to an interaction, held against Discord's rules; a reported fault of ours fails the test. */
function held(raw: unknown) {
  const handled = respond(raw, (error) => {
    throw error;
  });
  if (handled) expect(responseProblems(handled.response)).toEqual([]);
  return handled;
}

describe('whatever somebody types', () => {
  test('is answered with what Discord takes', () => {
    fc.assert(
      fc.property(wellFormed, (raw) => {
        expect(held(raw)).toBeDefined();
      }),
      { numRuns: 400 },
    );
  });

  test('comes back without any mark, link or mention of its own', () => {
    const asking = fc.record({
      command: fc.constantFrom('location', 'filmed-in', 'ask', 'map'),
      locale,
      typed: hostile,
    });
    fc.assert(
      fc.property(asking, (one) => {
        const option =
          { location: 'title', 'filmed-in': 'place', ask: 'question', map: 'country' }[one.command] ?? '';
        const handled = held(slash(one.command, { [option]: one.typed }, one.locale));
        if (!handled || handled.record.outcome === 'found' || handled.record.outcome === 'unsaid') return;
        for (const [, quoted = ''] of headOf(messageOf(handled)).matchAll(/“([^”]*)”/g)) {
          expect(quoted).not.toMatch(/(?<!\\)(?:\\\\)*[*_~`|[\]<@:/]/);
          expect(quoted).not.toMatch(/\p{C}/u);
          expect(quoted.length).toBeLessThanOrEqual(200);
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('whatever a custom id says', () => {
  test('it leads to a whole answer or to a kind refusal', () => {
    fc.assert(
      fc.property(pressed, (raw) => {
        expect(held(raw)).toBeDefined();
      }),
      { numRuns: 400 },
    );
  });

  test('of another version, of an unknown command or of 10 kB is never followed', () => {
    const foreign = fc.constantFrom(
      ...dramas.flatMap(({ id }) => [
        `0:vi:location:title=${id}`,
        `2:vi:location:title=${id}`,
        `1:vi:weather:title=${id}`,
        `1:xx:location:title=${id}`,
        `1:vi:location:title=${id}&title2=${id}`,
        `1:vi:location:title=${id}${' '.repeat(10_000)}`,
      ]),
    );
    fc.assert(
      fc.property(foreign, locale, (id, from) => {
        expect(held(press(id, from))?.record.outcome).toBe('outdated');
        expect(held(choose(id, from))?.record.outcome).toBe('outdated');
      }),
    );
  });

  test('an unknown drama in it is not in the article, whatever it is called', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^zq[a-z]{3,40}$/), (name) => {
        const handled = held(press(`1:en:location:title=${name}`, 'en'));
        expect(handled?.record.outcome).toBe('unknown');
        expect(handled && textOf(messageOf(handled))).toContain('Not in the article');
      }),
    );
  });
});

test('JSON of any shape is answered with what Discord takes, or not at all', () => {
  fc.assert(
    fc.property(broken, (raw) => {
      const handled = held(raw);
      if (handled) expect(handled.record.outcome).not.toBe('failed');
    }),
    { numRuns: 2000 },
  );
});
