/** `npm run doctor`: says what to mend, one line each; ends with 1 when there is something. */
import { commands } from '../../commands/index.ts';
import { findings } from '../adapters/doctor/checks.ts';
import { createBot } from '../bot/bot.ts';
import { runProgram } from '../runtime/program.ts';

const marks = { ok: '✓', note: '·', mend: '✗' } as const;

await runProgram(async () => {
  const found = await findings(
    process.env,
    new URL('../dist/pictures/', import.meta.url),
    createBot(commands),
  );
  process.stdout.write(found.map(({ state, line }) => `${marks[state]} ${line}\n`).join(''));
  if (found.some(({ state }) => state === 'mend')) process.exitCode = 1;
});
