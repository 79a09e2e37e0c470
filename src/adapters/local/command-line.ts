/**
 * Reads a typed line such as `/location title:tinh nhan o paris private:yes`. Command and option names may be
 * the code's own or any language's; values may hold spaces and colons.
 */

import type { CommandDefinition, OptionDefinition } from '../../bot/definitions.ts';
import { commandType, optionType } from '../../contract/discord.ts';
import type { Language } from '../../dataset/schema.ts';
import { choicesOf, chosenValue } from './choices.ts';
import { commandLineTexts } from './texts.ts';

export type SlashDefinition = Extract<CommandDefinition, { type: typeof commandType.slash }>;
export type MessageDefinition = Exclude<CommandDefinition, SlashDefinition>;

/** What was typed for each option, by the option's own name. */
export type Typed = Readonly<Record<string, string>>;

/** What Discord sends for each option, by the option's own name. */
export type Values = Readonly<Record<string, string | boolean>>;

export type Line =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'unknown'; readonly name: string }
  | { readonly kind: 'command'; readonly command: SlashDefinition; readonly typed: Typed };

/** Why a typed command cannot be sent yet. */
export interface Problem {
  readonly kind: 'missing' | 'not a choice' | 'too long';
  readonly option: OptionDefinition;
}

/** What is typed with a slash, without the message commands. */
export const slashCommands = (definitions: readonly CommandDefinition[]): SlashDefinition[] =>
  definitions.filter((definition) => definition.type === commandType.slash);

/** The name of a command or an option as a reader of this language sees it. */
export const nameIn = (named: Pick<CommandDefinition, 'name' | 'name_localizations'>, language: Language) =>
  language === 'en' ? named.name : named.name_localizations[language];

/** The description of a command or an option as a reader of this language sees it. */
export const descriptionIn = (
  described: Pick<OptionDefinition, 'description' | 'description_localizations'>,
  language: Language,
): string => (language === 'en' ? described.description : described.description_localizations[language]);

/** What a typed line asks for; a line without a slash is plain text. */
export function readLine(line: string, commands: readonly SlashDefinition[]): Line {
  const text = line.normalize('NFC').trim();
  const [, name, rest = ''] = /^\/(\S*)(.*)$/su.exec(text) ?? [];
  if (name === undefined) return { kind: 'text', text };
  const command = commands.find((known) => namesOf(known).includes(name.toLowerCase()));
  if (!command) return { kind: 'unknown', name };
  return { kind: 'command', command, typed: readOptions(rest, command.options) };
}

/**
 * The options in the text after a command's name. Text before the first option belongs to the command's first
 * one, so that `/location bichunmu` works; an option named twice keeps the second as part of its value.
 */
export function readOptions(text: string, options: readonly OptionDefinition[]): Typed {
  const typed: Record<string, string> = {};
  let current = options[0];
  let from = 0;
  const seen = new Set<OptionDefinition>();
  const keep = (to: number) => {
    const value = text.slice(from, to).trim();
    // One that is only named has no value yet; text that nothing names is the first option's.
    if (current && (value !== '' || seen.has(current))) typed[current.name] = value;
  };
  for (const found of text.matchAll(/(?<=^|\s)([^\s:]+):/gu)) {
    const [whole, name = ''] = found;
    const option = options.find((known) => namesOf(known).includes(name.toLowerCase()));
    if (!option || seen.has(option)) continue;
    keep(found.index);
    seen.add(option);
    current = option;
    from = found.index + whole.length;
  }
  keep(text.length);
  return typed;
}

/** The values to send, or the first thing that is wrong with what was typed. */
export function valuesOf(command: SlashDefinition, typed: Typed): { values: Values } | { problem: Problem } {
  const values: Record<string, string | boolean> = {};
  for (const option of command.options) {
    const text = typed[option.name]?.trim() ?? '';
    if (text === '') {
      if (option.required) return { problem: { kind: 'missing', option } };
      continue;
    }
    if (text.length > (option.max_length ?? Infinity)) return { problem: { kind: 'too long', option } };
    const isFixed = option.type === optionType.boolean || option.choices !== undefined;
    const value = isFixed ? chosenValue(text, option) : text;
    if (value === undefined) return { problem: { kind: 'not a choice', option } };
    values[option.name] = option.type === optionType.boolean ? value === 'true' : value;
  }
  return { values };
}

/** A problem in words, for a reader of this language. */
export function problemText({ kind, option }: Problem, language: Language): string {
  const texts = commandLineTexts[language];
  const name = nameIn(option, language);
  if (kind === 'missing') return texts.missing(name);
  if (kind === 'too long') return texts.tooLong(name, option.max_length ?? 0);
  const choices = (choicesOf(option, language) ?? []).map((choice) => choice.name);
  return texts.notAChoice(name, new Intl.ListFormat(language, { type: 'disjunction' }).format(choices));
}

const namesOf = (named: Pick<CommandDefinition, 'name' | 'name_localizations'>): string[] =>
  [named.name, ...Object.values(named.name_localizations)].map((name) => name.toLowerCase());
