/** Beside the channel: what one can ask, and who looks at it. */
import { descriptionIn, nameIn, type SlashDefinition } from '../../local/command-line.ts';
import { avatar } from './avatar.ts';
import { el, icon } from './dom.ts';
import { change, follow, people, settings } from './settings.ts';
import type { TextKey } from './texts.ts';
import { translated } from './translated.ts';

/** Fills the sidebar; a command that is pressed there goes to the composer. */
export function drawSidebar(
  root: HTMLElement,
  commands: readonly SlashDefinition[],
  onChosen: (command: SlashDefinition) => void,
): void {
  root.append(
    translated(el('div', { class: 'server-name' }), { text: 'server' }),
    el(
      'div',
      { class: 'sidebar-lists' },
      translated(el('h2'), { text: 'channels' }),
      el(
        'div',
        { class: 'sidebar-item here', 'aria-current': 'page' },
        icon('hash'),
        translated(el('span'), { text: 'channel' }),
      ),
      translated(el('h2'), { text: 'commands' }),
      ...commands.map((command) => commandButton(command, onChosen)),
    ),
    personPanel(),
  );
}

function commandButton(command: SlashDefinition, onChosen: (command: SlashDefinition) => void): HTMLElement {
  const name = el('span');
  const button = el('button', { type: 'button', class: 'sidebar-item' }, icon('slash'), name);
  follow(() => {
    name.textContent = nameIn(command, settings().language);
    button.title = descriptionIn(command, settings().language);
  });
  button.addEventListener('click', () => onChosen(command));
  return button;
}

/** Who looks at the channel, with the switches to the other person and to the other colours. */
function personPanel(): HTMLElement {
  const [self, friend] = people;
  const who = el('div', { class: 'person' });
  follow(() => {
    const { person } = settings();
    const role = translated(el('div', { class: 'person-role' }), {
      text: person === self ? 'you' : 'friend',
    });
    const name = el('div', { class: 'person-name' }, person.name);
    who.replaceChildren(avatar(person), el('div', {}, name, role));
  });
  return el(
    'div',
    { class: 'person-panel' },
    who,
    switchButton('switchPerson', [icon('swap')], () =>
      change({ person: settings().person === self ? friend : self }),
    ),
    switchButton('theme', [icon('sun'), icon('moon')], () =>
      change({ theme: settings().theme === 'dark' ? 'light' : 'dark' }),
    ),
  );
}

function switchButton(label: TextKey, icons: readonly Node[], onPressed: () => void): HTMLElement {
  const button = translated(el('button', { type: 'button', class: 'icon-button' }, ...icons), { label });
  button.addEventListener('click', (event) => {
    // Other presses in the drawer close it.
    event.stopPropagation();
    onPressed();
  });
  return button;
}
