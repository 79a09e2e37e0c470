/** The picture of an answer as a file to send. */
import type { RawFile } from 'discord.js';
import type { Picture } from '../../contract/command.ts';
import { readPicture } from '../../pictures/files.ts';
import type { Log } from '../../runtime/log.ts';

/** The file; nothing where there is no picture, or it cannot be read, which is logged. */
export async function pictureFile(
  picture: Picture | undefined,
  folder: URL,
  log: Log,
): Promise<RawFile | undefined> {
  if (!picture) return undefined;
  try {
    return { name: picture.file, data: await readPicture(picture, folder), contentType: 'image/png' };
  } catch (err) {
    log.error({ err, file: picture.file }, 'a picture is missing: run npm run build');
    return undefined;
  }
}
