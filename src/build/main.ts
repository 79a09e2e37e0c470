/** `npm run build`: checks the data, bundles the programs, draws the pictures; does nothing when nothing changed. */
import { fail } from './build-error.ts';
import { areWhole, hashOfSources, readRecord } from './record.ts';

async function buildChanged(): Promise<void> {
  const sources = hashOfSources();
  const last = readRecord();
  if (sources === last.sources && areWhole(last.files)) return;
  // Loaded only now: a start with nothing to build is quick.
  const { buildAll } = await import('./build-all.ts');
  await buildAll(sources, last);
}

await buildChanged().catch(fail);
