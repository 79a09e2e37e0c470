/** The files that the local chat serves: its page and the bot's pictures. */
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { file, type Reply } from './reply.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Letters, digits, `-`, `_` and single dots: no way out of the folder, no hidden files. */
const address = /^\/(?:(pictures)\/)?([\w-]+(?:\.[\w-]+)+)$/;

/** The file at a path of the page; nothing where there is none. */
export async function fileAt(path: string, folder: string): Promise<Reply | undefined> {
  const [, pictures, name = ''] = address.exec(path === '/' ? '/index.html' : path) ?? [];
  const type = types[extname(name)];
  if (!type) return undefined;
  try {
    return file(type, await readFile(join(folder, pictures ?? 'chat', name)));
  } catch {
    return undefined;
  }
}
