/** What the bot says to somebody who mentioned it: /ask, with the message as the question. */

import type { Command, Picture } from '../contract/command.ts';
import type { InteractionRecord, Report } from '../contract/record.ts';
import { textsIn } from '../i18n/index.ts';
import { cardOf, type Message, plainCard } from './card.ts';

export interface MentionReply {
  readonly message: Message;
  readonly picture?: Picture;
  readonly record: InteractionRecord;
}

/** Nobody says in which language they read; /ask answers in the language of the question where it has one. */
const language = 'en';

/**
 * The reply of `ask` to a message without its mention. Never throws: a fault of ours becomes a short apology with an id
 * and goes to `report`.
 */
export function mentionReply(question: string, ask: Command, report: Report): MentionReply {
  const record = { kind: 'command', command: ask.name } as const;
  try {
    const answer = ask.answer({ language, options: { question }, page: 1 });
    const { outcome, missed, picture } = answer;
    return {
      message: cardOf(answer),
      ...(picture ? { picture } : {}),
      record: { ...record, language: answer.language, outcome, ...(missed === undefined ? {} : { missed }) },
    };
  } catch (error) {
    const id = crypto.randomUUID().slice(0, 8);
    report(error, id);
    const texts = textsIn(language);
    return {
      message: plainCard(texts.failed, texts.failedLead(id)),
      record: { ...record, language, outcome: 'failed' },
    };
  }
}
