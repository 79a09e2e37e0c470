/** Who is measured: how each server is started. */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { publicKey } from './interactions.ts';
import { workerd, writeWorkerdConfig } from './workerd.ts';

/** What every server shall answer, so that all send as many bytes. */
export interface Reply {
  readonly type: string;
  readonly file: string;
}

export interface Contender {
  readonly name: string;
  /** The contender that sets its limit. */
  readonly limit?: string;
  readonly command: (port: number, reply: Reply) => readonly [string, ...string[]];
  readonly environment?: (port: number) => Readonly<Record<string, string>>;
}

/** What the bench measures, and where its own programs are once they are built. */
const dist = join(import.meta.dirname, '../../dist');
const built = import.meta.dirname;

const server =
  (name: string): Contender['command'] =>
  (port, reply) => [
    process.execPath,
    join(built, `servers/${name}.js`),
    `${port}`,
    publicKey,
    reply.type,
    reply.file,
  ];

function worker(port: number, script: string, reply?: Reply): [string, ...string[]] {
  const config = join(built, `workerd-${port}.capnp`);
  writeWorkerdConfig(config, {
    port,
    script,
    ...(reply
      ? { texts: { PUBLIC_KEY: publicKey, TYPE: reply.type }, files: { REPLY: reply.file } }
      : { texts: { DISCORD_PUBLIC_KEY: publicKey }, assets: join(dist, 'pictures') }),
  });
  return [workerd, 'serve', config];
}

export const ours = 'ours on Node';
const limit = 'node:http + WebCrypto (the limit), as many threads';
export const unchecked = 'node:http without a check';
export const ourWorker = 'ours in workerd';
export const bareWorker = 'verifying Worker in workerd (the limit)';

/** As our endpoint sets it for itself: without, Node has four threads. */
const asManyThreads = () => ({ UV_THREADPOOL_SIZE: `${availableParallelism() + 1}` });

export const contenders: readonly Contender[] = [
  {
    name: ours,
    limit,
    command: () => [process.execPath, join(dist, 'http.cjs')],
    environment: (port) => ({ PORT: `${port}`, HOST: '127.0.0.1', DISCORD_PUBLIC_KEY: publicKey }),
  },
  { name: limit, command: server('verifying'), environment: asManyThreads },
  { name: "the same with Node's own four threads", limit, command: server('verifying') },
  { name: unchecked, command: server('bare') },
  {
    name: 'express 5 + discord-interactions',
    limit,
    command: server('express'),
    environment: asManyThreads,
  },
  {
    name: 'discord-hono on @hono/node-server',
    limit,
    command: server('hono'),
    environment: asManyThreads,
  },
  { name: ourWorker, limit: bareWorker, command: (port) => worker(port, join(dist, 'worker/worker.js')) },
  {
    name: bareWorker,
    command: (port, reply) => worker(port, join(built, 'servers/verifying-worker.js'), reply),
  },
];
