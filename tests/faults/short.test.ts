import { expect, it } from 'vitest';
import { FaultsRun } from './run.ts';

it('answers exactly once and rightly while Discord misbehaves', async () => {
  const run = await FaultsRun.start(7);
  await run.send(600, 50, ['cut (1006)', 'RECONNECT', 'INVALID_SESSION, resumable', 'closed with 4000']);
  await run.end();
  const { figures } = run;
  expect(figures).toMatchObject({
    sent: 600,
    unanswered: 0,
    wrong: 0,
    repeated: 0,
    undelivered: 0,
    errors: [],
  });
  expect(figures.answered + figures.refused + figures.unknownType).toBe(600);
  expect(figures.answered).toBeGreaterThan(550);
  expect(figures.mistreatedCallbacks).toBeGreaterThan(0);
  expect(figures.recoveries).toHaveLength(4);
  for (const { milliseconds } of figures.recoveries) expect(milliseconds).toBeLessThan(10_000);
}, 60_000);
