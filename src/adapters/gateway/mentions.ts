/** Answers messages that mention the bot, as a reply, where ANSWER_MENTIONS is true. */
import * as v from 'valibot';
import type { Bot } from '../../bot/bot.ts';
import { withoutPicture } from '../../bot/without-picture.ts';
import type { Log } from '../../runtime/log.ts';
import { createRecentIds } from './recent-ids.ts';
import type { Sender } from './sender.ts';

/** A reply that comes later than this surprises more than it helps. */
const patienceMs = 10_000;
const rememberedIds = 1000;

/** https://docs.discord.com/developers/resources/message#message-object */
const messageSchema = v.object({
  id: v.string(),
  channel_id: v.string(),
  content: v.string(),
  author: v.object({ id: v.string(), bot: v.optional(v.boolean()) }),
  webhook_id: v.optional(v.string()),
  mention_everyone: v.optional(v.boolean()),
});

/**
 * What a message asks the bot: its text without the mention. Nothing where the bot is not mentioned by name (a
 * role, @everyone or only the ping of a reply), where nothing else is said, or where another bot speaks.
 */
export function questionIn(message: v.InferOutput<typeof messageSchema>, botId: string): string | undefined {
  const { author, content, webhook_id, mention_everyone } = message;
  if (author.bot || author.id === botId || webhook_id !== undefined || mention_everyone) return undefined;
  const mention = new RegExp(`<@!?${botId}>`, 'g');
  if (!mention.test(content)) return undefined;
  return content.replace(mention, ' ').replace(/\s+/g, ' ').trim() || undefined;
}

/**
 * Takes a message as Discord dispatched it. Never throws.
 * @param botId the bot's own user, once it is online
 */
export function createMentionHandler(
  bot: Bot,
  sender: Sender,
  log: Log,
  botId: () => string | undefined,
): (raw: unknown) => void {
  const isNew = createRecentIds(rememberedIds);
  return (raw) => {
    const started = performance.now();
    const parsed = v.safeParse(messageSchema, raw);
    const self = botId();
    if (!parsed.success || self === undefined) return;
    const { id, channel_id } = parsed.output;
    const question = questionIn(parsed.output, self);
    if (question === undefined || !isNew(id)) return;
    const { message, picture, record } = bot.replyToMention(question, (err, report) =>
      log.error({ err, id: report }, 'an answer failed'),
    );
    sender.send({
      adapter: 'mention',
      route: `/channels/${channel_id}/messages`,
      auth: true,
      body: { ...message, ...replyTo(id) },
      picture,
      bodyWithoutPicture: () => ({ ...withoutPicture(message), ...replyTo(id) }),
      record,
      started,
      patienceMs,
    });
  };
}

/** A reply that pings nobody; the nonce makes Discord refuse a second one when a first try got through unseen. */
const replyTo = (messageId: string) => ({
  message_reference: { message_id: messageId, fail_if_not_exists: false },
  allowed_mentions: { parse: [], replied_user: false },
  nonce: messageId,
  enforce_nonce: true,
});
