/**
 * Makes interactions as Discord sends them from a server's channel, for the adapters that work without Discord.
 * Source: https://docs.discord.com/developers/interactions/receiving-and-responding
 */
import type { Message } from '../../bot/card.ts';
import { commandType, componentType, interactionType, optionType } from '../../contract/discord.ts';
import type { Language } from '../../dataset/schema.ts';
import type { MessageDefinition, SlashDefinition, Values } from './command-line.ts';

/** Somebody in the channel. */
export interface Person {
  readonly id: string;
  readonly name: string;
}

/** Who does something, and in which language they use Discord. */
export interface From {
  readonly person: Person;
  readonly language: Language;
}

/** A message of the channel, with what an interaction must say of it. */
export interface ChannelMessage {
  readonly id: string;
  readonly author: Person & { readonly bot?: true };
  readonly content: string;
  readonly card?: Message;
  /** The interaction that the message answers. */
  readonly answers?: { readonly id: string; readonly type: number; readonly person: Person };
}

/** An interaction as it comes from outside: the router reads what it needs of it. */
export interface RawInteraction {
  readonly id: string;
  readonly type: number;
  readonly data: object;
  readonly message?: object;
}

const server = '1100000000000000001';
const channel = '1100000000000000002';

/** The bot as the channel shows it. */
export const bot = { id: '1100000000000000003', name: 'Dramas Abroad', bot: true } as const;

/** Milliseconds of 2015, from which Discord counts. */
const epoch = Date.UTC(2015, 0, 1);

let lastId = 0n;

/** An id as Discord makes them: it begins with the time and is never given twice. */
export function newId(now: number = Date.now()): string {
  const fromTime = BigInt(now - epoch) << 22n;
  lastId = fromTime > lastId ? fromTime : lastId + 1n;
  return `${lastId}`;
}

/** When an id was made. */
export const timeOf = (id: string): Date => new Date(Number(BigInt(id) >> 22n) + epoch);

/** Somebody sends a slash command. */
export const slashInteraction = (from: From, command: SlashDefinition, values: Values): RawInteraction => ({
  ...common(from, interactionType.command),
  data: { ...commandData(command.name, commandType.slash), options: optionData(command, values) },
});

/** Somebody types in an option that suggests. */
export const suggestInteraction = (
  from: From,
  command: SlashDefinition,
  values: Values,
  focused: string,
): RawInteraction => ({
  ...common(from, interactionType.autocomplete),
  data: {
    ...commandData(command.name, commandType.slash),
    options: optionData(command, values).map((option) =>
      option.name === focused ? { ...option, focused: true } : option,
    ),
  },
});

/** Somebody chooses a command from a message's menu. */
export const messageInteraction = (
  from: From,
  command: MessageDefinition,
  message: ChannelMessage,
): RawInteraction => ({
  ...common(from, interactionType.command),
  data: {
    ...commandData(command.name, commandType.message),
    target_id: message.id,
    resolved: { messages: { [message.id]: messageData(message) } },
  },
});

/** Somebody presses a button of a message, or chooses from its menu. */
export const componentInteraction = (
  from: From,
  message: ChannelMessage,
  pressed: { readonly customId: string; readonly chosen?: string },
): RawInteraction => ({
  ...common(from, interactionType.component),
  message: messageData(message),
  data: {
    id: 1,
    custom_id: pressed.customId,
    ...(pressed.chosen === undefined
      ? { component_type: componentType.button }
      : { component_type: componentType.menu, values: [pressed.chosen] }),
  },
});

function common({ person, language }: From, type: number) {
  const locale = language === 'en' ? 'en-US' : language;
  return {
    id: newId(),
    application_id: bot.id,
    type,
    token: 'local',
    version: 1,
    locale,
    guild_locale: locale,
    guild_id: server,
    guild: { id: server, locale, features: [] },
    channel_id: channel,
    channel: { id: channel, type: 0 },
    context: 0,
    app_permissions: '0',
    authorizing_integration_owners: { '0': server },
    entitlements: [],
    attachment_size_limit: 10_485_760,
    member: {
      user: userData(person),
      roles: [],
      permissions: '0',
      flags: 0,
      deaf: false,
      mute: false,
      joined_at: '2015-01-01T00:00:00.000Z',
    },
  };
}

const commandData = (name: string, type: number) => ({ id: '1100000000000000004', name, type });

const optionData = (command: SlashDefinition, values: Values) =>
  command.options.flatMap(({ name }) => {
    const value = values[name];
    if (value === undefined) return [];
    return { name, type: typeof value === 'boolean' ? optionType.boolean : optionType.string, value };
  });

const userData = (person: ChannelMessage['author']) => ({
  id: person.id,
  username: person.name.toLowerCase().replaceAll(' ', '.'),
  global_name: person.name,
  discriminator: '0',
  avatar: null,
  ...(person.bot ? { bot: true } : {}),
});

function messageData({ id, author, content, card, answers }: ChannelMessage) {
  return {
    id,
    type: answers ? 20 : 0,
    channel_id: channel,
    author: userData(author),
    content,
    timestamp: timeOf(id).toISOString(),
    edited_timestamp: null,
    tts: false,
    pinned: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    embeds: [],
    attachments: card?.attachments ?? [],
    components: card?.components ?? [],
    flags: card?.flags ?? 0,
    ...(answers
      ? {
          interaction_metadata: {
            id: answers.id,
            type: answers.type,
            user: userData(answers.person),
            authorizing_integration_owners: { '0': server },
          },
        }
      : {}),
  };
}
