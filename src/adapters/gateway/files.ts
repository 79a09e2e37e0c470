/** The picture of an answer as a file to send, or the answer without it. */
import type { RawFile } from 'discord.js';
import type { Picture } from '../../contract/command.ts';
import { readPicture } from '../../pictures/files.ts';
import type { Log } from '../../runtime/log.ts';

/**
 * The files to send with `body`; a picture that cannot be read is logged and left out, because an answer without
 * it is better than none.
 */
export async function withFiles<Body>(
  answer: { readonly body: Body; readonly picture?: Picture | undefined; readonly without: () => Body },
  folder: URL,
  log: Log,
): Promise<{ readonly body: Body; readonly files?: RawFile[] }> {
  const { body, picture, without } = answer;
  if (!picture) return { body };
  try {
    const data = await readPicture(picture, folder);
    return { body, files: [{ name: picture.file, data, contentType: 'image/png' }] };
  } catch (err) {
    log.error({ err, file: picture.file }, 'a picture is missing: run npm run build');
    return { body: without() };
  }
}
