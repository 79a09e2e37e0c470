/** Servers as child processes, and what they use. Reads /proc: Linux only. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Contender, Reply } from './contenders.ts';

export interface Running {
  readonly port: number;
  /** From the start of the process to its first reply, in milliseconds. */
  readonly startMs: number;
  /** The memory it holds now, in MB. */
  readonly memory: () => number;
  /** The processor time it has used, in milliseconds. */
  readonly cpuMs: () => number;
  readonly stop: () => Promise<void>;
}

const longestStart = 20_000;

/** Starts a server and waits for its first reply; its log goes to a file, as it would in service. */
export async function startServer(contender: Contender, port: number, reply: Reply): Promise<Running> {
  const [program, ...args] = contender.command(port, reply);
  const log = openSync(join(import.meta.dirname, `server-${port}.log`), 'w');
  const start = performance.now();
  const child = spawn(program, args, {
    stdio: ['ignore', log, log],
    env: { PATH: process.env['PATH'], ...contender.environment?.(port) },
  });
  closeSync(log);
  await firstReply(child, port, `${contender.name} did not start`);
  const startMs = performance.now() - start;
  return {
    port,
    startMs,
    memory: () =>
      Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024,
    cpuMs: () => cpuOf(child),
    async stop() {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
}

async function firstReply(child: ChildProcess, port: number, problem: string): Promise<void> {
  const latest = performance.now() + longestStart;
  while (!(await answers(port))) {
    if (child.exitCode !== null || performance.now() > latest) {
      child.kill('SIGKILL');
      throw new Error(problem);
    }
    await pause(1);
  }
}

/** Any reply counts, also one that turns the caller away. */
function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () =>
      socket.write('GET /healthz HTTP/1.1\r\nhost: bench\r\n\r\n'),
    );
    socket
      .once('data', () => resolve(true))
      .once('close', () => resolve(false))
      .once('error', () => resolve(false));
    socket.once('data', () => socket.destroy());
  });
}

/** Fields 14 and 15 of /proc/PID/stat: ticks in user and kernel mode, 100 a second. */
function cpuOf(child: ChildProcess): number {
  const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}
