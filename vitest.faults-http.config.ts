import { defineConfig } from 'vitest/config';

/** `npm run test:faults:http`: the long form of what `npm test` tries in short. */
export default defineConfig({
  test: {
    include: ['tests/adapters/node/{faults,floods}.test.ts'],
    fileParallelism: false,
    env: { HTTP_FAULTS: '100000' },
  },
});
