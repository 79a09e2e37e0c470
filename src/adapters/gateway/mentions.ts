/** Answers messages that mention the bot, as a reply, where ANSWER_MENTIONS is true. */
import { DiscordAPIError } from 'discord.js';
import * as v from 'valibot';
import type { MentionReply } from '../../bot/mention.ts';
import { withoutPicture } from '../../bot/without-picture.ts';
import { logInteraction } from '../../runtime/log-interaction.ts';
import type { AnsweringSettings } from './answering.ts';
import { deliver } from './deliver.ts';
import { withFiles } from './files.ts';
import { InFlight } from './in-flight.ts';
import { Seen } from './seen.ts';

/** A reply that comes later than this surprises more than it helps. */
const patienceMs = 10_000;
const remembered = 1000;
const forbidden = 403;

/** https://docs.discord.com/developers/resources/message#message-object */
const messageSchema = v.object({
  id: v.string(),
  channel_id: v.string(),
  content: v.string(),
  author: v.object({ id: v.string(), bot: v.optional(v.boolean()) }),
  webhook_id: v.optional(v.string()),
  mention_everyone: v.optional(v.boolean()),
});

export interface MentionSettings extends AnsweringSettings {
  /** The bot's own user, once it is online. */
  readonly botId: () => string | undefined;
}

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

export class Mentions {
  readonly #settings: MentionSettings;
  readonly #seen = new Seen(remembered);
  readonly #inFlight = new InFlight();

  constructor(settings: MentionSettings) {
    this.#settings = settings;
  }

  /** Takes a message as Discord dispatched it. Never throws. */
  take(raw: unknown): void {
    const { bot, botId, log } = this.#settings;
    const started = performance.now();
    const message = v.safeParse(messageSchema, raw);
    const self = botId();
    if (!message.success || self === undefined) return;
    const question = questionIn(message.output, self);
    if (question === undefined || !this.#seen.isNew(message.output.id)) return;
    const told = bot.replyToMention(question, (err, id) => log.error({ err, id }, 'an answer failed'));
    this.#inFlight.add(this.#send(message.output, told, started));
  }

  /** Resolves when every reply in flight is delivered or given up. */
  settled(): Promise<void> {
    return this.#inFlight.settled();
  }

  async #send(to: { id: string; channel_id: string }, told: MentionReply, started: number): Promise<void> {
    const { rest, log, metrics, logQueries, pictures } = this.#settings;
    const { message, picture, record } = told;
    const answer = { body: message, picture, without: () => withoutPicture(message) };
    try {
      const { body, ...files } = await withFiles(answer, pictures, log);
      await deliver(rest, {
        ...files,
        body: { ...body, ...replyTo(to.id) },
        route: `/channels/${to.channel_id}/messages`,
        auth: true,
        deadline: started + patienceMs,
      });
    } catch (err) {
      // The bot may not write everywhere; then it stays silent.
      if (err instanceof DiscordAPIError && err.status === forbidden)
        log.debug({ err }, 'may not reply here');
      else log.error({ err }, 'a reply could not be delivered');
    }
    const milliseconds = performance.now() - started;
    metrics.countInteraction(record, milliseconds);
    logInteraction(log, 'mention', record, milliseconds, logQueries);
  }
}

/** A reply that pings nobody; the nonce makes Discord refuse a second one when a first try got through unseen. */
const replyTo = (messageId: string) => ({
  message_reference: { message_id: messageId, fail_if_not_exists: false },
  allowed_mentions: { parse: [], replied_user: false },
  nonce: messageId,
  enforce_nonce: true,
});
