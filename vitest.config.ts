import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Vitest leaves a core free by itself: on two cores the tests would run one file at a time.
    maxWorkers: 2,
    coverage: {
      include: ['src/**/*.ts', 'commands/**/*.ts'],
      exclude: [
        // In the browser: tests/adapters/chat/page.test.ts.
        'src/adapters/chat/page/**',
        // In workerd: tests/adapters/same-answer.test.ts.
        'src/programs/worker.ts',
        // In child processes: tests/main.test.ts, tests/adapters/node, tests/adapters/terminal, tests/build.
        'src/main.ts',
        'src/programs/**',
        'src/runtime/program.ts',
        'src/adapters/node/service.ts',
        'src/runtime/log.ts',
        'src/runtime/log-output.ts',
        'src/runtime/parent.ts',
        'src/build/**',
        // Measurements, run by hand.
        'bench/**',
      ],
      reporter: ['text-summary', 'json-summary'],
      thresholds: { lines: 95, branches: 92 },
    },
  },
});
