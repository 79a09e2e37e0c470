/** The channel's name and topic, and the language switch. */
import { byId, el, icon } from './dom.ts';
import { change, follow, settings } from './settings.ts';
import { languageNames } from './texts.ts';
import { translated } from './translated.ts';

/** Fills the channel's header. */
export function drawHeader(root: HTMLElement): void {
  root.append(
    navigationButton(),
    icon('hash'),
    translated(el('h1'), { text: 'channel' }),
    translated(el('p', { class: 'topic' }), { text: 'topic' }),
    languageSwitch(),
  );
}

/** On a narrow screen the commands stand in a drawer. */
function navigationButton(): HTMLElement {
  const button = translated(
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
    translated(button, { label: opens ? 'closeNavigation' : 'openNavigation' });
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
  const group = translated(el('div', { class: 'languages', role: 'group' }), { label: 'language' });
  for (const { language, short, name } of languageNames) {
    const button = el(
      'button',
      { type: 'button', lang: language, title: name },
      el('span', { class: 'short-name' }, short),
      el('span', { class: 'full-name' }, name),
    );
    button.addEventListener('click', () => change({ language }));
    follow(() => button.setAttribute('aria-pressed', `${settings().language === language}`));
    group.append(button);
  }
  return group;
}
