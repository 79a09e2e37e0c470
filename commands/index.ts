/** The one list of what the bot can do; the programs hand it to the bot. */
import type { Command } from '../src/contract/command.ts';
import { article } from './article.ts';
import { ask } from './ask.ts';
import { askAboutMessage } from './ask-about-message.ts';
import { budget } from './budget.ts';
import { compare } from './compare.ts';
import { drama } from './drama.ts';
import { filmedIn } from './filmed-in.ts';
import { helpFor } from './help.ts';
import { list } from './list.ts';
import { location } from './location.ts';
import { map } from './map.ts';

const lookups: readonly Command[] = [
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
];

export const commands: readonly Command[] = [...lookups, helpFor(lookups)];
