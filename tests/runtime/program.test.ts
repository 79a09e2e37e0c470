import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs a service whose parts are given as code, in a process of its own. */
async function runService(run: string, leave = ''): Promise<{ code: number; out: string; err: string }> {
  const program = `
    import { PlainStop } from './src/runtime/plain-stop.ts';
    import { directOutput } from './src/runtime/log-output.ts';
    import { createLog } from './src/runtime/log.ts';
    import { runService } from './src/runtime/program.ts';
    const service = { run: async () => { ${run} }, leave: async () => { console.log('left'); ${leave} } };
    void runService(service, createLog('info', directOutput));
    void PlainStop;`;
  const flags = ['--import', 'tsx', '--input-type=module', '-e', program];
  const child = spawn(process.execPath, flags, { cwd: root });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  const [code] = await once(child, 'close');
  return { code, out, err };
}

describe('a service', () => {
  it.each([
    [
      'a rejection that nobody handles',
      "void Promise.reject(new Error('nobody')); await new Promise(() => setInterval(() => {}, 1000));",
    ],
    [
      'an exception that nobody catches',
      "setImmediate(() => { throw new Error('nobody'); }); await new Promise(() => setInterval(() => {}, 1000));",
    ],
    ['a fault at its start', "throw new Error('nobody');"],
  ])('logs %s, leaves, and ends with 1', async (_what, code) => {
    const ended = await runService(code);
    expect(ended.code).toBe(1);
    expect(ended.out).toMatch(/"level":"fatal".*nobody/);
    expect(ended.out).toContain('left');
  });

  it('tells in one sentence what its reader can mend', async () => {
    expect(await runService("throw new PlainStop('Mend this.');")).toMatchObject({
      code: 1,
      err: 'Mend this.\n',
    });
  });

  it('ends with 0 on a signal, also when leaving fails', async () => {
    const ended = await runService(
      "setInterval(() => {}, 1000); process.kill(process.pid, 'SIGTERM');",
      "throw new Error('no');",
    );
    expect(ended.code).toBe(0);
    expect(ended.out).toContain('leaving failed');
  });
}, 30_000);
