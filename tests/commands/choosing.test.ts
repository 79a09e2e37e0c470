/** How people get to the drama or place that they mean: by a button, by a suggestion, by typing. */
import { describe, expect, test } from 'vitest';
import { answerTo, buttonsOf, choicesOf, messageOf, messageTo, textOf } from '../support/answers.ts';
import { press, slash, typing } from '../support/interactions.ts';

describe('did you mean', () => {
  test('a name that fits several dramas offers each as a button, and the button answers', () => {
    const message = messageTo('location', { title: 'love' });
    const labels = buttonsOf(message).map(({ label }) => label);
    expect(textOf(message)).toContain('“love”');
    expect(labels).toContain('Love Story in Harvard');
    expect(labels.length).toBeLessThanOrEqual(5);
    const [first] = buttonsOf(message);
    expect(textOf(messageOf(answerTo(press(first?.id ?? '', 'en-US'))))).toContain(`## ${first?.label}`);
  });

  test('in a comparison the other drama is kept', () => {
    const message = messageTo('compare', { first: 'love', second: 'bichunmu' });
    const harvard = buttonsOf(message).find(({ label }) => label === 'Love Story in Harvard');
    const answered = textOf(messageOf(answerTo(press(harvard?.id ?? '', 'en-US'))));
    expect(answered).toContain('## Love Story in Harvard and Bichunmu');
  });

  test('in a comparison of two doubtful ones, or with any text beside, the button tells of the one that was meant', () => {
    for (const second of ['ban', 'Goblin', 'a&b=c:d', 'x'.repeat(500)]) {
      const message = messageTo('compare', { first: 'love', second });
      const harvard = buttonsOf(message).find(({ label }) => label === 'Love Story in Harvard');
      expect(harvard?.id, second).toBe('1:en:drama:title=love-story-in-harvard');
    }
  });

  test('a place that is only nearly one', () => {
    const message = messageTo('filmed-in', { place: 'Ba' });
    expect(buttonsOf(message).map(({ label }) => label)).toContain('Filmed in Bali');
  });

  test('a title that is not there and near to none leads to the list', () => {
    const message = messageTo('drama', { title: 'Squid Game' }, 'vi');
    expect(buttonsOf(message).map(({ id }) => id)).toEqual(['1:vi:list:']);
  });
});

describe('typing and choosing are the same', () => {
  test.each([
    ['vi', 'tinh nhan o'],
    ['vi', 'bichun'],
    ['en-US', 'stained gl'],
    ['en-US', 'first love of a royal pr'],
    ['ko', '황태자의 첫'],
    ['ko', '올인'],
    ['en-US', '파리의 연'],
    ['vi', 'sad love so'],
  ])('in %s, “%s”: its suggestion’s value, its label and free typing give one message', (locale, typed) => {
    const [choice] = choicesOf(answerTo(typing('location', 'title', typed, locale)));
    if (!choice) throw new Error('no suggestion');
    const byValue = answerTo(slash('location', { title: choice.value }, locale));
    expect(byValue.record.outcome).toMatch(/found|unsaid/);
    expect(answerTo(slash('location', { title: choice.name }, locale))).toEqual(byValue);
    expect(answerTo(slash('location', { title: typed }, locale))).toEqual(byValue);
  });

  test.each([
    ['vi', 'nhật'],
    ['en-US', 'hokkaid'],
    ['ko', '프랑스'],
  ])('in %s, the place “%s”', (locale, typed) => {
    const [choice] = choicesOf(answerTo(typing('filmed-in', 'place', typed, locale)));
    if (!choice) throw new Error('no suggestion');
    const byValue = answerTo(slash('filmed-in', { place: choice.value }, locale));
    expect(byValue.record.outcome).toBe('found');
    expect(answerTo(slash('filmed-in', { place: choice.name }, locale))).toEqual(byValue);
    expect(answerTo(slash('filmed-in', { place: typed }, locale))).toEqual(byValue);
  });
});
