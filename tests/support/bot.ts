/** The bot as the programs make it. */
import { commands } from '../../commands/index.ts';
import { createBot } from '../../src/bot/bot.ts';

export const bot = createBot(commands);
export const { respond, replyToMention } = bot;
export const definitions = () => [...bot.definitions()];
