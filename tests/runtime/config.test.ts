import { describe, expect, it } from 'vitest';
import { botSettings, discordSettings, readSettings, SettingsError } from '../../src/runtime/config.ts';

function problemsOf(
  schema: typeof botSettings | typeof discordSettings,
  environment: Record<string, string>,
) {
  try {
    readSettings(schema, environment);
  } catch (error) {
    if (error instanceof SettingsError) return error.problems;
  }
  return [];
}

describe('settings', () => {
  it('have defaults, and count an empty variable as unset', () => {
    const empty = { DISCORD_TOKEN: '', CHAT_PORT: ' ', HEALTH_PORT: '' };
    expect(readSettings(botSettings, empty)).toEqual(readSettings(botSettings, {}));
    expect(readSettings(botSettings, {})).toEqual({
      LOG_LEVEL: 'info',
      LOG_QUERIES: true,
      DISCORD_API_URL: 'https://discord.com/api',
      ANSWER_MENTIONS: false,
      CHAT_PORT: 3000,
      HEALTH_HOST: '127.0.0.1',
    });
  });

  it('tell all problems at once, each with its line of .env.example', () => {
    const wrong = {
      LOG_LEVEL: 'loud',
      LOG_QUERIES: 'perhaps',
      DISCORD_TOKEN: 'no token',
      DISCORD_GUILD_ID: 'my server',
      DISCORD_API_URL: 'discord',
      ANSWER_MENTIONS: '1',
      CHAT_PORT: '65536',
      HEALTH_PORT: '-1',
    };
    const problems = problemsOf(botSettings, wrong);
    expect(problems).toHaveLength(Object.keys(wrong).length);
    for (const name of Object.keys(wrong)) {
      expect(problems).toContainEqual(
        expect.stringMatching(`^${name} .*\\(see ${name} in \\.env\\.example\\)$`),
      );
    }
    expect(problems.join()).not.toContain('no token');
  });

  it('demand a token in production, beside other problems', () => {
    expect(problemsOf(botSettings, { NODE_ENV: 'production', CHAT_PORT: 'x' })).toEqual([
      expect.stringContaining('CHAT_PORT must be a port'),
      expect.stringContaining('DISCORD_TOKEN is missing, and NODE_ENV is production'),
    ]);
    expect(problemsOf(botSettings, { NODE_ENV: 'production', DISCORD_TOKEN: 'a.b.c' })).toEqual([]);
  });

  it('demand a token for registering', () => {
    expect(problemsOf(discordSettings, {})).toEqual([
      'DISCORD_TOKEN is missing (see DISCORD_TOKEN in .env.example)',
    ]);
  });
});
