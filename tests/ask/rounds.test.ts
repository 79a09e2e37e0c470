/** The questions of the blind rounds, as examiners wrote them who had seen neither rules nor replies. */
import { describe, expect, test } from 'vitest';
import { answerMessage, answerQuestion } from '../../src/ask/answer.ts';
import { languages } from '../../src/dataset/schema.ts';
import rounds from './rounds.json' with { type: 'json' };

const latin = /^[\p{Script=Latin}\p{N}\p{P}\p{S}\s]*$/u;

describe.each(languages)('asked about as a message, for a reader of %s', (reader) => {
  test('every question of the rounds has a whole answer in the reader’s language', () => {
    for (const { question } of rounds) {
      const { language, heading, lead = '' } = answerMessage(question, reader);
      expect(language).toBe(reader);
      expect(`${heading}${lead}`).not.toMatch(/undefined|NaN|\[object|\*\*\*\*/);
      // What is said to a Korean is Korean, whatever is quoted in it.
      if (reader === 'ko' && lead !== '') expect(lead).not.toMatch(latin);
    }
  });
});

test('every question of the rounds is answered, and what was not found is logged as it was typed', () => {
  for (const { question } of rounds) {
    const { outcome, missed } = answerQuestion(question, 'en');
    if (outcome === 'found') expect(missed).toBeUndefined();
    else expect(missed === undefined || missed === question).toBe(true);
  }
});
