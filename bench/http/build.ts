/** Bundles the bench beside the programs that it measures, so that all start from one file. */
import { build } from 'esbuild';

await build({
  entryPoints: ['bench/http/main.ts', 'bench/http/servers/*.ts'],
  outbase: 'bench/http',
  outdir: 'bench/dist',
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  packages: 'external',
  logLevel: 'warning',
});
