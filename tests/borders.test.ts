/** The borders between the rooms of the house, held by reading what each file imports. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

interface Import {
  readonly file: string;
  /** A package, a node: module, or the path of a file of ours. */
  readonly target: string;
  /** Types are gone when the program runs. */
  readonly isType: boolean;
}

const files = ['src', 'commands'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((name) => name.endsWith('.ts')),
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

const isIn =
  (...folders: readonly string[]) =>
  (file: string) =>
    folders.some((folder) => file.startsWith(folder));
const isProduct = (file: string) => !file.startsWith('src/bench/');

describe('borders', () => {
  test('every import of a file of ours leads to one', () => {
    const ours = imports.filter(({ target }) => isIn('src/', 'commands/', 'data/')(target));
    expect(ours.length).toBeGreaterThan(100);
    expect(ours.filter(({ target }) => !existsSync(target))).toEqual([]);
  });

  test('commands know no adapter and no client of Discord', () => {
    const known = [...reachableFrom('commands/index.ts')];
    expect(known.filter(isIn('src/adapters/', 'discord.js', '@discordjs/'))).toEqual([]);
  });

  test('only the gateway, registration and the doctor use the client of Discord', () => {
    const users = importing(isIn('discord.js', '@discordjs/'));
    const allowed = isIn('src/adapters/gateway/', 'src/adapters/register/', 'src/adapters/doctor/');
    expect(users.length).toBeGreaterThan(0);
    expect(users.filter((file) => !allowed(file))).toEqual([]);
  });

  test('the endpoint on Node loads no client of Discord', () => {
    expect([...reachableFrom('src/adapters/node/main.ts')].filter(isIn('discord.js', '@discordjs/'))).toEqual(
      [],
    );
  });

  test('nothing that runs in the Worker is of Node, or asks for the environment', () => {
    const reached = [...reachableFrom('src/adapters/worker/main.ts')];
    expect(reached).toContain('commands/index.ts');
    expect(reached.filter(isIn('node:'))).toEqual([]);
    expect(reached.filter((file) => /\bprocess\b|\bBuffer\b/.test(codeOf(file)))).toEqual([]);
  });

  test('only the search uses Fuse', () => {
    const users = importing((target) => target === 'fuse.js').filter(isProduct);
    expect(users.filter((file) => !isIn('src/search/')(file))).toEqual([]);
  });

  test('only entry points see the environment', () => {
    const users = files.filter(isProduct).filter((file) => codeOf(file).includes('process.env'));
    expect(users.length).toBeGreaterThan(0);
    expect(users.filter((file) => !/^src\/(config\.ts|build\/|(.+\/)?main\.ts$)/.test(file))).toEqual([]);
  });
});

/** A file's code without its comments. */
const codeOf = (file: string): string => (texts.get(file) ?? '').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
