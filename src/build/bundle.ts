/** Bundles the programs: one file starts faster than many small ones. */
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { writeWhole } from './write.ts';

/** Bundles with esbuild; gives the absolute paths of the files. */
export async function bundle(options: BuildOptions): Promise<readonly string[]> {
  const { outputFiles = [] } = await build({ bundle: true, logLevel: 'warning', ...options, write: false });
  for (const { path, contents } of outputFiles) writeWhole(path, contents);
  return outputFiles.map(({ path }) => path);
}

/** Big packages of ours stay where npm put them. */
const node = {
  format: 'esm',
  splitting: true,
  platform: 'node',
  target: 'node20.19',
  external: ['discord.js', '@discordjs/ws', 'dotenv', 'prom-client'],
} as const satisfies BuildOptions;

/** The programs that people start, each with its name in `folder`. */
export const bundlePrograms = (folder: string): Promise<readonly string[]> =>
  bundle({
    ...node,
    outdir: folder,
    entryPoints: {
      main: 'src/main.ts',
      ask: 'src/programs/ask.ts',
      register: 'src/programs/register.ts',
      doctor: 'src/programs/doctor.ts',
    },
  });

/** `http.cjs`, and `http.js` with all it loads at its start in one file, because copies of it start often. */
export async function bundleHttp(folder: string): Promise<readonly string[]> {
  const http = await bundle({
    ...node,
    outdir: folder,
    entryPoints: { http: 'src/programs/http.ts' },
    external: ['dotenv', 'prom-client'],
    // Less to read at each start; names stay, so that a stack trace still says where.
    minifySyntax: true,
    minifyWhitespace: true,
    charset: 'utf8',
  });
  const start = await bundle({
    format: 'cjs',
    platform: 'node',
    entryPoints: ['src/programs/http-start.cts'],
    outfile: join(folder, 'http.cjs'),
  });
  return [...http, ...start];
}

/** `worker.js`, what Cloudflare gets: all in one file, alone in its folder, and nothing of Node in it. */
export const bundleWorker = (folder: string): Promise<readonly string[]> =>
  bundle({
    format: 'esm',
    outdir: folder,
    entryPoints: { worker: 'src/programs/worker.ts' },
    platform: 'browser',
    target: 'es2023',
  });
