/** Something small under the name of every picture, so that tests need not draw them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { allPictures } from '../../src/pictures/names.ts';

let made: URL | undefined;

/** The folder with them; made once, removed at the end of the process. */
export function picturesFolder(): URL {
  if (made) return made;
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const { file } of allPictures()) writeFileSync(join(folder, file), 'a picture');
  made = pathToFileURL(`${folder}/`);
  return made;
}
