/** `npm run register`: registers the commands and says what that changed; with `-- --remove` it removes them. */

import { commands } from '../../commands/index.ts';
import { createRest, fetchApplication } from '../adapters/register/application.ts';
import { register, remove, told, whereOf } from '../adapters/register/register.ts';
import { createBot } from '../bot/bot.ts';
import { discordSettings, readSettings } from '../runtime/config.ts';
import { runProgram } from '../runtime/program.ts';
import { UserFacingError } from '../runtime/user-facing-error.ts';

await runProgram(async () => {
  const settings = readSettings(discordSettings, process.env);
  const rest = createRest(settings.DISCORD_API_URL, settings.DISCORD_TOKEN);
  try {
    const { id: applicationId } = await fetchApplication(rest);
    const scope = { applicationId, guildId: settings.DISCORD_GUILD_ID };
    const lines = process.argv.includes('--remove')
      ? [`Removed ${whereOf(scope)}: ${await remove(rest, scope)} commands.`]
      : told(await register(rest, scope, createBot(commands).definitions()), scope);
    process.stdout.write(`${lines.join('\n')}\n`);
  } catch (error) {
    throw error instanceof UserFacingError
      ? error
      : new UserFacingError(`Discord did not take it: ${messageOf(error)}`);
  }
});

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
