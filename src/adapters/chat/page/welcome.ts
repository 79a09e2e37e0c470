/** The first thing in the channel: what it is for, and three commands to try. */
import { readLine, type SlashDefinition, valuesOf } from '../../local/command-line.ts';
import { commandChip, type UseCommand } from './command-chip.ts';
import { el } from './dom.ts';
import { say } from './say.ts';
import { follow, settings } from './settings.ts';
import { examples } from './words.ts';

/** The welcome; an example that is pressed is asked at once. */
export function welcomeView(commands: readonly SlashDefinition[], onUse: UseCommand): HTMLElement {
  const chips = el('div', { class: 'chips' });
  follow(() => {
    const lines = examples[settings().language];
    chips.replaceChildren(...lines.flatMap((line) => exampleChip(line, commands, onUse)));
  });
  return el(
    'section',
    { class: 'welcome' },
    el('img', { class: 'welcome-icon', src: '/icon.svg', alt: '' }),
    say(el('h2'), { word: 'welcome' }),
    say(el('p'), { word: 'welcomeLead' }),
    chips,
  );
}

/** Nothing where the bot does not have the command. */
function exampleChip(line: string, commands: readonly SlashDefinition[], onUse: UseCommand): HTMLElement[] {
  const read = readLine(line, commands);
  if (read.kind !== 'command') return [];
  const checked = valuesOf(read.command, read.typed);
  return 'values' in checked ? [commandChip(read.command, checked.values, onUse)] : [];
}
