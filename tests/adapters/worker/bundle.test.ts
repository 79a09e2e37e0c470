import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compatibilityDate } from '../../../bench/http/workerd.ts';
import { bundleWorker } from '../../../src/build/bundle.ts';

test('the Worker is small and has nothing of Node in it', async () => {
  const folder = mkdtempSync(resolve('node_modules/.worker-'));
  try {
    await bundleWorker(folder);
    const script = readFileSync(`${folder}/worker.js`, 'utf8');
    expect(script).not.toMatch(/^import\b|\brequire\(|["']node:|\bprocess\.env\b/m);
    expect(gzipSync(script).length).toBeLessThan(1_000_000);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('wrangler.jsonc says what is built and tried here', () => {
  const settings = JSON.parse(readFileSync('wrangler.jsonc', 'utf8').replace(/^\s*\/\/.*$/gm, ''));
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(settings).toMatchObject({
    main: 'dist/worker/worker.js',
    compatibility_date: compatibilityDate,
    assets: { directory: 'dist/pictures', binding: 'ASSETS' },
  });
  expect(scripts).toHaveProperty(settings.build.command.replace('npm run ', ''));
  expect(existsSync('src/programs/worker.ts')).toBe(true);
});
