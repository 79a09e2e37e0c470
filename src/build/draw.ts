/** `npm run pictures`: draws the pictures alone; with `--sheet` also a page that shows all of them. */
import { allPictures } from '../pictures/names.ts';
import { directory } from './dist.ts';
import { drawPictures } from './pictures.ts';
import { writeSheet } from './sheet.ts';

await drawPictures();
if (process.argv.includes('--sheet')) process.stdout.write(`${writeSheet(allPictures(), directory)}\n`);
