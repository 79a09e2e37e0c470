/** `npm run ask -- '/location title:bichunmu'`: one answer, printed as text. */
import { parseArgs } from 'node:util';
import { commands } from '../../commands/index.ts';
import { ask } from '../adapters/terminal/ask.ts';
import { createBot } from '../bot/bot.ts';
import { runProgram } from '../runtime/program.ts';

await runProgram(async () => {
  const { values, positionals } = parseArgs({
    options: { lang: { type: 'string' } },
    allowPositionals: true,
    strict: false,
  });
  const answer = ask(createBot(commands), positionals.join(' '), {
    locale: `${values.lang ?? process.env['LANG'] ?? ''}`,
    width: process.stdout.columns ?? 80,
    colour: process.stdout.isTTY === true && !process.env['NO_COLOR'],
  });
  const out = answer.ok ? process.stdout : process.stderr;
  out.write(`${answer.text}\n`);
  process.exitCode = answer.ok ? 0 : 1;
});
