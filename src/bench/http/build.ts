/** Bundles the bench beside the programs that it measures, so that all are loaded alike. */
import { build } from 'esbuild';

await build({
  entryPoints: ['src/bench/http/main.ts', 'src/bench/http/load.ts', 'src/bench/http/servers/*.ts'],
  outbase: 'src/bench/http',
  outdir: 'dist/bench',
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  packages: 'external',
  logLevel: 'warning',
});
