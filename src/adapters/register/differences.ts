/** In which words two lists of commands differ: `+ /map`, `- /old`, `~ /location: description (vi)`. */
import { isDeepStrictEqual } from 'node:util';
import { commandType } from '../../contract/discord.ts';
import { asRegistered, type RegisteredCommand, type RegisteredOption } from './registered.ts';

/**
 * One line for each command that is new, gone or changed; none when Discord has what we want.
 * @param wanted the commands as we define them
 * @param found the commands as Discord lists them, with localisations
 */
export function differences(wanted: readonly unknown[], found: readonly unknown[]): string[] {
  const ours = new Map(wanted.map(asRegistered).map((command) => [shown(command), command]));
  const theirs = new Map(found.map(asRegistered).map((command) => [shown(command), command]));
  return [
    ...Array.from(ours, ([name, command]) => {
      const other = theirs.get(name);
      if (!other) return `+ ${name}`;
      const changes = commandChanges(command, other);
      return changes.length > 0 ? `~ ${name}: ${changes.join(', ')}` : '';
    }),
    ...Array.from(theirs.keys(), (name) => (ours.has(name) ? '' : `- ${name}`)),
  ].filter((line) => line !== '');
}

/** Names are unique only within a type. */
const shown = ({ name, type }: RegisteredCommand): string =>
  type === commandType.slash ? `/${name}` : `"${name}" (type ${type})`;

const sorted = (numbers: readonly number[] | null): readonly number[] | undefined => numbers?.toSorted();

function commandChanges(ours: RegisteredCommand, theirs: RegisteredCommand): string[] {
  return [
    ...textChanges(ours, theirs),
    ...optionChanges(ours.options, theirs.options),
    ...(isDeepStrictEqual(sorted(ours.contexts), sorted(theirs.contexts)) ? [] : ['contexts']),
    ...(isDeepStrictEqual(sorted(ours.integration_types), sorted(theirs.integration_types))
      ? []
      : ['integration types']),
    ...(ours.default_member_permissions === theirs.default_member_permissions ? [] : ['permissions']),
    ...(ours.nsfw === theirs.nsfw ? [] : ['nsfw']),
  ];
}

function optionChanges(ours: readonly RegisteredOption[], theirs: readonly RegisteredOption[]): string[] {
  const changes: string[] = [];
  for (const option of ours) {
    const other = theirs.find(({ name }) => name === option.name);
    if (!other) changes.push(`new option ${option.name}`);
    else changes.push(...oneOptionsChanges(option, other).map((change) => `${option.name}'s ${change}`));
  }
  for (const { name } of theirs) {
    if (!ours.some((option) => option.name === name)) changes.push(`no option ${name}`);
  }
  const names = (options: readonly RegisteredOption[]) => options.map(({ name }) => name);
  if (changes.length === 0 && !isDeepStrictEqual(names(ours), names(theirs)))
    changes.push('order of options');
  return changes;
}

function oneOptionsChanges(ours: RegisteredOption, theirs: RegisteredOption): string[] {
  const fields = ['type', 'required', 'autocomplete', 'choices', 'min_length', 'max_length'] as const;
  return [
    ...textChanges(ours, theirs),
    ...fields.filter((field) => !isDeepStrictEqual(ours[field], theirs[field])),
  ];
}

type Texts = Pick<RegisteredOption, 'name_localizations' | 'description' | 'description_localizations'>;

function textChanges(ours: Texts, theirs: Texts): string[] {
  return [
    ...translationChanges('name', ours.name_localizations, theirs.name_localizations),
    ...(ours.description === theirs.description ? [] : ['description']),
    ...translationChanges('description', ours.description_localizations, theirs.description_localizations),
  ];
}

function translationChanges(
  what: string,
  ours: Readonly<Record<string, string>> | null,
  theirs: Readonly<Record<string, string>> | null,
): string[] {
  return Object.keys({ ...ours, ...theirs })
    .filter((locale) => ours?.[locale] !== theirs?.[locale])
    .map((locale) => `${what} (${locale})`);
}
