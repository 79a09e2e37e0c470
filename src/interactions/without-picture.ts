/** What an adapter sends when the file of a picture is missing: the same answer in words alone. */
import type { Message } from '../cards/card.ts';
import { componentType, responseType } from './discord.ts';
import type { Handled } from './router.ts';

/** The same answer without its picture: nothing attached, and no gallery that would show an empty frame. */
export function withoutPicture(handled: Handled): Handled {
  const { picture: _, ...rest } = handled;
  const { response } = rest;
  if (response.type === responseType.pong || response.type === responseType.choices) return rest;
  return { ...rest, response: { ...response, data: wordsOf(response.data) } };
}

function wordsOf(message: Message): Message {
  const [container] = message.components;
  const components = container.components.filter(({ type }) => type !== componentType.gallery);
  return { ...message, components: [{ ...container, components }], attachments: [] };
}
