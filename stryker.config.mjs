/** Mutation testing: all four directories, or the one that MUTATE names. Options: https://stryker-mutator.io/docs/stryker-js/configuration */
const directory = process.env.MUTATE ?? '{search,dataset,bot,ask}';
const name = process.env.MUTATE ?? 'all';

export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutation.config.ts', related: false },
  tsconfigFile: 'tsconfig.none.json',
  // Lists of words and wordings: a test for each word would say the same twice.
  mutate: [`src/${directory}/**/*.ts`, '!src/ask/lexicon/**', '!src/search/types.ts'],
  ignorePatterns: ['/dist', '/bench/dist', '/coverage', '/docs', '/reports'],
  // Nearly every test covers nearly every line: choosing tests for each mutant takes longer than it saves.
  coverageAnalysis: 'all',
  concurrency: 2,
  timeoutMS: 10_000,
  reporters: ['clear-text', 'progress-append-only', 'json', 'html'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: `reports/mutation/${name}.json` },
  htmlReporter: { fileName: `reports/mutation/${name}.html` },
  thresholds: { high: 90, low: 80, break: 80 },
};
