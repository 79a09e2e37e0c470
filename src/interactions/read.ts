/**
 * Reads an interaction as it comes from outside. Unknown fields are passed over and missing optional ones have
 * a default, so that a newer Discord breaks nothing.
 * Source: https://docs.discord.com/developers/interactions/receiving-and-responding
 */
import type { Language } from '../dataset/schema.ts';
import { commandType, interactionType } from './discord.ts';

interface From {
  readonly language: Language;
  /** Who did it; empty where Discord does not say. */
  readonly userId: string;
}

export type Interaction =
  | { readonly type: 'ping' }
  | (From & {
      readonly type: 'command';
      readonly name: string;
      readonly kind: 'slash' | 'message';
      readonly options: Readonly<Record<string, string>>;
      readonly private: boolean;
    })
  | (From & {
      readonly type: 'autocomplete';
      readonly name: string;
      readonly option: string;
      readonly typed: string;
    })
  | (From & {
      readonly type: 'component';
      readonly customId: string;
      /** Who asked for the message that the component is on; empty where Discord does not say. */
      readonly askerId: string;
    });

type Json = Readonly<Record<string, unknown>>;

const object = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : {});
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The interaction in a JSON value; nothing where it is of no kind that we know. */
export function readInteraction(raw: unknown): Interaction | undefined {
  const json = object(raw);
  const data = object(json['data']);
  switch (json['type']) {
    case interactionType.ping:
      return { type: 'ping' };
    case interactionType.command:
      return data['type'] === commandType.message
        ? {
            ...from(json),
            type: 'command',
            kind: 'message',
            name: text(data['name']),
            options: messageOf(data),
            private: true,
          }
        : { ...from(json), type: 'command', kind: 'slash', name: text(data['name']), ...optionsOf(data) };
    case interactionType.autocomplete:
      return { ...from(json), type: 'autocomplete', name: text(data['name']), ...focusedOf(data) };
    case interactionType.component:
      return {
        ...from(json),
        type: 'component',
        // A menu's chosen value is itself a custom id.
        customId: text(list(data['values'])[0]) || text(data['custom_id']),
        askerId: askerOf(object(json['message'])),
      };
    default:
      return undefined;
  }
}

function from(json: Json): From {
  const user = object(object(json['member'])['user'] ?? json['user']);
  return { language: languageOf(text(json['locale'])), userId: text(user['id']) };
}

/** The language in which we answer somebody with this Discord locale. */
export function languageOf(locale: string): Language {
  return locale === 'vi' || locale === 'ko' ? locale : 'en';
}

function optionsOf(data: Json): { options: Record<string, string>; private: boolean } {
  const options: Record<string, string> = {};
  let isPrivate = false;
  for (const option of list(data['options']).map(object)) {
    const value = option['value'];
    if (option['name'] === 'private') isPrivate = value === true;
    else if (typeof value === 'string') options[text(option['name'])] = value;
  }
  return { options, private: isPrivate };
}

function focusedOf(data: Json): { option: string; typed: string } {
  const focused =
    list(data['options'])
      .map(object)
      .find((option) => option['focused'] === true) ?? {};
  return { option: text(focused['name']), typed: text(focused['value']) };
}

function messageOf(data: Json): { text: string } {
  const messages = object(object(data['resolved'])['messages']);
  return { text: text(object(messages[text(data['target_id'])])['content']) };
}

/** Answers to commands carry who asked; answers to a mention are replies to the message that asked. */
function askerOf(message: Json): string {
  const byCommand = object(object(message['interaction_metadata'])['user'])['id'];
  const byMention = object(object(message['referenced_message'])['author'])['id'];
  return text(byCommand) || text(byMention);
}
