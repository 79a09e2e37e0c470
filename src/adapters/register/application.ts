/** What Discord knows of our application, over its REST API. */
import { DiscordAPIError, REST } from 'discord.js';
import * as v from 'valibot';
import { UserFacingError } from '../../runtime/user-facing-error.ts';

export const tokenRefused =
  'Discord refuses the token: put a valid one into DISCORD_TOKEN (see DISCORD_TOKEN in .env.example).';

/** https://docs.discord.com/developers/resources/application#application-object */
const applicationSchema = v.object({
  id: v.string(),
  name: v.string(),
  approximate_guild_count: v.optional(v.number()),
  interactions_endpoint_url: v.nullish(v.string()),
});
export type Application = v.InferOutput<typeof applicationSchema>;

export const createRest = (apiUrl: string, token: string): REST => new REST({ api: apiUrl }).setToken(token);

/**
 * @throws UserFacingError when Discord refuses the token
 * @throws what Discord or the network said otherwise
 */
export async function fetchApplication(rest: REST): Promise<Application> {
  try {
    return v.parse(applicationSchema, await rest.get('/applications/@me'));
  } catch (error) {
    if (error instanceof DiscordAPIError && error.status === 401) throw new UserFacingError(tokenRefused);
    throw error;
  }
}

/** Said wherever an application has an interactions address; nothing where it has none. */
export function addressWarning({ interactions_endpoint_url: address }: Application): string | undefined {
  return address
    ? `This application has an interactions address (${address}): Discord sends every interaction there and none to the gateway. Remove it in the Developer Portal (General Information, Interactions Endpoint URL) to answer here.`
    : undefined;
}
