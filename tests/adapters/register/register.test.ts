import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { register, remove, summaryOf } from '../../../src/adapters/register/register.ts';
import { createRest } from '../../../src/adapters/register/rest.ts';
import { applicationId, DiscordStandIn, standInToken } from '../../standin/discord.ts';
import { definitions } from '../../support/bot.ts';

const path = `/applications/${applicationId}/commands`;
const guildId = '1000000000000000003';

let discord: DiscordStandIn;
const rest = () => createRest(discord.url, standInToken, () => undefined);

beforeEach(async () => {
  discord = await DiscordStandIn.start();
});
afterEach(() => discord.close());

describe('register', () => {
  it('keeps the command that Discord made itself', async () => {
    const launch = { id: '5', type: 4, name: 'launch', description: '', handler: 2 };
    discord.rest.commands.set(path, [launch, { type: 1, name: 'old', description: 'Old' }]);
    const { changes } = await register(rest(), { applicationId }, definitions());
    expect(changes).toContain('- /old');
    expect(changes).not.toContainEqual(expect.stringContaining('launch'));
    expect(discord.rest.commands.get(path)).toContainEqual(expect.objectContaining(launch));
    expect(discord.rest.commands.get(path)).toHaveLength(definitions().length + 1);
  });

  it('registers in one server, and tells what is shown twice there', async () => {
    discord.rest.commands.set(path, [{ type: 1, name: 'help', description: 'Help' }]);
    const scope = { applicationId, guildId };
    const comparison = await register(rest(), scope, definitions());
    expect(
      discord.rest.commands.get(`/applications/${applicationId}/guilds/${guildId}/commands`),
    ).toHaveLength(definitions().length);
    expect(discord.rest.commands.get(path)).toHaveLength(1);
    expect(summaryOf(comparison, scope).at(-1)).toBe(
      'Shown twice in that server, because they are registered everywhere too: help. To remove them there: npm run register -- --remove',
    );
  });

  it('removes all but the command that Discord made itself', async () => {
    const launch = { id: '5', type: 4, name: 'launch', description: '', handler: 2 };
    discord.rest.commands.set(path, [launch, { type: 1, name: 'help', description: 'Help' }]);
    expect(await remove(rest(), { applicationId })).toBe(1);
    expect(discord.rest.commands.get(path)).toEqual([expect.objectContaining(launch)]);
  });
});
