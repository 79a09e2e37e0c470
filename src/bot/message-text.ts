/**
 * What a message says, wherever its words stand: in its text, in messages that it forwards, in embeds, in components.
 * Source: https://docs.discord.com/developers/resources/message
 */
import { type Json, list, object, text } from './json.ts';

/** Containers hold sections, sections hold texts: nothing that Discord takes is deeper. */
const deepest = 4;

/** The words of a message as Discord sends it, one part a line. */
export function wordsOf(message: Json): string {
  const forwarded = list(message['message_snapshots']).map((one) => object(object(one)['message']));
  return [message, ...forwarded]
    .flatMap((one) => [
      text(one['content']),
      ...list(one['embeds']).flatMap((embed) => wordsOfEmbed(object(embed))),
      ...wordsOfComponents(one['components'], deepest),
    ])
    .filter((part) => part !== '')
    .join('\n');
}

const wordsOfEmbed = (embed: Json): string[] => [
  text(embed['title']),
  text(embed['description']),
  ...list(embed['fields']).flatMap((field) => [text(object(field)['name']), text(object(field)['value'])]),
];

/** Only texts have content; buttons and menus are passed over. */
function wordsOfComponents(components: unknown, depth: number): string[] {
  if (depth === 0) return [];
  return list(components).flatMap((one) => {
    const component = object(one);
    return [text(component['content']), ...wordsOfComponents(component['components'], depth - 1)];
  });
}
