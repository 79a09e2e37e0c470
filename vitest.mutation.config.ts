import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Each directory is held by its own tests; some of the commands' come along, because they use all of it. */
const directory = process.env['MUTATE'] ?? '{search,dataset,bot,ask}';

/** These take longest; a mutant that a quicker test kills never gets to them. */
const slowest = ['score', 'quality', 'anything', 'properties', 'large'];

class QuickOnesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) =>
      slowest.findIndex((name) => moduleId.includes(`/${name}.`));
    return files.toSorted((one, other) => rank(one) - rank(other));
  }
}

/** The tests that `npm run test:mutation` puts to the test: those of what the bot understands and says. */
export default defineConfig({
  test: {
    include: [
      'tests/loading.test.ts',
      `tests/${directory}/**/*.test.ts`,
      'tests/commands/{table,choosing,pages,harmless}.test.ts',
    ],
    // One process for all files of a run: loading the code anew for each took most of the time.
    isolate: false,
    // Code with faults built in is slower.
    testTimeout: 60_000,
    sequence: { sequencer: QuickOnesFirst },
  },
});
