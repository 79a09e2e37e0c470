import { expect, test } from 'vitest';
import { dramas, sentences, trend } from '../../src/dataset/index.ts';
import { asStated, byKind } from '../../src/dataset/order.ts';
import { factKinds } from '../../src/dataset/schema.ts';

test('however the facts of a drama stand in the file, they are told in one order', () => {
  for (const { id, facts } of dramas) {
    for (const shuffled of [facts.toReversed(), [...facts.slice(2), ...facts.slice(0, 2)]])
      expect(byKind(shuffled, sentences), id).toEqual(facts);
  }
});

test('and so are those of the trend', () => {
  expect(asStated(trend.toReversed(), sentences)).toEqual(trend);
});

test('where it was filmed comes first, and facts of a kind come as the article states them', () => {
  const facts = dramas.flatMap((drama) => drama.facts.slice(0, 1));
  expect(facts.filter(({ kind }) => kind === 'place').length).toBe(11);
  expect(factKinds[0]).toBe('place');
  const [house] = dramas.filter(({ id }) => id === 'full-house');
  expect(house?.facts.map(({ id }) => id)).toEqual(['phuket', 'japan', 'list', 'audience']);
  expect(trend[0]?.id).toBe('all-in-began');
});
