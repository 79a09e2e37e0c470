/** The pictures as the build has drawn them, beside the program. */
import { readFile } from 'node:fs/promises';

/** The bytes of a picture by the name of its file; rejects where there is none. */
export const readPicture = (file: string): Promise<Buffer<ArrayBuffer>> =>
  readFile(new URL(`pictures/${file}`, import.meta.url));
