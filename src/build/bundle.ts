/** Bundles the programs: one file starts faster than many small ones. */
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';

const common = { bundle: true, format: 'esm', logLevel: 'warning' } as const satisfies BuildOptions;

/** Big packages of ours stay where npm put them. */
const node = {
  ...common,
  splitting: true,
  platform: 'node',
  target: 'node20.19',
  external: ['discord.js', '@discordjs/ws', 'dotenv', 'prom-client'],
} as const satisfies BuildOptions;

/** The programs that people start, each with its name in `folder`. */
export async function bundlePrograms(folder: string): Promise<void> {
  await build({
    ...node,
    outdir: folder,
    entryPoints: {
      main: 'src/main.ts',
      ask: 'src/programs/ask.ts',
      register: 'src/programs/register.ts',
      doctor: 'src/programs/doctor.ts',
    },
  });
}

/** `http.cjs`, and `http.js` with all it loads at its start in one file, because copies of it start often. */
export async function bundleHttp(folder: string): Promise<void> {
  await build({
    ...node,
    outdir: folder,
    entryPoints: { http: 'src/programs/http.ts' },
    external: ['dotenv', 'prom-client'],
    // Less to read at each start; names stay, so that a stack trace still says where.
    minifySyntax: true,
    minifyWhitespace: true,
    charset: 'utf8',
  });
  await build({
    ...common,
    format: 'cjs',
    platform: 'node',
    entryPoints: ['src/programs/http-start.cts'],
    outfile: join(folder, 'http.cjs'),
  });
}

/** `worker.js`, what Cloudflare gets: all in one file, alone in its folder, and nothing of Node in it. */
export async function bundleWorker(folder: string): Promise<void> {
  await build({
    ...common,
    outdir: folder,
    entryPoints: { worker: 'src/programs/worker.ts' },
    platform: 'browser',
    target: 'es2023',
  });
}
