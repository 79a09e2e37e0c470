/** What can keep the bot from answering, and how to fix it; one line each. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import type { Bot } from '../../bot/bot.ts';
import type { Picture } from '../../contract/command.ts';
import { readPicture } from '../../pictures/files.ts';
import { allPictures } from '../../pictures/names.ts';
import { type DiscordSettings, discordSettings, readSettings, SettingsError } from '../../runtime/config.ts';
import { UserFacingError } from '../../runtime/user-facing-error.ts';
import { type Application, addressWarning, fetchApplication } from '../register/application.ts';
import { installation, inviteLinks } from '../register/invite.ts';
import { compare, type Scope, whereOf } from '../register/register.ts';
import { createRest, type OnRateLimit } from '../register/rest.ts';

export interface Finding {
  /** `note`: worth knowing, but no problem. */
  readonly state: 'ok' | 'note' | 'problem';
  readonly line: string;
}

const ok = (line: string): Finding => ({ state: 'ok', line });
const note = (line: string): Finding => ({ state: 'note', line });
const problem = (line: string): Finding => ({ state: 'problem', line });

/**
 * Checks everything that can be checked with these settings; never throws.
 * @param pictures dist/pictures/
 */
export async function findings(
  environment: Readonly<Record<string, string | undefined>>,
  pictures: URL,
  bot: Bot,
  onRateLimit: OnRateLimit,
): Promise<Finding[]> {
  const settings = settingsOf(environment);
  return [
    ...(Array.isArray(settings) ? settings : [ok('The settings are well-formed.')]),
    await picturesFinding(pictures),
    ...(Array.isArray(settings) ? [] : await discordFindings(settings, bot, onRateLimit)),
  ];
}

function settingsOf(environment: Readonly<Record<string, string | undefined>>): DiscordSettings | Finding[] {
  try {
    return readSettings(discordSettings, environment);
  } catch (error) {
    if (error instanceof SettingsError) return error.problems.map(problem);
    throw error;
  }
}

/** Whether each picture is what the build drew, by the hashes that the build has left beside the folder. */
async function picturesFinding(folder: URL): Promise<Finding> {
  const pictures = allPictures();
  const hashes = await builtHashes(new URL('../built.json', folder));
  const isAsDrawn = async (picture: Picture): Promise<boolean> => {
    const bytes = await readPicture(picture, folder);
    return createHash('sha256').update(bytes).digest('hex') === hashes[`pictures/${picture.file}`];
  };
  const asDrawn = await Promise.all(pictures.map((picture) => isAsDrawn(picture).catch(() => false)));
  const wrong = asDrawn.filter((isRight) => !isRight).length;
  return wrong === 0
    ? ok(`All ${pictures.length} pictures are as they were drawn.`)
    : problem(
        `${wrong} of ${pictures.length} pictures in dist/pictures are missing or not as they were drawn: run npm run build.`,
      );
}

const builtSchema = v.object({ files: v.record(v.string(), v.string()) });

async function builtHashes(file: URL): Promise<Readonly<Record<string, string>>> {
  try {
    return v.parse(builtSchema, JSON.parse(await readFile(file, 'utf8'))).files;
  } catch {
    return {};
  }
}

async function discordFindings(
  settings: DiscordSettings,
  bot: Bot,
  onRateLimit: OnRateLimit,
): Promise<Finding[]> {
  const rest = createRest(settings.DISCORD_API_URL, settings.DISCORD_TOKEN, onRateLimit);
  try {
    const application = await fetchApplication(rest);
    const scope = { applicationId: application.id, guildId: settings.DISCORD_GUILD_ID };
    return [
      ok(`Discord takes the token: it belongs to ${application.name}.`),
      addressFinding(application),
      ...installationFindings(application),
      ...directoryFindings(application),
      ...commandFindings(await compare(rest, scope, bot.definitions()), scope),
      ...inviteLinks(application.id, settings).map(note),
    ];
  } catch (error) {
    if (error instanceof UserFacingError) return [problem(error.message)];
    const why = error instanceof Error ? error.message : String(error);
    return [problem(`Discord cannot be asked at ${settings.DISCORD_API_URL}: ${why}`)];
  }
}

/** With such an address the HTTP endpoint is the way that answers: right for some, a surprise for others. */
function addressFinding(application: Application): Finding {
  const warning = addressWarning(application);
  return warning
    ? note(warning)
    : ok('No interactions address is set: Discord sends interactions to the gateway.');
}

/** Discord tells of its kinds of installation only where they were ever set. */
function installationFindings({ integration_types_config: kinds }: Application): Finding[] {
  if (!kinds) return [];
  const missing = [
    ...(`${installation.server}` in kinds ? [] : ['Guild Install']),
    ...(`${installation.account}` in kinds ? [] : ['User Install']),
  ];
  return [
    missing.length === 0
      ? ok('It can be added to servers and to accounts.')
      : problem(`${missing.join(' and ')} is off: tick it in the Developer Portal (Installation).`),
  ];
}

/**
 * From 100 servers on Discord wants a bot to be verified, and offers it from 75 on.
 * Source: https://support.discord.com/hc/articles/360040720412
 */
const serversNearVerification = 60;

function directoryFindings(application: Application): Finding[] {
  const { approximate_guild_count: servers = 0 } = application;
  if (servers < serversNearVerification) return [];
  const missing = [
    ...(application.terms_of_service_url ? [] : ['Terms of Service URL']),
    ...(application.privacy_policy_url ? [] : ['Privacy Policy URL']),
  ];
  return missing.length === 0
    ? [ok('The addresses of its terms and its privacy policy are set.')]
    : [
        problem(
          `It is in ${servers} servers, and Discord verifies bots from 75 on: set ${missing.join(' and ')} in the Developer Portal (General Information); TERMS.md and PRIVACY.md are there for that.`,
        ),
      ];
}

function commandFindings({ changes, twice }: Awaited<ReturnType<typeof compare>>, scope: Scope): Finding[] {
  const where = whereOf(scope);
  return [
    changes.length > 0
      ? problem(`The commands registered ${where} differ (${changes.join('; ')}): run npm run register.`)
      : ok(`The commands are registered ${where}.`),
    ...(twice.length > 0
      ? [
          problem(
            `Registered in the server and everywhere, so shown twice: ${twice.join(', ')}. Run npm run register -- --remove, then empty DISCORD_GUILD_ID.`,
          ),
        ]
      : []),
  ];
}
