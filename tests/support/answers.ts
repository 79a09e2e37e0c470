/** What somebody sees of an answer. */
import { cardOf, type Message } from '../../src/bot/card.ts';
import type { Handled } from '../../src/bot/router.ts';
import type { Answer, Call, Choice } from '../../src/contract/command.ts';
import { componentType, messageFlag, responseType } from '../../src/contract/discord.ts';
import { respond } from './bot.ts';
import { press, slash } from './interactions.ts';

/** Gives an interaction to the bot; a fault of ours fails the test. */
export function answerTo(raw: unknown): Handled {
  const handled = respond(raw, (error) => {
    throw error;
  });
  if (!handled) throw new Error(`no answer to ${JSON.stringify(raw)}`);
  return handled;
}

/** The message of an answer. */
export function messageOf({ response }: Pick<Handled, 'response'>): Message {
  if (response.type === responseType.message || response.type === responseType.update) return response.data;
  throw new Error(`no message in a response of type ${response.type}`);
}

/** The message for somebody who types a command. */
export const messageTo = (
  name: string,
  options: Readonly<Record<string, string | boolean>>,
  locale = 'en-US',
): Message => messageOf(answerTo(slash(name, options, locale)));

/** The suggestions of an answer. */
export function choicesOf({ response }: Handled): readonly Choice[] {
  if (response.type === responseType.choices) return response.data.choices;
  throw new Error(`no suggestions in a response of type ${response.type}`);
}

/** The card of an answer that a command gave. */
export const cardFor = (
  answer: Answer,
  call: Call = { command: 'help', options: {} },
  isPrivate = false,
): Message => cardOf(answer, { call, isPrivate });

const partsOf = (message: Message) => message.components[0].components;

/** All texts of a message, top to bottom, without its buttons. */
export const textOf = (message: Message): string =>
  partsOf(message)
    .flatMap((part) => (part.type === componentType.text ? part.content : []))
    .join('\n');

/** The heading and what stands directly under it: the answer in one line. */
export function headOf(message: Message): string {
  const [head] = partsOf(message);
  return head?.type === componentType.text ? head.content : '';
}

interface Pressable {
  readonly label: string;
  readonly id: string;
}

const rowParts = (message: Message) =>
  partsOf(message).flatMap((part) => (part.type === componentType.row ? part.components : []));

/** The buttons under a message. */
export const buttonsOf = (message: Message): readonly Pressable[] =>
  rowParts(message).flatMap((part) =>
    'custom_id' in part && part.type === componentType.button
      ? { label: part.label, id: part.custom_id }
      : [],
  );

/** The pages outside of Discord that a message links to. */
export const linksOf = (message: Message): readonly string[] =>
  rowParts(message).flatMap((part) => ('url' in part ? part.url : []));

/** The lines of a message's menu. */
export const menuOf = (message: Message): readonly Pressable[] =>
  rowParts(message).flatMap((part) =>
    part.type === componentType.menu ? part.options.map(({ label, value }) => ({ label, id: value })) : [],
  );

/** Whether only the person who asked sees it. */
export const isPrivate = (message: Message): boolean => (message.flags & messageFlag.ephemeral) !== 0;

/** A message with its evidence shown: by its button, where it stays closed until somebody opens it. */
export function opened(message: Message): Message {
  const button = buttonsOf(message).find(({ id }) => /[:&]open=yes$/.test(id));
  return button ? messageOf(answerTo(press(button.id))) : message;
}

/** A button or menu line by its label. */
export function pressable(message: Message, label: string): string {
  const found = [...buttonsOf(message), ...menuOf(message)].find((one) => one.label === label);
  if (!found) throw new Error(`nothing is called "${label}" under: ${textOf(message)}`);
  return found.id;
}
