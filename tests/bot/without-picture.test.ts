import { expect, test } from 'vitest';
import { responseWithoutPicture, withoutPicture } from '../../src/bot/without-picture.ts';
import { answerTo, messageOf, textOf } from '../support/answers.ts';
import { responseProblems } from '../support/discord-schemas.ts';
import { slash, typing } from '../support/interactions.ts';

test('an answer whose picture is missing is the same in words alone', () => {
  const { response, picture } = answerTo(slash('location', { title: 'All In' }, 'en'));
  const before = messageOf({ response });
  const after = withoutPicture(before);
  expect(picture).toBeDefined();
  expect(after.attachments).toEqual([]);
  expect(textOf(after)).toBe(textOf(before));
  expect(responseProblems(responseWithoutPicture(response))).toEqual([]);
  expect(messageOf({ response: responseWithoutPicture(response) })).toEqual(after);
});

test.each([
  ['a pong', { type: 1 }],
  ['suggestions', typing('location', 'title', 'bi')],
  ['an answer that has none', slash('help')],
])('%s stays as it is', (_, raw) => {
  const { response } = answerTo(raw);
  expect(responseWithoutPicture(response)).toEqual(response);
});
