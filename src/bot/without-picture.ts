/** What is sent when the file of a picture is missing: the same answer in words alone, rather than none. */
import { componentType, responseType } from '../contract/discord.ts';
import type { Message } from './card.ts';
import type { InteractionResponse } from './router.ts';

/** The message with nothing attached, and without the gallery that would show an empty frame. */
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
