/** `npm run build` in copies of the project that draw their charts alone, which is quick. */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = realpathSync(mkdtempSync(join(tmpdir(), 'build-')));
afterAll(() => rmSync(root, { recursive: true }));

function copyProject(name: string): string {
  const folder = join(root, name);
  for (const part of ['src', 'commands', 'data', 'package.json', 'package-lock.json', 'tsconfig.json']) {
    cpSync(part, join(folder, part), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  replace(join(folder, 'src/pictures/drawing/all.ts'), /^\];$/m, '].slice(-9);');
  return folder;
}

function replace(file: string, from: string | RegExp, to: string): void {
  const text = readFileSync(file, 'utf8');
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${file} has no ${from}`);
  writeFileSync(file, changed);
}

const start = (folder: string) =>
  spawn(process.execPath, ['src/build/start.js'], { cwd: folder, stdio: 'ignore' });

const run = (folder: string, program: readonly string[]) => {
  const { status, stderr } = spawnSync(process.execPath, program, { cwd: folder, encoding: 'utf8' });
  return { status, stderr };
};

const build = (folder: string) => run(folder, ['src/build/start.js']);

/** What a folder consists of: the hash of each file. */
const contentOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => statSync(join(folder, path)).isFile())
      .map((path) => [
        path,
        createHash('sha256')
          .update(readFileSync(join(folder, path)))
          .digest('hex'),
      ]),
  );

const quiet = { status: 0, stderr: '' };
const drawn = { status: 0, stderr: expect.stringMatching(/^Drawing 9 pictures, .* \d+\.\d s\n$/) };

describe('npm run build', { timeout: 120_000 }, () => {
  let folder: string;
  let whole: Record<string, string>;
  const colours = () => join(folder, 'src/pictures/drawing/look.ts');

  beforeAll(() => {
    folder = copyProject('project');
    expect(build(folder)).toEqual(drawn);
    whole = contentOf(join(folder, 'dist'));
  }, 120_000);

  it('makes the programs, the page and the pictures', () => {
    const files = Object.keys(whole);
    for (const file of [
      'main.js',
      'ask.js',
      'http.cjs',
      join('worker', 'worker.js'),
      join('chat', 'index.html'),
    ]) {
      expect(files).toContain(file);
    }
    expect(files.filter((file) => file.endsWith('.png'))).toHaveLength(9);
  });

  it('does nothing when nothing changed', () => {
    expect(build(folder)).toEqual(quiet);
    expect(contentOf(join(folder, 'dist'))).toEqual(whole);
  });

  it.each([
    ['a deleted picture', (dist: string) => rmSync(join(dist, 'pictures/chart-all.en.png'))],
    ['an empty picture', (dist: string) => truncateSync(join(dist, 'pictures/chart-all.en.png'))],
    ['a deleted program', (dist: string) => rmSync(join(dist, 'main.js'))],
  ])('makes %s again', (_, harm) => {
    harm(join(folder, 'dist'));
    expect(build(folder).status).toBe(0);
    expect(contentOf(join(folder, 'dist'))).toEqual(whole);
  });

  it('takes no picture for current that a killed build left', async () => {
    const pictures = join(folder, 'dist/pictures');
    replace(colours(), "sea: '#23252b'", "sea: '#ff0000'");
    const killed = start(folder);
    const watcher = watch(pictures);
    await new Promise<void>((done) => {
      watcher.on('change', (_, file) => {
        if (`${file}`.endsWith('.png')) done();
      });
    });
    killed.kill('SIGKILL');
    await new Promise((done) => killed.once('exit', done));
    watcher.close();
    replace(colours(), "sea: '#ff0000'", "sea: '#23252b'");
    expect(build(folder).status).toBe(0);
    expect(contentOf(join(folder, 'dist'))).toEqual(whole);
  });

  it('takes no picture for current that was drawn alone', () => {
    replace(colours(), "sea: '#23252b'", "sea: '#ff0000'");
    expect(run(folder, ['--import', 'tsx', 'src/build/draw.ts'])).toEqual(drawn);
    expect(contentOf(join(folder, 'dist'))).not.toEqual(whole);
    replace(colours(), "sea: '#ff0000'", "sea: '#23252b'");
    expect(build(folder)).toEqual(drawn);
    expect(contentOf(join(folder, 'dist'))).toEqual(whole);
  });

  it('keeps the pictures when only a program changed, and removes what is no longer made', () => {
    writeFileSync(join(folder, 'dist/pictures/of-an-old-drama.en.png'), '');
    replace(join(folder, 'src/main.ts'), /$/, '\nconsole.log("changed");\n');
    expect(build(folder)).toEqual(quiet);
    expect(existsSync(join(folder, 'dist/pictures/of-an-old-drama.en.png'))).toBe(false);
    expect(readFileSync(join(folder, 'dist/main.js'), 'utf8')).toContain('changed');
    replace(join(folder, 'src/main.ts'), '\nconsole.log("changed");\n', '');
    expect(build(folder)).toEqual(quiet);
    expect(contentOf(join(folder, 'dist'))).toEqual(whole);
  });

  it('succeeds twice at once', async () => {
    rmSync(join(folder, 'dist'), { recursive: true });
    const both = [start(folder), start(folder)];
    const codes = await Promise.all(both.map((one) => new Promise((done) => one.once('exit', done))));
    expect(codes).toEqual([0, 0]);
    expect(contentOf(join(folder, 'dist'))).toEqual(whole);
  });

  it('builds the same in a folder with an odd name, and says in a sentence where it cannot', () => {
    const odd = copyProject('my #1 bot, 100%');
    expect(build(odd)).toEqual(drawn);
    expect(contentOf(join(odd, 'dist'))).toEqual(whole);
    const { status, stderr } = build(copyProject('what?'));
    expect(status).toBe(1);
    expect(stderr).toMatch(/^The build cannot run in a folder with a question mark in its path: .*\n$/);
  });

  it('says in a sentence where it cannot write', () => {
    const unwritable = copyProject('unwritable');
    writeFileSync(join(unwritable, 'dist'), 'a file where the folder should be');
    const { status, stderr } = build(unwritable);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^(Drawing .*\n)?The build cannot go on: .*'dist.*\n$/);
  });

  it('says which pictures cannot be drawn, and why', () => {
    const broken = copyProject('broken');
    replace(join(broken, 'src/pictures/texts.ts'), "'Lavish dramas at home'", "'Lavish dramas 🏠'");
    const { status, stderr } = build(broken);
    expect(status).toBe(1);
    expect(stderr).toContain('The picture chart-all.en.png cannot be drawn: No font has the letter "🏠"');
    expect(stderr).not.toMatch(/^ +at /m);
    expect(build(broken).status).toBe(1);
  });

  it('says in sentences what the data has wrong', () => {
    const wrong = copyProject('wrong');
    replace(join(wrong, 'data/dramas.json'), '8000000000', '9000000000');
    const { status, stderr } = build(wrong);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^The data says what the article does not:\n- /);
    expect(existsSync(join(wrong, 'dist/main.js'))).toBe(false);
  });
});
