import { afterEach, describe, expect, test, vi } from 'vitest';
import { commands } from '../../commands/index.ts';
import { buttonsOf, textOf } from '../support/answers.ts';
import { replyToMention } from '../support/bot.ts';
import { messageProblems } from '../support/discord-rules.ts';

const noFault = (error: unknown): never => {
  throw error;
};

/** What the bot replies to this text. */
function replyTo(question: string) {
  const reply = replyToMention(question, noFault);
  if (!reply) throw new Error('no reply');
  return reply;
}

describe('somebody mentions the bot', () => {
  test.each([
    ['Bichunmu tốn bao nhiêu?', '8 tỷ won', 'vi'],
    ['Where was All In filmed?', 'Las Vegas, USA', 'en'],
    ['일본에서 찍은 드라마는?', '고베', 'ko'],
  ])('“%s” is answered in its own language', (question, words, language) => {
    const { message, record } = replyTo(question);
    expect(textOf(message)).toContain(words);
    expect(record).toEqual({ kind: 'command', command: 'ask', language, outcome: 'found' });
    expect(messageProblems(message)).toEqual([]);
  });

  test('a question about money brings its chart', () => {
    expect(replyTo('How much did Bichunmu cost?').picture?.file).toBe('chart-drama-bichunmu.en.png');
    expect(replyTo('hello').picture).toBeUndefined();
  });

  test('what they wrote is kept out of the log', () => {
    expect(replyTo('Where was Goblin filmed?').record).toEqual({
      kind: 'command',
      command: 'ask',
      language: 'en',
      outcome: 'unknown',
    });
  });

  test('nothing but the mention gets examples and help', () => {
    const { message } = replyTo('');
    const ids = buttonsOf(message).map(({ id }) => id);
    expect(ids.filter((id) => id?.startsWith('1:en:ask:'))).toHaveLength(3);
    expect(ids).toContain('1:en:help:');
  });
});

describe('a fault of ours', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  test('becomes an apology with the id that was reported', () => {
    const ask = commands.find((command) => command.name === 'ask');
    if (!ask) throw new Error('no /ask');
    const fault = new Error('a fault for this test');
    vi.spyOn(ask, 'answer').mockImplementation(() => {
      throw fault;
    });
    const reported: { error: unknown; id: string }[] = [];
    const reply = replyToMention('Bichunmu?', (error, id) => reported.push({ error, id }));
    expect(reported).toMatchObject([{ error: fault }]);
    expect(reply && textOf(reply.message)).toContain(`\`${reported[0]?.id}\``);
    expect(reply?.record.outcome).toBe('failed');
  });
});
