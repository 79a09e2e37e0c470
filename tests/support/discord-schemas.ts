/** Everything that the bot sends, held against Discord's own schemas and the rules that they miss. */
import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  ApplicationCommandCreateRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  PongInteractionCallbackRequestSchema,
  UpdateMessageInteractionCallbackRequestSchema,
} from 'discord-api-spec/zod';
import type { CommandDefinition } from '../../src/bot/definitions.ts';
import type { InteractionResponse } from '../../src/bot/router.ts';
import { responseType } from '../../src/contract/discord.ts';
import { definitionProblems, messageProblems, suggestionProblems } from './discord-rules.ts';

const schemas = {
  [responseType.pong]: PongInteractionCallbackRequestSchema,
  [responseType.message]: CreateMessageInteractionCallbackRequestSchema,
  [responseType.update]: UpdateMessageInteractionCallbackRequestSchema,
  [responseType.choices]: ApplicationCommandAutocompleteCallbackRequestSchema,
};

type Schema = (typeof schemas)[keyof typeof schemas];

const schemaProblems = (schema: Schema, value: unknown): string[] =>
  (schema.safeParse(value).error?.issues ?? []).map(
    ({ path, message }) => `${path.map(String).join('.')}: ${message}`,
  );

/** What Discord would refuse in a response; empty where it takes it. */
export function responseProblems(response: InteractionResponse): string[] {
  const bySchema = schemaProblems(schemas[response.type], response);
  switch (response.type) {
    case responseType.pong:
      return bySchema;
    case responseType.choices:
      return [...bySchema, ...suggestionProblems(response.data.choices)];
    default:
      return [...bySchema, ...messageProblems(response.data)];
  }
}

/** What Discord would refuse in the commands. */
export const commandProblems = (definitions: readonly CommandDefinition[]): string[] => [
  ...definitions.flatMap((definition) => schemaProblems(ApplicationCommandCreateRequestSchema, definition)),
  ...definitionProblems(definitions),
];
