import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { callOf, customId } from '../../src/bot/custom-id.ts';
import { dramas } from '../../src/dataset/index.ts';
import { languages } from '../../src/dataset/schema.ts';

describe('a call and back', () => {
  test('a custom id says what it does', () => {
    expect(customId({ command: 'location', options: { title: 'bichunmu' } }, 'ko')).toBe(
      '1:ko:location:title=bichunmu',
    );
    expect(customId({ command: 'list', options: {}, page: 2 }, 'vi')).toBe('1:vi:list:page=2');
    expect(customId({ command: 'help', options: {} }, 'en')).toBe('1:en:help:');
  });

  test('what one version wrote, any copy of it reads: every command with every drama', () => {
    const ids = dramas.map((drama) => drama.id);
    for (const command of commands) {
      for (const language of languages) {
        for (const [index, id] of ids.entries()) {
          const options = Object.fromEntries(command.options.map((option) => [option.name, id]));
          const call = { command: command.name, options, ...(command.paged ? { page: index + 1 } : {}) };
          expect(callOf(customId(call, language), commands)).toEqual({ command, call, language });
        }
      }
    }
  });

  test('two options keep their order and their values', () => {
    const read = callOf('1:en:compare:first=all-in&second=bichunmu', commands);
    expect(read?.call.options).toEqual({ first: 'all-in', second: 'bichunmu' });
  });

  test('a call that Discord would not carry is refused when it is written', () => {
    const options = { title: 'a'.repeat(100) };
    expect(() => customId({ command: 'location', options }, 'vi')).toThrow('custom id over 100 characters');
  });

  test('the longest that fits is 100 characters', () => {
    const room = 100 - '1:vi:location:title='.length;
    expect(customId({ command: 'location', options: { title: 'a'.repeat(room) } }, 'vi')).toHaveLength(100);
    expect(() => customId({ command: 'location', options: { title: 'a'.repeat(room + 1) } }, 'vi')).toThrow();
    expect(callOf(`1:vi:location:title=${'a'.repeat(room)}`, commands)?.command.name).toBe('location');
  });
});

describe('a custom id that this version did not write is refused', () => {
  test.each([
    ['another version', '2:vi:location:title=bichunmu'],
    ['no version', 'vi:location:title=bichunmu'],
    ['a language that the bot does not speak', '1:fr:location:title=bichunmu'],
    ['a command that it does not have', '1:vi:weather:title=bichunmu'],
    ['an option that the command does not have', '1:vi:location:title=bichunmu&colour=red'],
    ['an option of another command', '1:vi:help:title=bichunmu'],
    ['an option without a value', '1:vi:location:title='],
    ['an option without a value that may be left out', '1:vi:list:country='],
    ['an option without a sign', '1:vi:location:title'],
    ['a missing option', '1:vi:location:'],
    ['one of two options missing', '1:vi:compare:first=bichunmu'],
    ['a page of a command that has none', '1:vi:location:title=bichunmu&page=2'],
    ['a number that is no page, of a command that has pages', '1:vi:list:colour=2'],
    ['a page that is no number', '1:vi:list:page=two'],
    ['a negative page', '1:vi:list:page=-1'],
    ['a page of four digits', '1:vi:list:page=1000'],
    ['one part too many', '1:vi:location:title=bichunmu:more'],
    ['one part too few', '1:vi:location'],
    ['an inherited name as command', '1:vi:constructor:title=bichunmu'],
    ['an inherited name as option', '1:vi:location:title=bichunmu&__proto__=x'],
    ['the id of a menu itself', 'menu'],
    ['nothing', ''],
    ['over 100 characters', `1:vi:location:title=${'a'.repeat(81)}`],
    ['10 kB', `1:vi:location:title=${'a'.repeat(10_000)}`],
  ])('%s', (_, id) => {
    expect(callOf(id, commands)).toBeUndefined();
  });

  test('anything at all is read or refused, and what is read is a whole call of a command', () => {
    const pieces = fc.constantFrom(
      '1',
      '2',
      'vi',
      'ko',
      'list',
      'location',
      'title',
      'page',
      '=',
      '&',
      ':',
      'bichunmu',
      '7',
    );
    const ids = fc.oneof(
      fc.string({ maxLength: 120 }),
      fc.array(pieces, { maxLength: 14 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(ids, (id) => {
        const read = callOf(id, commands);
        if (!read) return;
        expect(customId(read.call, read.language).length).toBeLessThanOrEqual(100);
        const known = read.command.options.map((option) => option.name);
        expect(known).toEqual(expect.arrayContaining(Object.keys(read.call.options)));
      }),
    );
  });
});
