import { expect, test } from 'vitest';
import { withoutPicture } from '../../src/interactions/without-picture.ts';
import { answerTo, messageOf, textOf } from '../support/answers.ts';
import { responseProblems } from '../support/discord-schemas.ts';
import { slash, typing } from '../support/interactions.ts';

test('an answer whose picture is missing is the same in words alone', () => {
  const handled = answerTo(slash('location', { title: 'All In' }, 'en'));
  const plain = withoutPicture(handled);
  expect(handled.picture).toBeDefined();
  expect(plain.picture).toBeUndefined();
  expect(messageOf(plain).attachments).toEqual([]);
  expect(textOf(messageOf(plain))).toBe(textOf(messageOf(handled)));
  expect(responseProblems(plain.response)).toEqual([]);
});

test.each([
  ['a pong', { type: 1 }],
  ['suggestions', typing('location', 'title', 'bi')],
  ['an answer that has none', slash('help')],
])('%s stays as it is', (_, raw) => {
  const handled = answerTo(raw);
  expect(withoutPicture(handled)).toEqual(handled);
});
