/**
 * A custom id carries a whole call, so that nothing is remembered between two taps and any copy of the bot
 * can answer: `1:ko:location:title=bichunmu`.
 */

import type { Call, Command } from '../contract/command.ts';
import { limits } from '../contract/discord.ts';
import { type Language, languages } from '../dataset/schema.ts';

/** Raised when the meaning of custom ids changes; older ones then get a kind answer. */
const version = '1';

/**
 * The custom id of a call, in the language that its answer shall have.
 * @throws when it is longer than Discord takes; see `fits`
 */
export function customId(call: Call, language: Language): string {
  const id = written(call, language);
  if (id.length > limits.customId) throw new Error(`custom id over ${limits.customId} characters: ${id}`);
  return id;
}

/** Whether a custom id can carry the call. */
export const fits = (call: Call, language: Language): boolean =>
  written(call, language).length <= limits.customId;

function written({ command, options, page, open, share }: Call, language: Language): string {
  const parts = {
    ...options,
    ...(page ? { page: `${page}` } : {}),
    ...(open === undefined ? {} : { open: open ? 'yes' : 'no' }),
    ...(share ? { share: 'yes' } : {}),
  };
  const pairs = Object.entries(parts).map(([name, value]) => `${name}=${escaped(value)}`);
  return [version, language, command, pairs.join('&')].join(':');
}

/** The signs that part a custom id, where somebody typed them. */
const escaped = (value: string): string => value.replace(/[%:&=]/g, encodeURIComponent);
const unescaped = (value: string): string => value.replace(/%(?:25|3A|26|3D)/g, decodeURIComponent);

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
  let view: Pick<Call, 'page' | 'open' | 'share'> = {};
  for (const pair of rest === '' ? [] : rest.split('&')) {
    const [name = '', value, ...others] = pair.split('=');
    if (!value || others.length > 0) return undefined;
    if (command.options.some((option) => option.name === name)) options[name] = unescaped(value);
    else if (name === 'page' && command.paged && /^\d{1,3}$/.test(value))
      view = { ...view, page: Number(value) };
    else if (name === 'open' && (value === 'yes' || value === 'no'))
      view = { ...view, open: value === 'yes' };
    else if (name === 'share' && value === 'yes') view = { ...view, share: true };
    else return undefined;
  }
  if (command.options.some((option) => option.required && !options[option.name])) return undefined;
  return { command, call: { command: command.name, options, ...view }, language };
}
