import { expect, test } from 'vitest';
import { createCache } from '../../../src/adapters/http/cache.ts';

test('gives what was kept, and drops what was not asked for the longest when there is too much', () => {
  const cache = createCache<string>(11, ({ length }) => length);
  cache.set('a', '1234');
  cache.set('b', '1234');
  expect(cache.get('a')).toBe('1234');
  cache.set('c', '1234');
  expect([cache.get('a'), cache.get('b'), cache.get('c')]).toEqual(['1234', undefined, '1234']);
});

test('counts what is replaced only as it is now', () => {
  const cache = createCache<string>(10, ({ length }) => length);
  for (let time = 0; time < 100; time += 1) cache.set('a', '1234');
  cache.set('b', '1234');
  expect([cache.get('a'), cache.get('b')]).toEqual(['1234', '1234']);
});

test('keeps nothing that is larger than all it may hold', () => {
  const cache = createCache<string>(10, ({ length }) => length);
  cache.set('a', '12345678901');
  expect(cache.get('a')).toBeUndefined();
});
