/** The files by which other people run the bot are not run here, but what they name has to be there. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const read = (file: string): string => readFileSync(file, 'utf8');
const { scripts } = JSON.parse(read('package.json'));

describe('compose.yml', () => {
  const compose = read('compose.yml');

  test('runs both programs of Node with the settings of .env, again after a crash, and asks how they are', () => {
    expect(compose).toMatch(/^ {2}env_file: \.env$/m);
    expect(compose).toMatch(/^ {2}restart: unless-stopped$/m);
    expect(compose).toMatch(/healthcheck:[^}]*127\.0\.0\.1:8080\/healthz/);
    const [command = ''] = /(?<=command: ).*/.exec(compose) ?? [];
    expect(JSON.parse(command).join(' ')).toBe(scripts['start:http']);
  });

  test('sets what the health is asked by, whatever .env says', () => {
    const settings = read('.env.example');
    const [, services = ''] = compose.split(/^services:/m);
    const set = Array.from(services.matchAll(/^ {6}([A-Z_]+): (\S+)$/gm), ([, name, value]) => [name, value]);
    expect(set).toEqual([
      ['HEALTH_PORT', '8080'],
      ['PORT', '8080'],
      ['HOST', '0.0.0.0'],
    ]);
    for (const [name] of set) expect(settings).toContain(`\n${name}=`);
  });

  test('waits longer for the end than the programs may take', () => {
    const [seconds = ''] = /(?<=stop_grace_period: )\d+/.exec(compose) ?? [];
    const [, milliseconds = ''] = /shutdownMs = ([\d_]+)/.exec(read('src/runtime/program.ts')) ?? [];
    expect(Number(seconds) * 1000).toBeGreaterThan(Number(milliseconds.replace('_', '')));
  });
});

test('the unit for systemd runs what npm start runs', () => {
  const unit = read('docs/dramas-abroad.service');
  expect(unit).toContain(`ExecStart=/usr/bin/${scripts.start}\n`);
  expect(unit).toMatch(/^Restart=/m);
});

test('dependabot holds back the packages whose version discord.js decides', () => {
  const { dependencies } = JSON.parse(read('package.json'));
  const ignored = read('.github/dependabot.yml').split('ignore:')[1] ?? '';
  expect(Object.keys(dependencies)).toContain('@discordjs/ws');
  expect(ignored).toMatch(/"@discordjs\/\*"\n\s+update-types: \["version-update:semver-major"\]/);
});

test('the packages are audited every week', () => {
  const audit = read('.github/workflows/audit.yml');
  expect(audit).toMatch(/schedule:\n\s+- cron: "\S+ \S+ \* \* \d"/);
  expect(audit).toContain('npm audit --omit=dev');
});

test('the terms and the privacy policy that the doctor names are there', () => {
  for (const file of ['TERMS.md', 'PRIVACY.md']) {
    expect(existsSync(file)).toBe(true);
    expect(read('src/adapters/doctor/checks.ts')).toContain(file);
  }
});
