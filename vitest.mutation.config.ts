import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** These take a second or more; a mutant that a quicker test kills never gets to them. */
const slow = /large|properties|quality|questions|sweep|anything/;

class QuickOnesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isSlow = ({ moduleId }: TestSpecification) => Number(slow.test(moduleId.split('/').at(-1) ?? ''));
    return files.toSorted((one, other) => isSlow(one) - isSlow(other));
  }
}

/** The tests that `npm run test:mutation` puts to the test: those of what the bot understands and says. */
export default defineConfig({
  test: {
    include: [
      'tests/loading.test.ts',
      'tests/{search,dataset,interactions,questions,commands,cards,discord}/**/*.test.ts',
    ],
    // One process for all files of a run: loading the code anew for each took most of the time.
    isolate: false,
    sequence: { sequencer: QuickOnesFirst },
  },
});
