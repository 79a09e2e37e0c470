/** Bundles the bench beside the programs that it measures, so that all are loaded alike. */
import { build } from 'esbuild';

await build({
  entryPoints: ['bench/http/main.ts', 'bench/http/load.ts', 'bench/http/servers/*.ts'],
  outbase: 'bench/http',
  outdir: 'dist/bench',
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  packages: 'external',
  logLevel: 'warning',
});
