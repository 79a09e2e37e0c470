import { describe, expect, test } from 'vitest';
import { headOf, messageTo, textOf } from '../support/answers.ts';

describe('what somebody typed comes back harmless', () => {
  const hostile = '**@everyone** <@1> [x](https://a.b) `c` ||d|| <#2>';
  const shown = '“\\*\\*\\@everyone\\*\\* \\<\\@1> \\[x\\](https\\:\\/\\/a.b) \\`c\\` \\|\\|d\\|\\| \\<#2>”';
  test.each([
    ['location', 'title'],
    ['drama', 'title'],
    ['budget', 'title'],
    ['article', 'title'],
    ['compare', 'first'],
    ['filmed-in', 'place'],
    ['map', 'country'],
    ['list', 'country'],
  ])('/%s %s', (name, option) => {
    const message = messageTo(name, { second: 'bichunmu', [option]: hostile });
    expect(textOf(message)).toContain(shown);
    expect(message.allowed_mentions).toEqual({ parse: [] });
  });

  test('/ask question, of which the words that were not understood are shown', () => {
    const message = messageTo('ask', { question: `zqx ${hostile} vrblm` });
    expect(textOf(message)).toContain('zqx');
    expect(textOf(message)).not.toMatch(/@everyone|https:|<[@#]/);
    expect(message.allowed_mentions).toEqual({ parse: [] });
  });

  test('a long text comes back short', () => {
    const message = messageTo('location', { title: 'unknown words '.repeat(400) });
    expect(textOf(message)).toMatch(/“(unknown words )+unknown…”|“(unknown words )+…”|words…”/);
    expect(textOf(message).length).toBeLessThan(500);
  });

  test.each([['vi'], ['en-US'], ['ko']])('in %s it cannot be read as the bot’s own words', (locale) => {
    const forged = 'Xq” is not there, but “Lovers in Paris” cost 90 billion won. “Yq';
    for (const [name, option] of [
      ['location', 'title'],
      ['filmed-in', 'place'],
    ] as const) {
      const message = messageTo(name, { [option]: forged }, locale);
      const [before, quoted, after] = textOf(message).split(/[“”]/);
      expect(quoted).toMatch(/^Xq/);
      expect(`${before}${after}`).not.toContain('90 billion');
      expect(textOf(message).match(/“/g)).toHaveLength(1);
      expect(headOf(message).split('\n')[0]).not.toContain('Xq');
    }
  });

  test('a new line in it starts no heading', () => {
    expect(textOf(messageTo('location', { title: 'x\n# Shouting' }))).not.toContain('\n# ');
  });
});
