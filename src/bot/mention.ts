/** What the bot says to somebody who mentioned it: /ask, with the message as the question. */

import type { Call, Command, Picture } from '../contract/command.ts';
import type { InteractionRecord, Report } from '../contract/record.ts';
import { textsIn } from '../i18n/index.ts';
import { truncated } from '../i18n/markdown.ts';
import { cardOf, type Message, noticeCard } from './card.ts';

export interface MentionReply {
  readonly message: Message;
  readonly picture?: Picture;
  readonly record: InteractionRecord;
}

/** Nobody says in which language they read; /ask answers in the language of the question where it has one. */
const language = 'en';

/**
 * The reply of `ask` to a message without its mention. What the message says is kept out of the log. Never throws: a
 * fault of ours becomes a short apology with an id and goes to `report`.
 */
export function mentionReply(words: string, ask: Command, report: Report): MentionReply {
  const record = { kind: 'command', command: ask.name } as const;
  try {
    const question = truncated(words, ask.options[0]?.maxLength ?? 0);
    const call: Call = { command: ask.name, options: { question } };
    const answer = ask.answer({ language, languageIsChosen: false, options: call.options, page: 1 });
    return {
      message: cardOf(answer, { call: answer.call ?? call, isPrivate: false }),
      ...(answer.picture ? { picture: answer.picture } : {}),
      record: { ...record, language: answer.language, outcome: answer.outcome },
    };
  } catch (error) {
    const id = crypto.randomUUID().slice(0, 8);
    report(error, id);
    const texts = textsIn(language);
    return {
      message: noticeCard(texts.failed, texts.failedLead(id)),
      record: { ...record, language, outcome: 'failed' },
    };
  }
}
