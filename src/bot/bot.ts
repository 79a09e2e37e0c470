/** The bot as one value: what adapters need of it. It knows no command but those that it is given. */
import type { Call, Command } from '../contract/command.ts';
import type { Report } from '../contract/record.ts';
import { lazy } from '../memoize.ts';
import { callOf } from './custom-id.ts';
import { type CommandDefinition, definitionOf } from './definitions.ts';
import { type MentionReply, mentionReply } from './mention.ts';
import { type Handled, respond } from './router.ts';

export interface Bot {
  readonly commands: readonly Command[];
  /** The commands as Discord registers them, in their order. */
  readonly definitions: () => readonly CommandDefinition[];
  /** Handles one interaction as it came from outside; nothing where the value is no interaction that we know. */
  readonly respond: (raw: unknown, report: Report) => Handled | undefined;
  /** Answers a message that mentions the bot, given without the mention. */
  readonly replyToMention: (question: string, report: Report) => MentionReply;
  /** The call that a button's custom id carries, where this version of the bot wrote it. */
  readonly callOf: (customId: string) => Call | undefined;
}

/** @throws when no command is called `ask`: mentions are answered by it */
export function createBot(commands: readonly Command[]): Bot {
  const ask = commands.find(({ name }) => name === 'ask');
  if (!ask) throw new Error('mentions are answered by /ask, and there is no such command');
  return {
    commands,
    definitions: lazy(() => commands.map(definitionOf)),
    respond: (raw, report) => respond(raw, commands, report),
    replyToMention: (question, report) => mentionReply(question, ask, report),
    callOf: (customId) => callOf(customId, commands)?.call,
  };
}
