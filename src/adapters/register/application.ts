/** What Discord knows of our application, over its REST API. */
import { DiscordAPIError, type REST } from 'discord.js';
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
  terms_of_service_url: v.nullish(v.string()),
  privacy_policy_url: v.nullish(v.string()),
  /** By the number of each kind of installation that is on. */
  integration_types_config: v.optional(v.record(v.string(), v.unknown())),
});
export type Application = v.InferOutput<typeof applicationSchema>;

/**
 * @throws UserFacingError when Discord refuses
 * @throws what Discord or the network said otherwise
 */
export async function fetchApplication(rest: REST): Promise<Application> {
  try {
    return v.parse(applicationSchema, await rest.get('/applications/@me'));
  } catch (error) {
    throw refusal(error) ?? error;
  }
}

/** What Discord said when it will say the same next time: any 4xx (429 is waited for by discord.js). */
export function refusal(error: unknown): UserFacingError | undefined {
  if (!(error instanceof DiscordAPIError) || error.status < 400 || error.status >= 500) return undefined;
  if (error.status === 401) return new UserFacingError(tokenRefused);
  return new UserFacingError(`Discord refuses the bot: ${error.message} (HTTP ${error.status}).`, {
    cause: error,
  });
}

/** Said wherever an application has an interactions address; nothing where it has none. */
export function addressWarning({ interactions_endpoint_url: address }: Application): string | undefined {
  return address
    ? `This application has an interactions address (${address}): Discord sends every interaction there and none to the gateway. Remove it in the Developer Portal (General Information, Interactions Endpoint URL) to answer here.`
    : undefined;
}
