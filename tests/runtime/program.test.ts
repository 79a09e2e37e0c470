import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs a service whose parts are given as code, in a process of its own. */
async function runService(run: string, stop = ''): Promise<{ code: number; out: string; err: string }> {
  const program = `
    import { UserFacingError } from './src/runtime/user-facing-error.ts';
    import { directOutput } from './src/runtime/log-output.ts';
    import { createLog } from './src/runtime/log.ts';
    import { runService } from './src/runtime/program.ts';
    const service = { run: async () => { ${run} }, stop: async () => { console.log('stopped'); ${stop} } };
    void runService(service, createLog('info', directOutput));
    void UserFacingError;`;
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
  ])('logs %s, stops, and ends with 1', async (_what, code) => {
    const ended = await runService(code);
    expect(ended.code).toBe(1);
    expect(ended.out).toMatch(/"level":"fatal".*nobody/);
    expect(ended.out).toContain('stopped');
  });

  it('tells in one sentence what its reader can fix', async () => {
    expect(await runService("throw new UserFacingError('Fix this.');")).toMatchObject({
      code: 1,
      err: 'Fix this.\n',
    });
  });

  it('ends with 0 on a signal, also when stopping fails', async () => {
    const ended = await runService(
      "setInterval(() => {}, 1000); process.kill(process.pid, 'SIGTERM');",
      "throw new Error('no');",
    );
    expect(ended.code).toBe(0);
    expect(ended.out).toContain('stopping failed');
  });
}, 30_000);
