import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadEnvFile } from '../../src/runtime/env-file.ts';
import { UserFacingError } from '../../src/runtime/user-facing-error.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'env-'));
  file = join(folder, '.env');
});
afterEach(() => rmSync(folder, { recursive: true }));

const windows = 'DISCORD_TOKEN=a.b.c\r\nLOG_LEVEL="debug"\r\n';

describe('.env', () => {
  it('may have a byte-order mark and the line ends of Windows', () => {
    writeFileSync(file, `\ufeff${windows}`);
    const environment = {};
    loadEnvFile(environment, file);
    expect(environment).toEqual({ DISCORD_TOKEN: 'a.b.c', LOG_LEVEL: 'debug' });
  });

  it('leaves alone what the environment has set', () => {
    writeFileSync(file, windows);
    const environment = { LOG_LEVEL: 'warn' };
    loadEnvFile(environment, file);
    expect(environment).toEqual({ DISCORD_TOKEN: 'a.b.c', LOG_LEVEL: 'warn' });
  });

  it.each([
    ['with', '\ufeff'],
    ['without', ''],
  ])('is refused in a sentence when it is UTF-16 %s a byte-order mark', (_how, mark) => {
    writeFileSync(file, `${mark}${windows}`, 'utf16le');
    expect(() => loadEnvFile({}, file)).toThrow(UserFacingError);
    expect(() => loadEnvFile({}, file)).toThrow(/UTF-16: save it as UTF-8\.$/);
  });

  it('is refused in a sentence when it is a folder', () => {
    expect(() => loadEnvFile({}, folder)).toThrow(UserFacingError);
  });

  it('may be missing', () => {
    const environment = {};
    loadEnvFile(environment, file);
    expect(environment).toEqual({});
  });
});
