/** What the README promises is what the project has. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { commands } from '../commands/index.ts';
import { commandTexts } from '../src/i18n/commands.ts';

/** With one space where a table was padded. */
const readme = readFileSync('README.md', 'utf8').replace(/ {2,}/g, ' ');
const scripts: Readonly<Record<string, string>> = JSON.parse(readFileSync('package.json', 'utf8')).scripts;

describe('the README', () => {
  test('lists every command as /help does, and no other', () => {
    const rows = commands.map((command) => {
      const { name, description } = commandTexts[command.name].en;
      const options = command.options.map((option) => (option.required ? option.name : `[${option.name}]`));
      const call = command.kind === 'slash' ? [`/${command.name}`, ...options].join(' ') : name;
      return `| \`${call}\` | ${description} |`;
    });
    const start = readme.indexOf('| command | what it answers |');
    const table = readme.slice(start, readme.indexOf('\n\n', start)).split('\n').slice(2);
    expect(table.toSorted()).toEqual(rows.toSorted());
  });

  test('names only scripts that there are', () => {
    const named = [...readme.matchAll(/npm run ([\w:]+)/g)].map(([, script = '']) => script);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
  });

  test('shows only pictures and links to only files that there are', () => {
    const targets = [...readme.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, target = '']) => target);
    expect(targets.length).toBeGreaterThan(5);
    expect(targets.filter((target) => !existsSync(target))).toEqual([]);
  });

  test('credits whose work is in it', () => {
    for (const credit of [
      'MIT',
      'Natural Earth',
      'SIL Open Font License',
      'rights stay with its publisher',
    ]) {
      expect(readme).toContain(credit);
    }
  });
});
