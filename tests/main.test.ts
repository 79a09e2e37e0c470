import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DiscordStandIn, standInToken } from './standin/discord.ts';
import { slash } from './standin/interactions.ts';

// A child process loads everything anew, on a machine that may be busy.
vi.setConfig({ testTimeout: 30_000 });

const root = fileURLToPath(new URL('..', import.meta.url));
const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const children: ChildProcess[] = [];

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

interface Program {
  readonly child: ChildProcess;
  /** Resolves as soon as the output has it. */
  readonly says: (text: RegExp) => Promise<void>;
  /** Everything it said, and its exit code. */
  readonly ended: Promise<{ readonly code: number | null; readonly out: string; readonly err: string }>;
}

/** Not where somebody may have a .env. */
const run = (file: string, environment: Record<string, string>): Program =>
  start(process.execPath, ['--import', tsx, `${root}src/${file}`], environment, tmpdir());

/** With nothing of the environment of the tests. */
function start(command: string, args: string[], environment: Record<string, string>, cwd: string): Program {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(command, args, { cwd, env: { PATH, HOME, ...environment } });
  children.push(child);
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  return {
    child,
    async says(text) {
      while (!text.test(out)) await once(child.stdout, 'data');
    },
    ended: once(child, 'close').then(([code]) => ({ code, out, err })),
  };
}

describe('npm start', () => {
  it('opens the local chat without a token, says where, and closes it on SIGTERM', async () => {
    const program = run('main.ts', { DISCORD_TOKEN: '', CHAT_PORT: '0' });
    await program.says(/^Open http:\/\/127\.0\.0\.1:\d+ in your browser \(Ctrl\+C stops\)$/m);
    program.child.kill('SIGTERM');
    expect(await program.ended).toMatchObject({ code: 0, err: '' });
  });

  it.runIf(existsSync(`${root}dist/main.js`)).each(['SIGTERM', 'SIGKILL'] as const)(
    'is over when npm ends by %s: nothing of it stays behind',
    async (signal) => {
      const npm = start('npm', ['start', '--ignore-scripts'], { DISCORD_TOKEN: '', CHAT_PORT: '0' }, root);
      await npm.says(/in your browser/);
      npm.child.kill(signal);
      // Its output ends when the last process that could write to it has ended.
      await npm.ended;
    },
  );

  it('ends with all problems of the settings', async () => {
    const { code, err } = await run('main.ts', { NODE_ENV: 'production', CHAT_PORT: 'x' }).ended;
    expect(code).toBe(1);
    expect(err.trim().split('\n')).toEqual([
      'These settings have to be fixed:',
      expect.stringContaining('CHAT_PORT in .env.example'),
      expect.stringContaining('DISCORD_TOKEN in .env.example'),
    ]);
  });
});

describe('npm start with a token', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    'finishes the answer in flight on %s and ends with 0',
    async (signal) => {
      const discord = await DiscordStandIn.start();
      const program = run('main.ts', { DISCORD_TOKEN: standInToken, DISCORD_API_URL: discord.url });
      await once(discord.gateway, 'online');
      let release = (): void => undefined;
      discord.rest.hold = new Promise((resolve) => {
        release = resolve;
      });
      const sent = discord.send(slash('help', {}));
      await once(discord.rest.callbacks, 'arrived');
      const closed = once(discord.gateway, 'closed');
      program.child.kill(signal);
      expect(await closed).toEqual([1000]);
      release();
      const { code, out, err } = await program.ended;
      expect(code).toBe(0);
      expect(sent.confirmed).toBe(true);
      expect(out + err).not.toContain(standInToken);
      expect(out + err).not.toContain(sent.token);
      await discord.close();
    },
  );

  it('tells in one sentence that the token is refused', async () => {
    const discord = await DiscordStandIn.start();
    const { code, err } = await run('main.ts', { DISCORD_TOKEN: 'not.the.one', DISCORD_API_URL: discord.url })
      .ended;
    expect(code).toBe(1);
    expect(err).toMatch(/^Discord refuses the token: [^\n]*\n$/);
    await discord.close();
  });

  it('tells in one sentence that the gateway refuses it', async () => {
    const discord = await DiscordStandIn.start();
    discord.gateway.refusesWith = 4014;
    const { code, err } = await run('main.ts', { DISCORD_TOKEN: standInToken, DISCORD_API_URL: discord.url })
      .ended;
    expect(code).toBe(1);
    expect(err).toMatch(/^Discord does not allow the intents [^\n]*\n$/);
    await discord.close();
  });
});

describe('npm run doctor', () => {
  it.runIf(existsSync(`${root}dist/doctor.js`))(
    'finds the pictures as the build has drawn them',
    async () => {
      const { out } = await start(process.execPath, [`${root}dist/doctor.js`], {}, tmpdir()).ended;
      expect(out).toMatch(/^✓ All \d+ pictures are as they were drawn\.$/m);
      expect(out).toMatch(/^✗ DISCORD_TOKEN is missing/m);
    },
  );
});

describe('npm run register', () => {
  it('says what it changed', async () => {
    const discord = await DiscordStandIn.start();
    const settings = { DISCORD_TOKEN: standInToken, DISCORD_API_URL: discord.url };
    const first = await run('programs/register.ts', settings).ended;
    expect(first).toMatchObject({ code: 0, out: expect.stringContaining('+ /help\n') });
    const second = await run('programs/register.ts', settings).ended;
    expect(second.out.split('\n')).toEqual([
      'The commands are registered everywhere as they are in the code.',
      expect.stringMatching(/server: https:.*integration_type=0/),
      expect.stringMatching(/account: https:.*integration_type=1/),
      '',
    ]);
    await discord.close();
  });
});
