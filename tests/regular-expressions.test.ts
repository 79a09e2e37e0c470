/**
 * No regular expression that reads what other people type may take more than linear time: scslre, the analysis behind
 * eslint-plugin-regexp, finds those that can. What is built from parts at run time is tried by npm run bench:hostile.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { analyse } from 'scslre';
import { expect, test } from 'vitest';
import { parseAst } from 'vitest/node';

/** What reads only its owner's keyboard, or our own files while pictures are drawn. */
const readsOnlyOurOwn = /^src\/(adapters\/(local|terminal|chat\/page)|pictures\/drawing|build)\//;

interface Pattern {
  readonly pattern: string;
  readonly flags: string;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isPattern = (value: object): value is Pattern => 'pattern' in value && 'flags' in value;

/** The regular expressions in a syntax tree. */
function patternsIn(node: unknown): Pattern[] {
  if (!isObject(node)) return [];
  if ('regex' in node && isObject(node.regex) && isPattern(node.regex)) return [node.regex];
  return Object.values(node).flatMap(patternsIn);
}

const files = ['src', 'commands'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts') && !readsOnlyOurOwn.test(name)),
);
const patterns = files.flatMap((file) => {
  const { code } = transformSync(readFileSync(file, 'utf8'), { loader: 'ts', target: 'es2023' });
  return patternsIn(parseAst(code)).map((found) => ({ file, ...found }));
});

/** Ways in which a text can make it slow, in words. */
const slowWays = ({ pattern, flags }: Pattern): string[] =>
  analyse({ source: pattern, flags }).reports.map(({ type, exponential }) => {
    return `${pattern}: ${exponential ? 'exponential' : 'polynomial'} (${type})`;
  });

test('the analysis finds expressions that are slow, so that its silence means something', () => {
  for (const pattern of ['(a+)+b', '\\s+$', '([aou]+)w']) {
    expect(slowWays({ pattern, flags: '' }), pattern).not.toEqual([]);
  }
});

test('every regular expression that reads what others type takes linear time', () => {
  expect(patterns.length).toBeGreaterThan(50);
  const slow = patterns.flatMap((one) => slowWays(one).map((way) => `${one.file} ${way}`));
  expect(slow).toEqual([]);
});
