/**
 * Registers the commands where they differ from what Discord has.
 * Source: https://docs.discord.com/developers/interactions/application-commands#registering-a-command
 */
import type { REST } from 'discord.js';
import * as v from 'valibot';
import type { CommandDefinition } from '../../bot/definitions.ts';
import { differences } from './differences.ts';

/** Discord makes such a command itself for applications with an activity; overwriting without it is refused. */
const entryPoint = 4;

const listSchema = v.array(v.looseObject({ type: v.optional(v.number(), 1), name: v.string() }));
type Listed = v.InferOutput<typeof listSchema>;

export interface Scope {
  readonly applicationId: string;
  /** In this server only; nothing means everywhere. */
  readonly guildId?: string | undefined;
}

export interface Comparison {
  /** In words; empty when nothing differs. */
  readonly changes: readonly string[];
  /** Commands of ours that are also registered everywhere, and so are shown twice in the server. */
  readonly twice: readonly string[];
  readonly kept: Listed;
}

/**
 * What registering would change, without changing it.
 * @throws what Discord or the network said
 */
export async function compare(
  rest: REST,
  scope: Scope,
  wanted: readonly CommandDefinition[],
): Promise<Comparison> {
  const found = await list(rest, scope);
  const kept = found.filter(({ type }) => type === entryPoint);
  const everywhere = scope.guildId ? await list(rest, { applicationId: scope.applicationId }) : [];
  return {
    changes: differences(
      wanted,
      found.filter(({ type }) => type !== entryPoint),
    ),
    twice: everywhere.map(({ name }) => name).filter((name) => wanted.some((ours) => ours.name === name)),
    kept,
  };
}

/**
 * Overwrites the commands if they differ, and says what that changed.
 * @throws what Discord or the network said
 */
export async function register(
  rest: REST,
  scope: Scope,
  wanted: readonly CommandDefinition[],
): Promise<Comparison> {
  const comparison = await compare(rest, scope, wanted);
  if (comparison.changes.length > 0) {
    await rest.put(routeOf(scope), { body: [...wanted, ...comparison.kept] });
  }
  return comparison;
}

/**
 * Removes every command but Discord's own; gives how many there were.
 * @throws what Discord or the network said
 */
export async function remove(rest: REST, scope: Scope): Promise<number> {
  const found = await list(rest, scope);
  const kept = found.filter(({ type }) => type === entryPoint);
  await rest.put(routeOf(scope), { body: kept });
  return found.length - kept.length;
}

async function list(rest: REST, scope: Scope): Promise<Listed> {
  const query = new URLSearchParams({ with_localizations: 'true' });
  return v.parse(listSchema, await rest.get(routeOf(scope), { query }));
}

const routeOf = ({ applicationId, guildId }: Scope): `/${string}` =>
  guildId
    ? `/applications/${applicationId}/guilds/${guildId}/commands`
    : `/applications/${applicationId}/commands`;

/** What registering did or would do, in lines. */
export function summaryOf({ changes, twice }: Comparison, scope: Scope): string[] {
  return [
    ...(changes.length > 0
      ? changes
      : [`The commands are registered ${whereOf(scope)} as they are in the code.`]),
    ...(twice.length > 0
      ? [
          `Shown twice in that server, because they are registered everywhere too: ${twice.join(', ')}. To remove them there: npm run register -- --remove`,
        ]
      : []),
  ];
}

/** A scope in words. */
export const whereOf = ({ guildId }: Scope): string => (guildId ? `in server ${guildId}` : 'everywhere');
