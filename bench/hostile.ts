/**
 * npm run bench:hostile: hostile texts in every option of every command, in suggestions, message commands and
 * mentions, beside an ordinary request. Ends with an error where one takes over ten times as long.
 */
import { spawn } from 'node:child_process';
import { generateKeyPairSync, sign } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { keyOf } from '../src/bot/definitions.ts';
import { bot } from '../tests/support/bot.ts';
import { onMessage, slash, typing } from '../tests/support/interactions.ts';
import { families } from './hostile-texts.ts';

const lengths = [100, 500, 2000, 6000];
/** Discord's most for a message. */
const longestMessage = 4000;
const mostTimesOrdinary = 10;
/** Other programs on this machine cannot make a text look slow: the quickest of so many tries counts. */
const tries = 20;
const ordinaryRequests = 300;
const port = 8093;
const address = `http://127.0.0.1:${port}`;

/** A request that carries a text, in milliseconds from end to end. */
interface Target {
  readonly name: string;
  readonly ask: (text: string) => Promise<number>;
}

const keys = generateKeyPairSync('ed25519');

async function post(interaction: object): Promise<number> {
  const body = JSON.stringify(interaction);
  const timestamp = `${Math.floor(Date.now() / 1000)}`;
  const headers = {
    'content-type': 'application/json',
    'x-signature-ed25519': sign(null, Buffer.from(timestamp + body), keys.privateKey).toString('hex'),
    'x-signature-timestamp': timestamp,
  };
  const start = performance.now();
  const response = await fetch(`${address}/interactions`, { method: 'POST', body, headers });
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`${response.status} for ${body.slice(0, 200)}`);
  return performance.now() - start;
}

let asked = 0;

/** A command that nobody has asked for: the endpoint keeps no reply to it ready. */
const newSlash = (name: string, options: Readonly<Record<string, string>>) =>
  slash(name, { ...options, unknown: `${asked++}` });

const throws = (error: unknown): never => {
  throw error;
};

/** Mentions come through the gateway: what the bot does with one, and what a request costs beside. */
const mention = (ordinary: number): Target => ({
  name: 'mention',
  async ask(text) {
    const start = performance.now();
    JSON.stringify(bot.replyToMention(text.slice(0, longestMessage), throws).message);
    return performance.now() - start + ordinary;
  },
});

/** Each option alone, and where there are several, the same text in all of them. */
function targets(): Target[] {
  return bot.commands.flatMap((command): Target[] => {
    if (command.kind === 'message') {
      const name = keyOf(command);
      return [{ name, ask: (text) => post(onMessage(name, text.slice(0, longestMessage))) }];
    }
    const { name, options } = command;
    const given = (hostile: readonly string[], text: string) =>
      Object.fromEntries(options.map((one) => [one.name, hostile.includes(one.name) ? text : 'Bichunmu']));
    const combinations = options.map((one) => [one.name]);
    if (options.length > 1) combinations.push(options.map((one) => one.name));
    return [
      ...combinations.map((hostile) => ({
        name: `/${name} ${hostile.join(' ')}`,
        ask: (text: string) => post(newSlash(name, given(hostile, text))),
      })),
      ...options
        .filter(({ suggest }) => suggest)
        .map((one) => ({
          name: `suggestions of /${name} ${one.name}`,
          ask: (text: string) => post(typing(name, one.name, text)),
        })),
    ];
  });
}

interface Slow {
  readonly target: string;
  readonly family: string;
  readonly length: number;
  readonly milliseconds: number;
}

/** The time of the quickest try; a text that is quick at once is not tried again. */
async function measure(target: Target, text: string, quick: number): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < tries && best > quick; i++) best = Math.min(best, await target.ask(text));
  return best;
}

async function ordinaryRequest(): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < ordinaryRequests; i++)
    times.push(await post(newSlash('budget', { title: 'Bichunmu' })));
  return times.sort((a, b) => a - b)[ordinaryRequests / 2] ?? 0;
}

async function run(): Promise<void> {
  const ordinary = await ordinaryRequest();
  const all = [...targets(), mention(ordinary)];
  const measured: Slow[] = [];
  for (const target of all) {
    for (const [family, textOf] of Object.entries(families)) {
      for (const length of lengths) {
        const milliseconds = await measure(target, textOf(length), ordinary * 2);
        measured.push({ target: target.name, family, length, milliseconds });
      }
    }
  }
  measured.sort((a, b) => b.milliseconds - a.milliseconds);
  console.log(
    `${Object.keys(families).length} families of hostile text, ${all.length} places to type them, ${lengths.join(', ')} characters.`,
  );
  console.log(`An ordinary request takes ${ordinary.toFixed(2)} ms from end to end. The slowest:\n`);
  console.log('| where | text | characters | ms | times ordinary |\n|---|---|---:|---:|---:|');
  for (const { target, family, length, milliseconds } of measured.slice(0, 20)) {
    const times = (milliseconds / ordinary).toFixed(1);
    console.log(`| ${target} | ${family} | ${length} | ${milliseconds.toFixed(2)} | ${times} |`);
  }
  if ((measured[0]?.milliseconds ?? 0) > mostTimesOrdinary * ordinary) process.exitCode = 1;
}

const publicKey = keys.publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex');
const server = spawn(process.execPath, ['dist/http.cjs'], {
  stdio: ['ignore', 'ignore', 'inherit'],
  env: { DISCORD_PUBLIC_KEY: publicKey, PORT: `${port}`, HOST: '127.0.0.1', LOG_LEVEL: 'error' },
});
try {
  while (!(await fetch(`${address}/healthz`).catch(() => undefined))) await pause(50);
  await run();
} finally {
  server.kill();
}
