/**
 * Close codes after which Discord's gateway does not take this bot back.
 * Source: https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes
 */

import { UserFacingError } from '../../runtime/user-facing-error.ts';
import { tokenRefused } from '../register/application.ts';

const sentences: Readonly<Record<number, string>> = {
  4004: tokenRefused,
  4010: 'Discord refuses the shard (4010): this is a fault of the bot, please report it.',
  4011: 'Discord demands more shards than it told us (4011): start the bot again.',
  4012: "Discord no longer speaks this version of its API (4012): update the bot's packages.",
  4013: 'Discord does not know the intents that the bot asks for (4013): this is a fault of the bot, please report it.',
  4014: 'Discord does not allow the intents that the bot asks for (4014): set ANSWER_MENTIONS=false (see ANSWER_MENTIONS in .env.example).',
};

/** Why the bot ends after this close code; nothing where it can come back. */
export function fatalClose(code: number): UserFacingError | undefined {
  const sentence = sentences[code];
  return sentence === undefined ? undefined : new UserFacingError(sentence);
}
