import { expect, it } from 'vitest';
import { createIdentifyLimit } from '../../../src/adapters/gateway/identify-limit.ts';

it('a session that is refused again and again takes fewer logins a day than Discord allows', () => {
  const dayMs = 24 * 60 * 60 * 1000;
  let now = 0;
  const limit = createIdentifyLimit(1000, () => now);
  let logins = 0;
  for (; now < dayMs; now += limit.waitMs()) {
    limit.count();
    logins++;
  }
  expect(logins).toBeGreaterThan(100);
  expect(logins).toBeLessThan(1000);
});

it('dozens of logins in a row need not wait', () => {
  const limit = createIdentifyLimit(1000, () => 0);
  for (let login = 0; login < 50; login++) limit.count();
  expect(limit.waitMs()).toBe(0);
});
