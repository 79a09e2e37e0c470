/** Beside the channel: what one can ask, and who looks at it. */
import { descriptionIn, nameIn, type SlashDefinition } from '../../local/command-line.ts';
import { el, icon } from './dom.ts';
import { avatar } from './people-view.ts';
import { say } from './say.ts';
import { change, follow, people, settings } from './settings.ts';

/** Fills the sidebar; a command that is pressed there goes to the composer. */
export function drawSidebar(
  root: HTMLElement,
  commands: readonly SlashDefinition[],
  onChosen: (command: SlashDefinition) => void,
): void {
  root.append(
    say(el('div', { class: 'server-name' }), { word: 'server' }),
    el(
      'div',
      { class: 'sidebar-lists' },
      say(el('h2'), { word: 'channels' }),
      el(
        'div',
        { class: 'sidebar-item here', 'aria-current': 'page' },
        icon('hash'),
        say(el('span'), { word: 'channel' }),
      ),
      say(el('h2'), { word: 'commands' }),
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

/** Who looks at the channel, with the switch to the other person. */
function personPanel(): HTMLElement {
  const [self, friend] = people;
  const panel = el('div', { class: 'person-panel' });
  const other = say(el('button', { type: 'button', class: 'icon-button' }, icon('swap')), {
    label: 'switchPerson',
  });
  other.addEventListener('click', (event) => {
    event.stopPropagation();
    change({ person: settings().person === self ? friend : self });
  });
  const who = el('div', { class: 'person' });
  panel.append(who, other);
  follow(() => {
    const { person } = settings();
    who.replaceChildren(
      avatar(person),
      el(
        'div',
        {},
        el('div', { class: 'person-name' }, person.name),
        say(el('div', { class: 'person-role' }), { word: person === self ? 'you' : 'friend' }),
      ),
    );
  });
  return panel;
}
