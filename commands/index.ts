/** The one list of what the bot can do: the router, registration, /help, the README's check and tests read it. */
import type { Command } from '../src/interactions/command.ts';
import { article } from './article.ts';
import { ask } from './ask.ts';
import { askAboutMessage } from './ask-about-message.ts';
import { budget } from './budget.ts';
import { compare } from './compare.ts';
import { drama } from './drama.ts';
import { filmedIn } from './filmed-in.ts';
import { help } from './help.ts';
import { list } from './list.ts';
import { location } from './location.ts';
import { map } from './map.ts';

export const commands: readonly Command[] = [
  ask,
  location,
  filmedIn,
  budget,
  drama,
  compare,
  list,
  map,
  article,
  askAboutMessage,
  help,
];
