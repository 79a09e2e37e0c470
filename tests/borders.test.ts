/** The rooms of the house and the way that imports go between them, held by reading what each file imports. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/** From top to bottom: a file may import from its own room and from those below it. */
const rooms: readonly (readonly [room: string, path: RegExp])[] = [
  ['bench', /^bench\//],
  ['build', /^src\/build\//],
  ['programs', /^src\/(main\.ts$|programs\/)/],
  ['adapters', /^src\/adapters\//],
  ['bot', /^src\/bot\//],
  ['commands', /^commands\//],
  ['ask', /^src\/ask\//],
  ['answers', /^src\/answers\//],
  ['drawing', /^src\/pictures\/drawing\//],
  ['pictures', /^src\/pictures\/[^/]+$/],
  ['search', /^src\/search\//],
  ['i18n', /^src\/i18n\//],
  ['runtime', /^src\/runtime\//],
  ['contract', /^src\/contract\//],
  ['dataset', /^src\/dataset\//],
  ['memoize', /^src\/memoize\.ts$/],
  ['data', /^data\//],
];

interface Import {
  readonly file: string;
  /** A package, a node: module, or the path of a file of ours. */
  readonly target: string;
  /** Types are gone when the program runs. */
  readonly isType: boolean;
}

const files = ['src', 'commands', 'bench'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((name) => name.endsWith('.ts') && !name.includes('node_modules')),
);
const texts = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
const imports = [...texts].flatMap(([file, text]) => importsOf(file, text));

function importsOf(file: string, text: string): Import[] {
  const statements = text.matchAll(/(?:^|\n)\s*(import|export)\s+(type\s+)?(?:[^'";]*?\bfrom\s+)?'([^']+)'/g);
  const dynamic = text.matchAll(/\bimport\(\s*'([^']+)'\s*\)/g);
  const target = (name: string) => (name.startsWith('.') ? normalize(join(dirname(file), name)) : name);
  return [
    ...Array.from(statements, ([, , type, name = '']) => ({
      file,
      target: target(name),
      isType: type !== undefined,
    })),
    ...Array.from(dynamic, ([, name = '']) => ({ file, target: target(name), isType: false })),
  ];
}

const isIn =
  (...folders: readonly string[]) =>
  (file: string) =>
    folders.some((folder) => file.startsWith(folder));
const ours = imports.filter(({ target }) => isIn('src/', 'commands/', 'bench/', 'data/')(target));

/** Everything that runs when this file runs. */
function reachableFrom(entry: string): Set<string> {
  const reached = new Set([entry]);
  for (const file of reached) {
    for (const one of imports) if (one.file === file && !one.isType) reached.add(one.target);
  }
  return reached;
}

const importing = (isWanted: (target: string) => boolean): string[] => [
  ...new Set(imports.filter(({ target }) => isWanted(target)).map(({ file }) => file)),
];

/** The height of a file's room, 0 at the top. */
const heightOf = (file: string): number => rooms.findIndex(([, path]) => path.test(file));

/** Circles of imports, those of types included, each by the file that closes it. */
function circles(): string[] {
  const targets = new Map(files.map((file) => [file, ours.filter((one) => one.file === file)]));
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) {
      found.push([...path.slice(path.indexOf(file)), file].join(' → '));
      return;
    }
    if (done.has(file)) return;
    for (const { target } of targets.get(file) ?? []) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  return found;
}

/** A file's code without its comments. */
const codeOf = (file: string): string => (texts.get(file) ?? '').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');

describe('borders', () => {
  test('every file of ours is in a room, and every import of one leads to it', () => {
    expect(files.filter((file) => heightOf(file) < 0)).toEqual([]);
    expect(ours.length).toBeGreaterThan(100);
    expect(ours.filter(({ target }) => !existsSync(target))).toEqual([]);
  });

  test('imports go down only', () => {
    const up = ours.filter(({ file, target }) => heightOf(target) < heightOf(file));
    expect(up.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  test('no import goes round in a circle', () => {
    expect(circles()).toEqual([]);
  });

  test('only the programs, and what is not shipped, bring commands and the bot together', () => {
    const bringing = importing((target) => target === 'commands/index.ts');
    expect(bringing.length).toBeGreaterThan(0);
    expect(
      bringing.filter((file) => !isIn('src/main.ts', 'src/programs/', 'src/build/', 'bench/')(file)),
    ).toEqual([]);
  });

  test('only the gateway, registration and the doctor use the client of Discord', () => {
    const users = importing(isIn('discord.js', '@discordjs/'));
    const allowed = isIn('src/adapters/gateway/', 'src/adapters/register/', 'src/adapters/doctor/');
    expect(users.length).toBeGreaterThan(0);
    expect(users.filter((file) => !allowed(file))).toEqual([]);
  });

  test('the endpoint on Node loads no client of Discord', () => {
    expect([...reachableFrom('src/programs/http.ts')].filter(isIn('discord.js', '@discordjs/'))).toEqual([]);
  });

  test('nothing that runs in the Worker is of Node, or asks for the environment', () => {
    const reached = [...reachableFrom('src/programs/worker.ts')];
    expect(reached).toContain('commands/index.ts');
    expect(reached.filter(isIn('node:'))).toEqual([]);
    expect(reached.filter((file) => /\bprocess\b|\bBuffer\b/.test(codeOf(file)))).toEqual([]);
  });

  test('only the search uses Fuse', () => {
    const users = importing((target) => target === 'fuse.js');
    expect(users.filter((file) => !isIn('src/search/', 'bench/')(file))).toEqual([]);
  });

  test('only programs, and what starts and ends them, see the environment', () => {
    const users = files.filter((file) => codeOf(file).includes('process.env'));
    expect(users.length).toBeGreaterThan(0);
    expect(
      users.filter(
        (file) =>
          !isIn('src/main.ts', 'src/programs/', 'src/runtime/program.ts', 'src/build/', 'bench/')(file),
      ),
    ).toEqual([]);
  });
});
