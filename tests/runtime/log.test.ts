import { describe, expect, it } from 'vitest';
import type { InteractionRecord } from '../../src/contract/record.ts';
import { createLog, type Log, type LogLevel } from '../../src/runtime/log.ts';
import { logInteraction } from '../../src/runtime/log-interaction.ts';
import { readableLine } from '../../src/runtime/readable-line.ts';
import { standInToken } from '../standin/discord.ts';

const record: InteractionRecord = {
  kind: 'command',
  command: 'location',
  language: 'vi',
  outcome: 'unknown',
  missed: 'Full House',
};

function logged(write: (log: Log) => void, level: LogLevel = 'info'): string[] {
  const lines: string[] = [];
  write(createLog(level, { write: (line) => lines.push(line) }));
  return lines;
}

describe('the log', () => {
  it('has one line an interaction', () => {
    const [line = ''] = logged((log) => logInteraction(log, 'gateway', record, 2.345, true));
    expect(JSON.parse(line)).toEqual({
      level: 'info',
      time: expect.any(Number),
      adapter: 'gateway',
      kind: 'command',
      command: 'location',
      locale: 'vi',
      outcome: 'unknown',
      ms: 2.3,
      missed: 'Full House',
      msg: 'interaction',
    });
  });

  it('keeps what was looked for to itself when it shall', () => {
    const [line = ''] = logged((log) => logInteraction(log, 'http', record, 1, false));
    expect(line).not.toContain('Full House');
  });

  it('keeps to its level', () => {
    const levels = (lowest: LogLevel) =>
      logged((log) => {
        for (const level of ['debug', 'info', 'warn', 'error', 'fatal'] as const) log[level]('hello');
      }, lowest).map((line) => JSON.parse(line).level);
    expect(levels('trace')).toEqual(['debug', 'info', 'warn', 'error', 'fatal']);
    expect(levels('warn')).toEqual(['warn', 'error', 'fatal']);
    expect(levels('silent')).toEqual([]);
  });

  it('passes over what JSON has no words for in an error', () => {
    const error = Object.assign(new Error('odd'), { code: 1n, status: { self: true } });
    const [line = ''] = logged((log) => log.error({ err: error }, 'failed'));
    expect(JSON.parse(line).err).toEqual({ type: 'Error', message: 'odd', stack: expect.any(String) });
  });

  it('hides tokens and everything else that discord.js puts into its errors', () => {
    const cause = new Error(`POST /interactions/123/aW50ZXJhY3Rpb24/callback with Bot ${standInToken}`);
    const error = Object.assign(new Error('it failed', { cause }), {
      code: 10062,
      status: 404,
      url: 'https://discord.com/api/interactions/123/aW50ZXJhY3Rpb24/callback',
      requestBody: { json: { content: 'what somebody asked' } },
    });
    const [line = ''] = logged((log) => log.error({ err: error }, 'failed'));
    expect(JSON.parse(line).err).toMatchObject({ message: 'it failed', code: 10062, status: 404 });
    expect(line).toContain('/interactions/123/[token]/callback with Bot [token]');
    for (const secret of ['aW50ZXJhY3Rpb24', standInToken, 'what somebody asked'])
      expect(line).not.toContain(secret);
  });

  it('comes to an end where an error is its own cause', () => {
    const error = new Error('round and round');
    error.cause = error;
    const [line = ''] = logged((log) => log.error({ err: error }, 'failed'));
    expect(JSON.parse(line).err.cause).toMatchObject({ message: 'round and round' });
  });

  it('takes what is thrown and is no error', () => {
    const [line = ''] = logged((log) => log.error({ err: 'a text' }, 'failed'));
    expect(JSON.parse(line).err).toEqual({ type: 'string', message: 'a text' });
  });
});

describe('an error', () => {
  it('without a stack is logged by its message', () => {
    const error = Object.assign(new Error('no memory'), { stack: undefined });
    const [line = ''] = logged((log) => log.error({ err: error }, 'failed'));
    expect(JSON.parse(line).err).toEqual({ type: 'Error', message: 'no memory' });
  });
});

describe('a readable line', () => {
  const time = new Date(2026, 10, 22, 9, 8, 7).getTime();

  it('has the time, the level, the message and the fields', () => {
    const line = JSON.stringify({ level: 'warn', time, command: 'location', ms: 2.1, msg: 'too late' });
    expect(readableLine(line)).toBe('09:08:07 warn  too late command=location ms=2.1\n');
  });

  it('shows control characters instead of sending them, so that nobody can forge a line or clear the screen', () => {
    const missed = 'X\n12:00:00 fatal hacked\u001b[2J\u009b2J\u202e outcome=found';
    const err = { type: 'Error', message: missed };
    const line = readableLine(
      JSON.stringify({ level: 'info', time, msg: missed, missed, outcome: 'unknown', err }),
    );
    expect(line).toMatch(/ outcome=unknown\n/);
    expect(line).toContain('missed="X\\n12:00:00 fatal hacked\\u001b[2J\\u009b2J\\u202e outcome=found"');
    expect(line).not.toMatch(/[^\P{C}\n]/u);
    // The error has lines of its own, which are set in.
    expect(line.split('\n').slice(1)).toEqual(['  X', expect.stringMatching(/^ {2}12:00:00 fatal/), '']);
  });

  it('shows where an error comes from', () => {
    const err = { type: 'Error', message: 'no', stack: 'Error: no\n    at here' };
    expect(readableLine(JSON.stringify({ level: 'error', time, err }))).toBe(
      '09:08:07 error \n  Error: no\n      at here\n',
    );
  });

  it('shows what an error says where it does not know that', () => {
    const err = { type: 'Error', message: 'no\nmemory' };
    expect(readableLine(JSON.stringify({ level: 'fatal', time, err, msg: 'failed' }))).toBe(
      '09:08:07 fatal failed\n  no\n  memory\n',
    );
  });
});
