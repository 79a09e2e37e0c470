import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ask } from '../../../commands/ask.ts';
import { commands } from '../../../commands/index.ts';
import { createDeliveryRest } from '../../../src/adapters/gateway/deliver.ts';
import { createMentionHandler, questionIn } from '../../../src/adapters/gateway/mentions.ts';
import { createSender, type Sender } from '../../../src/adapters/gateway/sender.ts';
import type { Bot } from '../../../src/bot/bot.ts';
import { noticeCard } from '../../../src/bot/card.ts';
import { createLog, type Log } from '../../../src/runtime/log.ts';
import { Metrics } from '../../../src/runtime/metrics.ts';
import { startOnline } from '../../standin/bot.ts';
import { botId, DiscordStandIn, standInToken } from '../../standin/discord.ts';
import { bot, replyToMention } from '../../support/bot.ts';

const message = {
  id: '1',
  channel_id: '2',
  content: `<@${botId}>  where was Bichunmu\nfilmed?`,
  author: { id: '3' },
};

describe('questionIn', () => {
  it.each([
    [message.content, 'where was Bichunmu filmed?'],
    [`Bichunmu <@!${botId}> tốn bao nhiêu?`, 'Bichunmu tốn bao nhiêu?'],
    [`<@${botId}>`, undefined],
    ['where was Bichunmu filmed?', undefined],
    ['@everyone Bichunmu', undefined],
    [`<@&${botId}> Bichunmu`, undefined],
    [`<@${botId}1> Bichunmu`, undefined],
  ])('in %j is %j', (content, question) => {
    expect(questionIn({ ...message, content }, botId)).toBe(question);
  });

  it.each([
    ['bots', { author: { id: '3', bot: true } }],
    ['itself', { author: { id: botId } }],
    ['webhooks', { webhook_id: '4' }],
    ['who calls everyone', { mention_everyone: true }],
  ])('is nothing from %s', (_who, changes) => {
    expect(questionIn({ ...message, ...changes }, botId)).toBeUndefined();
  });
});

const replyingWith = (replyToMention: Bot['replyToMention']): Bot => ({ ...bot, replyToMention });

describe('a mention', () => {
  let discord: DiscordStandIn;
  let lines: Record<string, unknown>[];
  let log: Log;
  let sender: Sender;
  beforeEach(async () => {
    discord = await DiscordStandIn.start();
    lines = [];
    log = createLog('debug', { write: (line) => lines.push(JSON.parse(line)) });
    sender = createSender({
      rest: createDeliveryRest(discord.url, standInToken),
      log,
      metrics: new Metrics(commands),
      logQueries: true,
      pictures: new URL('no-pictures/', import.meta.url),
    });
  });
  afterEach(() => discord.close());

  /** Lets the bot take messages, and waits until all is done. */
  async function take(messages: readonly unknown[], self: string | null = botId): Promise<void> {
    const replying = replyingWith((question) => ({
      message: noticeCard('Heading', question),
      record: { kind: 'command', command: 'ask', language: 'en', outcome: 'found' },
    }));
    const handle = createMentionHandler(replying, sender, log, () => self ?? undefined);
    for (const one of messages) handle(one);
    await sender.settled();
  }

  it('is answered as a reply that pings nobody, once', async () => {
    await take([message, message]);
    expect(discord.rest.posted).toHaveLength(1);
    expect(discord.rest.posted[0]).toMatchObject({
      path: '/channels/2/messages',
      answer: {
        body: {
          message_reference: { message_id: '1', fail_if_not_exists: false },
          allowed_mentions: { parse: [], replied_user: false },
          nonce: '1',
          enforce_nonce: true,
        },
      },
    });
    expect(JSON.stringify(discord.rest.posted)).toContain('where was Bichunmu filmed?');
    expect(lines).toMatchObject([{ adapter: 'mention', outcome: 'found' }]);
  });

  it.each([50013, 50001])('is met with silence where the bot may not write (%i)', async (code) => {
    discord.rest.messageRefusal = { status: 403, code, message: 'Missing Permissions' };
    await take([message]);
    expect(lines).toMatchObject([{ level: 'debug' }, { level: 'info', outcome: 'undelivered' }]);
  });

  it('is an error in the log when it fails otherwise', async () => {
    discord.rest.messageRefusal = { status: 400, code: 50035, message: 'Invalid Form Body' };
    await take([message]);
    expect(lines).toMatchObject([{ level: 'error' }, { level: 'info', outcome: 'undelivered' }]);
  });

  it('is answered also after Discord has refused the token once', async () => {
    discord.rest.messageRefusal = { status: 401, code: 0, message: '401: Unauthorized' };
    await take([message]);
    discord.rest.messageRefusal = undefined;
    await take([{ ...message, id: '5' }]);
    expect(lines.at(-1)).toMatchObject({ adapter: 'mention', outcome: 'found' });
  });

  it.each([
    ['what is no message', null, botId],
    ['a message before it is online', message, null],
  ])('lets %s pass', async (_what, raw, self) => {
    await take([raw], self);
    expect(discord.rest.posted).toEqual([]);
  });

  it('reaches the bot with the two intents that are not privileged, and /ask answers it', async () => {
    const bot = await startOnline(discord, { ANSWER_MENTIONS: 'true' });
    expect(discord.gateway.intents).toBe((1 << 9) | (1 << 12));
    discord.gateway.dispatch('MESSAGE_CREATE', {
      ...message,
      content: `<@${botId}> Bichunmu tốn bao nhiêu?`,
    });
    expect(await bot.logged(/^interaction$/)).toMatchObject({
      adapter: 'mention',
      command: 'ask',
      locale: 'vi',
      outcome: 'found',
    });
    expect(JSON.stringify(discord.rest.posted)).toContain('8 tỷ won');
    await bot.stop();
  });
});

describe('mentionReply', () => {
  it('apologises with an id for a fault of ours', () => {
    const reports: string[] = [];
    const broken = vi.spyOn(ask, 'answer').mockImplementation(() => {
      throw new Error('ours');
    });
    const { message, record } = replyToMention('Bichunmu?', (_error, id) => reports.push(id));
    broken.mockRestore();
    expect(record.outcome).toBe('failed');
    expect(reports).toHaveLength(1);
    expect(JSON.stringify(message)).toContain(reports[0]);
  });
});
