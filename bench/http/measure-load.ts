/** Runs load.ts as a process of its own, so that it takes nothing from the measured server's thread. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import type { Load } from './load.ts';

/** Calls the server at `port` with the same request over many connections for some seconds. */
export function measureLoad(
  port: number,
  request: Buffer,
  connections: number,
  seconds: number,
): Promise<Load> {
  return new Promise((resolve, reject) => {
    const load = join(import.meta.dirname, 'load.js');
    const args = [load, `${port}`, `${connections}`, `${seconds}`];
    const child = execFile(process.execPath, args, { timeout: (seconds + 20) * 1000 }, (error, output) => {
      if (error) reject(error);
      else resolve(JSON.parse(output));
    });
    child.stdin?.end(request);
  });
}
