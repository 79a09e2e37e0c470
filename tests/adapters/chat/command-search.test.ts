import { describe, expect, test } from 'vitest';
import { matchingCommands, matchingOptions } from '../../../src/adapters/chat/page/command-search.ts';
import { slashCommands } from '../../../src/adapters/local/command-line.ts';
import { definitions } from '../../support/bot.ts';

const commands = slashCommands(definitions());

describe('commands like what is typed', () => {
  test.each([
    ['loc', 'en', 'location'],
    ['dia', 'vi', 'location'],
    ['địa', 'vi', 'location'],
    ['location', 'vi', 'location'],
    ['촬영지', 'ko', 'location'],
    ['budg', 'ko', 'budget'],
  ] as const)('/%s in %s', (typed, language, first) => {
    expect(matchingCommands(typed, commands, language)[0]?.name).toBe(first);
  });

  test('nothing typed offers all, in the order of the one list', () => {
    expect(matchingCommands('', commands, 'en')).toEqual(commands);
  });

  test('words of the description find a command too, after those of that name', () => {
    const names = matchingCommands('cost', commands, 'en').map(({ name }) => name);
    expect(names).toContain('budget');
    expect(matchingCommands('zzz', commands, 'en')).toEqual([]);
  });
});

test('options are found by their own name and by the language’s', () => {
  const options = commands.find(({ name }) => name === 'location')?.options ?? [];
  const named = (typed: string) => matchingOptions(typed, options, 'vi').map(({ name }) => name);
  expect(named('rieng')).toEqual(['private']);
  expect(named('pri')).toEqual(['private']);
  expect(named('')).toEqual(['title', 'language', 'private']);
});
