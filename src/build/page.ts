/** Bundles the local chat's page: script, looks, letters, each in files of its own, none inline. */
import { bundle } from './bundle.ts';

const page = 'src/adapters/chat/page';

/** Writes the page's files into a folder; gives their absolute paths. */
export const buildPage = (folder: string): Promise<readonly string[]> =>
  bundle({
    entryPoints: ['main.ts', 'style.css', 'index.html', 'icon.svg'].map((file) => `${page}/${file}`),
    outdir: folder,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    loader: { '.html': 'copy', '.svg': 'copy', '.woff': 'empty', '.woff2': 'file' },
    minifySyntax: true,
  });
