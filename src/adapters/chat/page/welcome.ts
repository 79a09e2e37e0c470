/** The first thing in the channel: what it is for, and three commands to try. */
import { readLine, type SlashDefinition, type Values, valuesOf } from '../../local/command-line.ts';
import { el } from './dom.ts';
import { say } from './say.ts';
import { follow, settings } from './settings.ts';
import { examples } from './words.ts';

/** The welcome; an example that is pressed is asked at once. */
export function welcomeView(
  commands: readonly SlashDefinition[],
  onChosen: (command: SlashDefinition, values: Values) => void,
): HTMLElement {
  const chips = el('div', { class: 'examples' });
  follow(() => {
    const lines = examples[settings().language];
    chips.replaceChildren(...lines.map((line) => chip(line, commands, onChosen)));
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

function chip(
  line: string,
  commands: readonly SlashDefinition[],
  onChosen: (command: SlashDefinition, values: Values) => void,
): HTMLElement {
  const [name = '', ...rest] = line.split(' ');
  const button = el(
    'button',
    { type: 'button', class: 'chip' },
    el('strong', {}, name),
    ['', ...rest].join(' '),
  );
  button.addEventListener('click', () => {
    const read = readLine(line, commands);
    const checked = read.kind === 'command' ? valuesOf(read.command, read.typed) : undefined;
    if (read.kind === 'command' && checked && 'values' in checked) onChosen(read.command, checked.values);
  });
  return button;
}
