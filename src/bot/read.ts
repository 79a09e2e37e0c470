/**
 * Reads an interaction as it comes from outside. Unknown fields are passed over and missing optional ones have
 * a default, so that a newer Discord breaks nothing; what people typed is cut here, once.
 * Source: https://docs.discord.com/developers/interactions/receiving-and-responding
 */

import type { Command, Option } from '../contract/command.ts';
import { commandType, interactionType, messageFlag } from '../contract/discord.ts';
import { type Language, languages } from '../dataset/schema.ts';
import { truncated } from '../i18n/markdown.ts';
import { keyOf } from './definitions.ts';
import { type Json, list, object, text } from './json.ts';
import { wordsOf } from './message-text.ts';

interface From {
  /** The language in which somebody uses Discord, as far as we speak it. */
  readonly language: Language;
  /** Who did it; empty where Discord does not say. */
  readonly userId: string;
}

export type Interaction =
  | { readonly type: 'ping' }
  | (From & {
      readonly type: 'command';
      readonly name: string;
      /** Absent where this version of the bot has no such command. */
      readonly command?: Command;
      readonly options: Readonly<Record<string, string>>;
      readonly isPrivate: boolean;
      /** The language that was asked for with the option `language`. */
      readonly chosenLanguage?: Language;
    })
  | (From & {
      readonly type: 'autocomplete';
      readonly name: string;
      readonly option?: Option;
      readonly typed: string;
    })
  | (From & {
      readonly type: 'component';
      readonly customId: string;
      /** Who asked for the message that the component is on; empty where Discord does not say. */
      readonly askerId: string;
      /** Whether only the asker sees that message. */
      readonly isPrivate: boolean;
    });

/** The interaction in a JSON value; nothing where it is of no kind that we know. */
export function readInteraction(raw: unknown, commands: readonly Command[]): Interaction | undefined {
  const json = object(raw);
  const data = object(json['data']);
  const from: From = { language: languageOf(text(json['locale'])), userId: userOf(json) };
  switch (json['type']) {
    case interactionType.ping:
      return { type: 'ping' };
    case interactionType.command:
      return { type: 'command', ...from, ...commandIn(data, commands) };
    case interactionType.autocomplete:
      return { type: 'autocomplete', ...from, ...focusIn(data, commands) };
    case interactionType.component:
      return {
        type: 'component',
        ...from,
        // A menu's chosen value is itself a custom id.
        customId: text(list(data['values'])[0]) || text(data['custom_id']),
        ...cardPressed(object(json['message'])),
      };
    default:
      return undefined;
  }
}

/** In a server the person comes as a member. */
const userOf = (json: Json): string => text(object(object(json['member'])['user'] ?? json['user'])['id']);

/** The language in which we answer somebody with this Discord locale. */
export const languageOf = (locale: string): Language =>
  languages.find((language) => language === locale) ?? 'en';

function commandIn(data: Json, commands: readonly Command[]) {
  const name = text(data['name']);
  const kind = data['type'] === commandType.message ? 'message' : 'slash';
  const command = commands.find((known) => known.kind === kind && keyOf(known) === name);
  if (kind === 'slash') return { name, ...(command ? { command } : {}), ...optionsIn(data, command) };
  const messages = object(object(data['resolved'])['messages']);
  const words = wordsOf(object(messages[text(data['target_id'])]));
  const options = Object.fromEntries(
    (command?.options ?? []).map((option) => [option.name, truncated(words, option.maxLength)]),
  );
  // What somebody else's message says is answered to the asker alone.
  return { name, ...(command ? { command } : {}), options, isPrivate: true };
}

/** What another version of the command could be given is passed over. */
function optionsIn(data: Json, command: Command | undefined) {
  const all = list(data['options']).map(object);
  const given = (name: string) => all.find((option) => option['name'] === name)?.['value'];
  const options: Record<string, string> = {};
  for (const { name, maxLength } of command?.options ?? []) {
    const value = given(name);
    if (typeof value === 'string') options[name] = truncated(value, maxLength);
  }
  const chosenLanguage = languages.find((language) => language === given('language'));
  return {
    options,
    isPrivate: given('private') === true,
    ...(chosenLanguage ? { chosenLanguage } : {}),
  };
}

function focusIn(data: Json, commands: readonly Command[]) {
  const name = text(data['name']);
  const focused = object(list(data['options']).find((option) => object(option)['focused'] === true));
  const option = commands
    .find((known) => known.name === name)
    ?.options.find((known) => known.name === focused['name']);
  const typed = truncated(text(focused['value']), option?.maxLength ?? 0);
  return { name, ...(option ? { option } : {}), typed };
}

/** Answers to commands carry who asked; answers to a mention are replies to the message that asked. */
function cardPressed(message: Json) {
  const byCommand = object(object(message['interaction_metadata'])['user'])['id'];
  const byMention = object(object(message['referenced_message'])['author'])['id'];
  return {
    askerId: text(byCommand) || text(byMention),
    isPrivate: (Number(message['flags'] ?? 0) & messageFlag.ephemeral) !== 0,
  };
}
