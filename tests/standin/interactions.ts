/** Interactions as Discord sends them. Source: https://docs.discord.com/developers/interactions/receiving-and-responding */
import { commandType, interactionType } from '../../src/contract/discord.ts';
import { applicationId } from './discord.ts';

/** https://docs.discord.com/developers/reference#snowflakes */
let next = 1400000000000000000n;

/** A new id; ids grow, as Discord's do. */
const snowflake = (): string => `${next++}`;

const asker = '1000000000000000005';

function interaction<Data>(type: number, data: Data, locale: string) {
  const id = snowflake();
  return {
    id,
    application_id: applicationId,
    type,
    token: `token-of-${id}`,
    version: 1,
    locale,
    guild_locale: 'en-US',
    guild_id: '1000000000000000003',
    channel: { id: '1000000000000000004', type: 0 },
    channel_id: '1000000000000000004',
    member: { user: { id: asker, username: 'asker', discriminator: '0' }, roles: [], permissions: '0' },
    entitlements: [],
    app_permissions: '0',
    context: 0,
    authorizing_integration_owners: {},
    data,
  };
}

export const slash = (name: string, options: Readonly<Record<string, string>>, locale = 'en-US') =>
  interaction(
    interactionType.command,
    {
      id: snowflake(),
      name,
      type: commandType.slash,
      options: Object.entries(options).map(([option, value]) => ({ name: option, type: 3, value })),
    },
    locale,
  );

export const typing = (name: string, option: string, value: string, locale = 'en-US') =>
  interaction(
    interactionType.autocomplete,
    {
      id: snowflake(),
      name,
      type: commandType.slash,
      options: [{ name: option, type: 3, value, focused: true }],
    },
    locale,
  );

export const press = (customId: string, locale = 'en-US') => ({
  ...interaction(interactionType.component, { component_type: 2, custom_id: customId }, locale),
  message: { id: snowflake(), interaction_metadata: { user: { id: asker } } },
});
