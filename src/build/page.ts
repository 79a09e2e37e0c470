/** Bundles the local chat's page: script, looks, letters, each in files of its own, none inline. */
import { build } from 'esbuild';

const page = 'src/adapters/chat/page';

/** Writes the page's files into a folder. */
export async function buildPage(folder: string): Promise<void> {
  await build({
    entryPoints: ['main.ts', 'style.css', 'index.html', 'icon.svg'].map((file) => `${page}/${file}`),
    outdir: folder,
    bundle: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    loader: { '.html': 'copy', '.svg': 'copy', '.woff': 'empty', '.woff2': 'file' },
    minifySyntax: true,
    logLevel: 'warning',
  });
}
