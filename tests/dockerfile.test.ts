/** The Dockerfile is not built here, but what it names has to be there. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const dockerfile = readFileSync('Dockerfile', 'utf8');
const ignored = readFileSync('.dockerignore', 'utf8').split('\n');
const settings = readFileSync('.env.example', 'utf8');
const { scripts, engines } = JSON.parse(readFileSync('package.json', 'utf8'));

const instructions = dockerfile
  .replace(/\\\n\s*/g, '')
  .split('\n')
  .filter((line) => /^[A-Z]+ /.test(line));
const all = (name: string) =>
  instructions.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1));
const [, final = ''] = dockerfile.split(/^FROM .*$(?![\s\S]*^FROM)/m);

describe('the Dockerfile', () => {
  test('copies only what is there and what the image may see', () => {
    const sources = all('COPY')
      .filter((copy) => !copy.startsWith('--from'))
      .flatMap((copy) => copy.split(' ').slice(0, -1));
    expect(sources).toContain('package-lock.json');
    for (const source of sources) expect(existsSync(source), source).toBe(true);
    expect(ignored).toEqual(expect.arrayContaining(['.*', '!.npmrc', 'node_modules', 'dist']));
  });

  test('runs scripts and programs that package.json has', () => {
    const ran = Array.from(dockerfile.matchAll(/npm run (\S+)/g), ([, script]) => script);
    expect(ran).toEqual(['build']);
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(ran));
    expect(JSON.parse(all('CMD').at(-1) ?? '').join(' ')).toBe(scripts.start);
    expect(dockerfile).toContain(`dramas-abroad ${scripts['start:http']}`);
  });

  test('has two stages on a Node that the bot supports, and ends as nobody special', () => {
    const bases = all('FROM');
    expect(bases).toHaveLength(2);
    const oldest = Number(/\d+/.exec(engines.node)?.[0]);
    for (const base of bases) expect(Number(/^node:(\d+)/.exec(base)?.[1])).toBeGreaterThanOrEqual(oldest);
    expect(final).toMatch(/^USER node$/m);
    expect(final).not.toMatch(/^RUN /m);
  });

  test('asks for the health where the programs tell it', () => {
    const [check = ''] = all('HEALTHCHECK');
    expect(check).toContain('/healthz');
    for (const [, setting = ''] of check.matchAll(/process\.env\.(\w+)/g))
      expect(settings).toContain(`\n${setting}=`);
    expect(readFileSync('src/adapters/http/handler.ts', 'utf8')).toContain("'/healthz'");
    expect(readFileSync('src/adapters/gateway/health.ts', 'utf8')).toContain("'/healthz'");
  });

  test('holds no secret', () => {
    expect(dockerfile).not.toMatch(/(TOKEN|KEY)=[\w.-]/);
  });
});
