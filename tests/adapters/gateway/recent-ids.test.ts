import { expect, it } from 'vitest';
import { createRecentIds } from '../../../src/adapters/gateway/recent-ids.ts';

it('an id is new once, and the oldest is forgotten first', () => {
  const isNew = createRecentIds(2);
  expect(['a', 'b', 'a', 'c', 'b', 'a'].map(isNew)).toEqual([true, true, false, true, false, true]);
});
