import { expect, it } from 'vitest';
import { Seen } from '../../../src/adapters/gateway/seen.ts';

it('takes an id once, and forgets the oldest first', () => {
  const seen = new Seen(2);
  expect(['a', 'b', 'a', 'c', 'b', 'a'].map((id) => seen.isNew(id))).toEqual([
    true,
    true,
    false,
    true,
    false,
    true,
  ]);
});
