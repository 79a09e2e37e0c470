/** `npm run doctor`: says what to fix, one line each; ends with 1 when there is something. */
import { commands } from '../../commands/index.ts';
import { findings } from '../adapters/doctor/checks.ts';
import { createBot } from '../bot/bot.ts';
import { runProgram } from '../runtime/program.ts';

const marks = { ok: '✓', note: '·', problem: '✗' } as const;

await runProgram(async () => {
  const found = await findings(
    process.env,
    new URL('../dist/pictures/', import.meta.url),
    createBot(commands),
    ({ request, seconds }) =>
      process.stderr.write(`Discord asks to wait ${seconds} seconds (${request}) …\n`),
  );
  process.stdout.write(found.map(({ state, line }) => `${marks[state]} ${line}\n`).join(''));
  if (found.some(({ state }) => state === 'problem')) process.exitCode = 1;
});
