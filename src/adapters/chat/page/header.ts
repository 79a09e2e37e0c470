/** The channel's name and topic, the language switch and the light switch. */
import { byId, el, icon } from './dom.ts';
import { say } from './say.ts';
import { change, follow, settings } from './settings.ts';
import { languageNames } from './words.ts';

/** Fills the channel's header. */
export function drawHeader(root: HTMLElement): void {
  const theme = say(
    el('button', { type: 'button', class: 'icon-button theme-switch' }, icon('sun'), icon('moon')),
    { label: 'theme' },
  );
  theme.addEventListener('click', () => change({ theme: settings().theme === 'dark' ? 'light' : 'dark' }));
  root.append(
    navigationButton(),
    icon('hash'),
    say(el('h1'), { word: 'channel' }),
    say(el('p', { class: 'topic' }), { word: 'topic' }),
    languageSwitch(),
    theme,
  );
}

/** On a narrow screen the commands stand in a drawer. */
function navigationButton(): HTMLElement {
  const button = say(
    el(
      'button',
      { type: 'button', class: 'icon-button navigation-button', 'aria-controls': 'sidebar' },
      icon('menu'),
    ),
    { label: 'openNavigation' },
  );
  const isOpen = () => document.body.classList.contains('navigating');
  const open = (opens: boolean) => {
    document.body.classList.toggle('navigating', opens);
    button.setAttribute('aria-expanded', `${opens}`);
    say(button, { label: opens ? 'closeNavigation' : 'openNavigation' });
    if (opens) byId('sidebar').querySelector('button')?.focus();
  };
  open(false);
  button.addEventListener('click', () => open(!isOpen()));
  byId('scrim').addEventListener('click', () => open(false));
  byId('sidebar').addEventListener('click', () => open(false));
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !isOpen()) return;
    open(false);
    button.focus();
  });
  return button;
}

function languageSwitch(): HTMLElement {
  const group = say(el('div', { class: 'languages', role: 'group' }), { label: 'language' });
  for (const { language, short, name } of languageNames) {
    const button = el('button', { type: 'button', lang: language, 'aria-label': name, title: name }, short);
    button.addEventListener('click', () => change({ language }));
    follow(() => button.setAttribute('aria-pressed', `${settings().language === language}`));
    group.append(button);
  }
  return group;
}
