/**
 * The addresses under which people add the bot, to a server or to their own account.
 * Source: https://docs.discord.com/developers/topics/oauth2#bot-authorization-flow
 */
import { OAuth2Scopes, PermissionFlagsBits, PermissionsBitField } from 'discord.js';

/** https://docs.discord.com/developers/resources/application#application-object-application-integration-types */
export const installation = { server: 0, account: 1 } as const;

/** Interactions need no permission at all; replies to mentions are messages like any other. */
const mentionPermissions = new PermissionsBitField([
  PermissionFlagsBits.ViewChannel,
  PermissionFlagsBits.SendMessages,
  PermissionFlagsBits.SendMessagesInThreads,
  PermissionFlagsBits.ReadMessageHistory,
  PermissionFlagsBits.AttachFiles,
]).bitfield;

/** Two lines, each with its address. */
export function inviteLinks(
  applicationId: string,
  { ANSWER_MENTIONS: mentions }: { readonly ANSWER_MENTIONS: boolean },
): readonly string[] {
  const server = { scope: `${OAuth2Scopes.Bot} ${OAuth2Scopes.ApplicationsCommands}` };
  const permissions = mentions ? { permissions: `${mentionPermissions}` } : {};
  return [
    `Add it to a server: ${address(applicationId, installation.server, { ...server, ...permissions })}`,
    `Add it to your account: ${address(applicationId, installation.account, { scope: OAuth2Scopes.ApplicationsCommands })}`,
  ];
}

const address = (applicationId: string, type: number, parameters: Readonly<Record<string, string>>): string =>
  `https://discord.com/oauth2/authorize?${new URLSearchParams({
    client_id: applicationId,
    integration_type: `${type}`,
    ...parameters,
  })}`;
