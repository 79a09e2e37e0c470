/**
 * A custom id carries a whole call, so that nothing is remembered between two taps and any copy of the bot
 * can answer: `1:ko:location:title=bichunmu`.
 */

import type { Call, Command } from '../contract/command.ts';
import { limits } from '../contract/discord.ts';
import { type Language, languages } from '../dataset/schema.ts';

/** Raised when the meaning of custom ids changes; older ones then get a kind answer. */
const version = '1';

/** The custom id of a call, in the language that its answer shall have. */
export function customId(call: Call, language: Language): string {
  const options = Object.entries({ ...call.options, ...(call.page ? { page: `${call.page}` } : {}) });
  const id = [
    version,
    language,
    call.command,
    options.map(([name, value]) => `${name}=${value}`).join('&'),
  ].join(':');
  if (id.length > limits.customId) throw new Error(`custom id over ${limits.customId} characters: ${id}`);
  return id;
}

/** The call that a custom id carries; nothing where this version of the bot did not write it. */
export function callOf(
  id: string,
  commands: readonly Command[],
): { readonly command: Command; readonly call: Call; readonly language: Language } | undefined {
  const [given, languageName, commandName, rest, ...more] = id.length > limits.customId ? [] : id.split(':');
  const language = languages.find((known) => known === languageName);
  const command = commands.find((known) => known.name === commandName);
  if (given !== version || !language || !command || rest === undefined || more.length > 0) return undefined;
  const options: Record<string, string> = {};
  let page: number | undefined;
  for (const pair of rest === '' ? [] : rest.split('&')) {
    const [name = '', value] = pair.split('=');
    if (!value) return undefined;
    if (name === 'page' && command.paged && /^\d{1,3}$/.test(value)) page = Number(value);
    else if (command.options.some((option) => option.name === name)) options[name] = value;
    else return undefined;
  }
  if (command.options.some((option) => option.required && !options[option.name])) return undefined;
  return { command, call: { command: command.name, options, ...(page ? { page } : {}) }, language };
}
