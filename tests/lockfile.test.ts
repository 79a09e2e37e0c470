/** What `npm ci` brings is held by its hash, and comes from whichever registry the person uses. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Entry {
  readonly integrity?: string;
  readonly resolved?: string;
}

describe.each(['package-lock.json', 'bench/package-lock.json'])('%s', (file) => {
  const { packages }: { readonly packages: Readonly<Record<string, Entry>> } = JSON.parse(
    readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'),
  );
  const entries = Object.entries(packages).filter(([path]) => path !== '');

  test('has every package with its hash', () => {
    expect(entries.length).toBeGreaterThan(50);
    expect(entries.filter(([, { integrity }]) => !integrity).map(([path]) => path)).toEqual([]);
  });

  test('names no address', () => {
    expect(entries.filter(([, { resolved }]) => resolved).map(([path]) => path)).toEqual([]);
  });
});
