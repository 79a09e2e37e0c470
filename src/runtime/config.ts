/** Settings: read once, from an argument; every problem is reported together, one line each. */
import * as v from 'valibot';
import { logLevels } from './log.ts';
import { UserFacingError } from './user-facing-error.ts';

const optional = <Schema extends v.GenericSchema<string, unknown>>(schema: Schema) => v.optional(schema);

const portRule = 'must be a port: a whole number from 0 to 65535';
const port = v.pipe(
  v.string(),
  v.regex(/^\d{1,5}$/, portRule),
  v.transform(Number),
  v.maxValue(65535, portRule),
);
const flag = v.pipe(
  v.picklist(['true', 'false'], 'must be true or false'),
  v.transform((value) => value === 'true'),
);
const logLevel = v.picklist(logLevels, `must be one of ${logLevels.join(', ')}`);

/** What every program reads. */
const common = {
  LOG_LEVEL: v.optional(logLevel, 'info'),
  LOG_QUERIES: v.optional(flag, 'true'),
  NODE_ENV: optional(v.string()),
};

const token = v.pipe(
  v.string(),
  v.regex(/^[\w-]+\.[\w-]+\.[\w-]+$/, 'does not look like a bot token: three parts with dots'),
);

const discord = {
  DISCORD_TOKEN: optional(token),
  DISCORD_GUILD_ID: optional(v.pipe(v.string(), v.regex(/^\d{17,20}$/, 'must be the number of a server'))),
  DISCORD_API_URL: v.optional(
    v.pipe(
      v.string(),
      v.url('must be an address'),
      v.transform((url) => url.replace(/(?<!\/)\/+$/, '')),
    ),
    'https://discord.com/api',
  ),
  ANSWER_MENTIONS: v.optional(flag, 'false'),
};

/** `npm start`: online with a token, the local chat without one. */
export const botSettings = v.pipe(
  v.object({
    ...common,
    ...discord,
    CHAT_PORT: v.optional(port, '3000'),
    HEALTH_PORT: optional(port),
    HEALTH_HOST: v.optional(v.string(), '127.0.0.1'),
  }),
  v.forward(
    v.partialCheck(
      [['NODE_ENV'], ['DISCORD_TOKEN']],
      (given) => given.NODE_ENV !== 'production' || given.DISCORD_TOKEN !== undefined,
      'is missing, and NODE_ENV is production: there is no local chat in production',
    ),
    ['DISCORD_TOKEN'],
  ),
);
export type BotSettings = v.InferOutput<typeof botSettings>;

/** `npm run start:http` */
export const httpSettings = v.object({
  ...common,
  DISCORD_PUBLIC_KEY: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^[0-9a-f]{64}$/i, 'must be the public key of your application: 64 hex digits'),
    ),
    '',
  ),
  PORT: v.optional(port, '8080'),
  HOST: v.optional(v.string(), '0.0.0.0'),
  METRICS: v.optional(flag, 'false'),
});
export type HttpSettings = v.InferOutput<typeof httpSettings>;

/** `npm run register`, `npm run doctor` */
export const discordSettings = v.object({ ...common, ...discord, DISCORD_TOKEN: token }, 'is missing');
export type DiscordSettings = v.InferOutput<typeof discordSettings>;

/** Thrown with every problem of the settings, one line each. */
export class SettingsError extends UserFacingError {
  override readonly name = 'SettingsError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`These settings have to be fixed:\n${problems.map((problem) => `- ${problem}`).join('\n')}`);
    this.problems = problems;
  }
}

/**
 * The settings of a program from an environment. An empty variable counts as unset.
 * @throws SettingsError with all problems at once, each naming its line of .env.example
 */
export function readSettings<Schema extends v.GenericSchema<Record<string, unknown>, unknown>>(
  schema: Schema,
  environment: Readonly<Record<string, string | undefined>>,
): v.InferOutput<Schema> {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const result = v.safeParse(schema, given);
  if (result.success) return result.output;
  throw new SettingsError(
    result.issues.map(
      (issue) => `${v.getDotPath(issue)} ${issue.message} (see ${v.getDotPath(issue)} in .env.example)`,
    ),
  );
}
