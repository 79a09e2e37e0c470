/** The bytes of the pictures that were drawn at build time. */
import { readFile } from 'node:fs/promises';
import type { Message } from '../cards/card.ts';
import type { Picture } from '../interactions/command.ts';
import { componentType, responseType } from '../interactions/discord.ts';
import type { InteractionResponse } from '../interactions/router.ts';

/**
 * @param folder dist/pictures/
 * @throws when there is no such file
 */
export const readPicture = (picture: Picture, folder: URL): Promise<Buffer> =>
  readFile(new URL(picture.file, folder));

/** The message without its picture: better than no answer when the file is missing. */
export function withoutPicture(message: Message): Message {
  const [container] = message.components;
  const components = container.components.filter(({ type }) => type !== componentType.gallery);
  return { ...message, components: [{ ...container, components }], attachments: [] };
}

/** The response without its picture. */
export function responseWithoutPicture(response: InteractionResponse): InteractionResponse {
  return response.type === responseType.message || response.type === responseType.update
    ? { ...response, data: withoutPicture(response.data) }
    : response;
}
