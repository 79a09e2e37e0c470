/** `npm run register`: registers the commands and says what that changed; with `-- --remove` it removes them. */

import { commands } from '../../commands/index.ts';
import { fetchApplication } from '../adapters/register/application.ts';
import { inviteLinks } from '../adapters/register/invite.ts';
import { register, remove, summaryOf, whereOf } from '../adapters/register/register.ts';
import { createRest } from '../adapters/register/rest.ts';
import { createBot } from '../bot/bot.ts';
import { discordSettings, readSettings } from '../runtime/config.ts';
import { runProgram } from '../runtime/program.ts';
import { UserFacingError } from '../runtime/user-facing-error.ts';

await runProgram(async () => {
  const settings = readSettings(discordSettings, process.env);
  const rest = createRest(settings.DISCORD_API_URL, settings.DISCORD_TOKEN, ({ request, seconds }) =>
    process.stderr.write(`Discord asks to wait ${seconds} seconds (${request}) …\n`),
  );
  try {
    const { id: applicationId } = await fetchApplication(rest);
    const scope = { applicationId, guildId: settings.DISCORD_GUILD_ID };
    const lines = process.argv.includes('--remove')
      ? [`Removed ${whereOf(scope)}: ${await remove(rest, scope)} commands.`]
      : [
          ...summaryOf(await register(rest, scope, createBot(commands).definitions()), scope),
          ...inviteLinks(applicationId, settings),
        ];
    process.stdout.write(`${lines.join('\n')}\n`);
  } catch (error) {
    if (error instanceof UserFacingError) throw error;
    throw new UserFacingError(`Discord did not take it: ${messageOf(error)}`);
  }
});

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
