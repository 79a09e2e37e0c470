/** wrangler.jsonc as it is shipped, tried with wrangler itself: without a network and without an account. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { respond } from '../../support/bot.ts';
import { slash, typing } from '../../support/interactions.ts';
import { freePort } from '../free-port.ts';
import { publicKey, signed } from '../http/sign.ts';

const wrangler = 'bench/node_modules/wrangler/bin/wrangler.js';
const folder = mkdtempSync(join(tmpdir(), 'wrangler-'));
const options = {
  env: {
    ...process.env,
    // wrangler keeps nothing about this machine, sends nothing, and looks for no newer version.
    XDG_CONFIG_HOME: folder,
    WRANGLER_SEND_METRICS: 'false',
    WRANGLER_HIDE_BANNER: 'true',
    CLOUDFLARE_CF_FETCH_ENABLED: 'false',
    WRANGLER_LOG_PATH: folder,
    CI: 'true',
  },
};

if (!existsSync(wrangler)) throw new Error('wrangler is not installed yet: npm run bench:install');

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('wrangler', { timeout: 120_000 }, () => {
  test('would upload the Worker alone', () => {
    const uploaded = join(folder, 'upload');
    execFileSync(process.execPath, [wrangler, 'deploy', '--dry-run', '--outdir', uploaded], {
      ...options,
      stdio: 'ignore',
    });
    expect(readdirSync(uploaded).filter((name) => name !== 'README.md')).toEqual(['worker.js']);
  });

  describe('serves what it would upload:', () => {
    let child: ChildProcess;
    let port: number;

    beforeAll(async () => {
      port = await freePort();
      child = spawn(
        process.execPath,
        [
          wrangler,
          'dev',
          '--port',
          `${port}`,
          '--inspector-port',
          '0',
          '--var',
          `DISCORD_PUBLIC_KEY:${publicKey}`,
        ],
        { ...options, stdio: 'ignore' },
      );
      for (;;) {
        const response = await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => undefined);
        if (response?.ok) return;
        if (child.exitCode !== null) throw new Error(`wrangler ended with ${child.exitCode}`);
        await pause(100);
      }
    }, 60_000);

    afterAll(async () => {
      const ended = once(child, 'exit');
      child.kill();
      await ended;
    });

    function post(interaction: object): Promise<Response> {
      const body = JSON.stringify(interaction);
      return fetch(`http://127.0.0.1:${port}/interactions`, { method: 'POST', body, headers: signed(body) });
    }

    test('a suggestion', async () => {
      const interaction = typing('location', 'title', 'bi');
      expect(await (await post(interaction)).json()).toEqual(respond(interaction, fail)?.response);
    });

    test('a command with its picture', async () => {
      const interaction = slash('location', { title: 'Bichunmu' });
      const form = await (await post(interaction)).formData();
      const handled = respond(interaction, fail);
      expect(JSON.parse(`${form.get('payload_json')}`)).toEqual(handled?.response);
      expect(form.get('files[0]')).toMatchObject({ name: handled?.picture?.file, type: 'image/png' });
    });

    test('the pictures, and nothing else that lies beside them', async () => {
      for (const file of readdirSync('dist/pictures')) {
        const { status } = await fetch(`http://127.0.0.1:${port}/${file}`);
        expect(status, file).toBe(file.endsWith('.png') ? 200 : 404);
      }
    });

    test('nothing that is not signed', async () => {
      const response = await fetch(`http://127.0.0.1:${port}/interactions`, { method: 'POST', body: '{}' });
      expect(response.status).toBe(401);
    });
  });
});

function fail(error: unknown): never {
  throw error;
}
