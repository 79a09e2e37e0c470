/** The one list of what the bot can do: the router, registration, /help, the README's check and tests read it. */
import type { Command } from '../src/interactions/command.ts';
import { budget } from './budget.ts';
import { drama } from './drama.ts';
import { help } from './help.ts';
import { location } from './location.ts';

export const commands: readonly Command[] = [location, budget, drama, help];
