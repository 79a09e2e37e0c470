/** The contact sheet: all pictures with their alt texts on one page, for a reviewer. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Picture } from '../contract/command.ts';

/** Writes sheet.html beside the folder of the pictures; each picture is also shown as wide as on a phone. */
export function writeSheet(pictures: readonly Picture[], directory: string): string {
  const path = join(directory, 'sheet.html');
  writeFileSync(path, sheetOf(pictures));
  return path;
}

const sheetOf = (pictures: readonly Picture[]): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Contact sheet: ${pictures.length} pictures</title>
<style>
  body { margin: 24px; background: #313338; color: #dbdee1; font: 16px/1.5 sans-serif; }
  figure { display: grid; grid-template-columns: minmax(0, 600px) 300px; gap: 8px 24px; align-items: start; margin: 0 0 40px; }
  figcaption { grid-column: 1 / -1; }
  img { width: 100%; border-radius: 8px; }
</style>
${pictures.map(figureOf).join('\n')}
</html>
`;

function figureOf({ file, alt }: Picture): string {
  const image = `<img src="pictures/${file}" alt="${escaped(alt)}" loading="lazy">`;
  return `<figure><figcaption><b>${file}</b><br>${escaped(alt)}</figcaption>${image}${image}</figure>`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
