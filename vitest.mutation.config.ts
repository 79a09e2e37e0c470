import { defineConfig } from 'vitest/config';

/** The tests that npm run test:mutation puts to the test: those of what the bot understands and says. */
export default defineConfig({
  test: {
    include: ['tests/{search,dataset,interactions,questions,commands,cards,discord}/**/*.test.ts'],
    pool: 'threads',
    isolate: false,
  },
});
