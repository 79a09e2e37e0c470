/** The first thing in the channel: what it is for, and three commands to try. */
import { nameIn, readLine, type SlashDefinition, type Values, valuesOf } from '../../local/command-line.ts';
import { el } from './dom.ts';
import { follow, settings } from './settings.ts';
import { examples } from './texts.ts';
import { translated } from './translated.ts';

type UseCommand = (command: SlashDefinition, values: Values) => void;

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
    translated(el('h2'), { text: 'welcome' }),
    translated(el('p'), { text: 'welcomeLead' }),
    chips,
  );
}

/** "/location title:Lovers in Paris" in the reader's language; nothing where the bot does not have the command. */
function exampleChip(line: string, commands: readonly SlashDefinition[], onUse: UseCommand): HTMLElement[] {
  const read = readLine(line, commands);
  if (read.kind !== 'command') return [];
  const { command, typed } = read;
  const checked = valuesOf(command, typed);
  if ('problem' in checked) return [];
  const { language } = settings();
  const given = command.options
    .filter((option) => typed[option.name] !== undefined)
    .map((option) => ` ${nameIn(option, language)}:${typed[option.name]}`);
  const name = el('strong', {}, `/${nameIn(command, language)}`);
  const chip = el('button', { type: 'button', class: 'chip' }, name, given.join(''));
  chip.addEventListener('click', () => onUse(command, checked.values));
  return [chip];
}
