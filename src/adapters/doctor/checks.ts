/** What can keep the bot from answering, and how to mend it; one line each. */
import { readdir } from 'node:fs/promises';
import type { Bot } from '../../bot/bot.ts';
import { allPictures } from '../../pictures/names.ts';
import { type DiscordSettings, discordSettings, readSettings, SettingsError } from '../../runtime/config.ts';
import { UserFacingError } from '../../runtime/user-facing-error.ts';
import { type Application, addressWarning, createRest, fetchApplication } from '../register/application.ts';
import { compare, type Scope, whereOf } from '../register/register.ts';

export interface Finding {
  /** `note`: worth knowing, but nothing to mend. */
  readonly state: 'ok' | 'note' | 'mend';
  readonly line: string;
}

const ok = (line: string): Finding => ({ state: 'ok', line });
const note = (line: string): Finding => ({ state: 'note', line });
const mend = (line: string): Finding => ({ state: 'mend', line });

/**
 * Checks everything that can be checked with these settings; never throws.
 * @param pictures dist/pictures/
 */
export async function findings(
  environment: Readonly<Record<string, string | undefined>>,
  pictures: URL,
  bot: Bot,
): Promise<Finding[]> {
  const settings = settingsOf(environment);
  return [
    ...(Array.isArray(settings) ? settings : [ok('The settings are well-formed.')]),
    await picturesFinding(pictures),
    ...(Array.isArray(settings) ? [] : await discordFindings(settings, bot)),
  ];
}

function settingsOf(environment: Readonly<Record<string, string | undefined>>): DiscordSettings | Finding[] {
  try {
    return readSettings(discordSettings, environment);
  } catch (error) {
    if (error instanceof SettingsError) return error.problems.map(mend);
    throw error;
  }
}

async function picturesFinding(folder: URL): Promise<Finding> {
  const drawn = new Set(await readdir(folder).catch(() => []));
  const pictures = allPictures();
  const missing = pictures.filter(({ file }) => !drawn.has(file)).length;
  return missing === 0
    ? ok(`All ${pictures.length} pictures are drawn.`)
    : mend(`${missing} of ${pictures.length} pictures are missing in dist/pictures: run npm run pictures.`);
}

async function discordFindings(settings: DiscordSettings, bot: Bot): Promise<Finding[]> {
  const rest = createRest(settings.DISCORD_API_URL, settings.DISCORD_TOKEN);
  try {
    const application = await fetchApplication(rest);
    const scope = { applicationId: application.id, guildId: settings.DISCORD_GUILD_ID };
    return [
      ok(`Discord takes the token: it belongs to ${application.name}.`),
      addressFinding(application),
      ...commandFindings(await compare(rest, scope, bot.definitions()), scope),
    ];
  } catch (error) {
    if (error instanceof UserFacingError) return [mend(error.message)];
    const why = error instanceof Error ? error.message : String(error);
    return [mend(`Discord cannot be asked at ${settings.DISCORD_API_URL}: ${why}`)];
  }
}

/** With such an address the HTTP endpoint is the way that answers: right for some, a surprise for others. */
function addressFinding(application: Application): Finding {
  const warning = addressWarning(application);
  return warning
    ? note(warning)
    : ok('No interactions address is set: Discord sends interactions to the gateway.');
}

function commandFindings({ changes, twice }: Awaited<ReturnType<typeof compare>>, scope: Scope): Finding[] {
  const where = whereOf(scope);
  return [
    changes.length > 0
      ? mend(`The commands registered ${where} differ (${changes.join('; ')}): run npm run register.`)
      : ok(`The commands are registered ${where}.`),
    ...(twice.length > 0
      ? [
          mend(
            `Registered in the server and everywhere, so shown twice: ${twice.join(', ')}. Run npm run register -- --remove, then empty DISCORD_GUILD_ID.`,
          ),
        ]
      : []),
  ];
}
