/**
 * Reads an interaction as it comes from outside. Unknown fields are passed over and missing optional ones have
 * a default, so that a newer Discord breaks nothing.
 * Source: https://docs.discord.com/developers/interactions/receiving-and-responding
 */

import { commandType, interactionType } from '../contract/discord.ts';
import type { Language } from '../dataset/schema.ts';

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
    case interactionType.command: {
      const isMessage = data['type'] === commandType.message;
      const { options, isPrivate } = isMessage ? messageOf(data) : optionsOf(data);
      return {
        type: 'command',
        language: languageOf(text(json['locale'])),
        userId: userOf(json),
        kind: isMessage ? 'message' : 'slash',
        name: text(data['name']),
        options,
        private: isPrivate,
      };
    }
    case interactionType.autocomplete: {
      const focused = focusedOf(data);
      return {
        type: 'autocomplete',
        language: languageOf(text(json['locale'])),
        userId: userOf(json),
        name: text(data['name']),
        option: text(focused['name']),
        typed: text(focused['value']),
      };
    }
    case interactionType.component:
      return {
        type: 'component',
        language: languageOf(text(json['locale'])),
        userId: userOf(json),
        // A menu's chosen value is itself a custom id.
        customId: text(list(data['values'])[0]) || text(data['custom_id']),
        askerId: askerOf(object(json['message'])),
      };
    default:
      return undefined;
  }
}

/** In a server the person comes as a member. */
const userOf = (json: Json): string => text(object(object(json['member'])['user'] ?? json['user'])['id']);

/** The language in which we answer somebody with this Discord locale. */
export function languageOf(locale: string): Language {
  return locale === 'vi' || locale === 'ko' ? locale : 'en';
}

interface Options {
  readonly options: Readonly<Record<string, string>>;
  readonly isPrivate: boolean;
}

function optionsOf(data: Json): Options {
  const options: Record<string, string> = {};
  let isPrivate = false;
  for (const given of list(data['options'])) {
    const option = object(given);
    const value = option['value'];
    if (option['name'] === 'private') isPrivate = value === true;
    else if (typeof value === 'string') options[text(option['name'])] = value;
  }
  return { options, isPrivate };
}

const focusedOf = (data: Json): Json =>
  object(list(data['options']).find((option) => object(option)['focused'] === true));

/** What a message says is nobody else's business: it is answered privately. */
function messageOf(data: Json): Options {
  const messages = object(object(data['resolved'])['messages']);
  const content = text(object(messages[text(data['target_id'])])['content']);
  return { options: { text: content }, isPrivate: true };
}

/** Answers to commands carry who asked; answers to a mention are replies to the message that asked. */
function askerOf(message: Json): string {
  const byCommand = object(object(message['interaction_metadata'])['user'])['id'];
  const byMention = object(object(message['referenced_message'])['author'])['id'];
  return text(byCommand) || text(byMention);
}
