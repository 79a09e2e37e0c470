/** `npm run doctor`: says what to mend, one line each; ends with 1 when there is something. */
import { runProgram } from '../../program.ts';
import { findings } from './checks.ts';

const marks = { ok: '✓', note: '·', mend: '✗' } as const;

await runProgram(async () => {
  const found = await findings(process.env, new URL('../dist/pictures/', import.meta.url));
  process.stdout.write(found.map(({ state, line }) => `${marks[state]} ${line}\n`).join(''));
  if (found.some(({ state }) => state === 'mend')) process.exitCode = 1;
});
