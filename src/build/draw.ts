/** `npm run pictures`: draws the pictures alone; with `--sheet` also a page that shows all of them. */
import { allPictures } from '../pictures/names.ts';
import { fail } from './build-error.ts';
import { drawPictures } from './pictures.ts';
import { dist, hashesOf, readRecord, writeRecord } from './record.ts';
import { writeSheet } from './sheet.ts';

async function draw(): Promise<void> {
  const last = readRecord();
  const { files, drawnFrom } = await drawPictures(last);
  // The next build looks at the programs again: they may have been made from other sources.
  writeRecord({ sources: '', drawnFrom, files: { ...last.files, ...hashesOf(files) } });
  if (process.argv.includes('--sheet')) {
    process.stdout.write(`${writeSheet(allPictures(), dist)}\n`);
  }
}

await draw().catch(fail);
