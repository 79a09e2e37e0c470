/**
 * A command as it can be compared: what Discord fills in by itself is filled in, what it adds is left away.
 * Source: https://docs.discord.com/developers/interactions/application-commands#application-command-object
 */
import * as v from 'valibot';

const translations = v.optional(v.nullable(v.record(v.string(), v.string()), {}), {});

const optionSchema = v.object({
  name: v.string(),
  name_localizations: translations,
  description: v.string(),
  description_localizations: translations,
  type: v.number(),
  required: v.optional(v.boolean(), false),
  autocomplete: v.optional(v.boolean(), false),
  choices: v.optional(v.array(v.unknown()), []),
  min_length: v.optional(v.number()),
  max_length: v.optional(v.number()),
});

const commandSchema = v.object({
  type: v.optional(v.number(), 1),
  name: v.string(),
  name_localizations: translations,
  description: v.optional(v.string(), ''),
  description_localizations: translations,
  options: v.optional(v.array(optionSchema), []),
  contexts: v.optional(v.nullable(v.array(v.number())), null),
  integration_types: v.optional(v.array(v.number()), [0]),
  default_member_permissions: v.optional(v.nullable(v.string()), null),
  nsfw: v.optional(v.boolean(), false),
});

export type RegisteredCommand = v.InferOutput<typeof commandSchema>;
export type RegisteredOption = v.InferOutput<typeof optionSchema>;

/** @throws ValiError when the value is no command */
export const asRegistered = (command: unknown): RegisteredCommand => v.parse(commandSchema, command);
