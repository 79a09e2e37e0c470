/** The bytes of the pictures that were drawn at build time. */
import { readFile } from 'node:fs/promises';
import type { Picture } from '../contract/command.ts';

/**
 * @param folder dist/pictures/
 * @throws when there is no such file
 */
export const readPicture = (picture: Picture, folder: URL): Promise<Buffer<ArrayBuffer>> =>
  readFile(new URL(picture.file, folder));
