import { expect, test } from 'vitest';

/**
 * The other tests load the code before they begin; a fault while loading then ends their file without a failed
 * test, and mutation testing, which counts failed tests, would not notice.
 */
test('the code loads without a fault', async () => {
  const { commands } = await import('../commands/index.ts');
  const { createBot } = await import('../src/bot/bot.ts');
  expect(createBot(commands).respond({ type: 1 }, () => undefined)).toBeDefined();
  expect(commands).not.toEqual([]);
});
