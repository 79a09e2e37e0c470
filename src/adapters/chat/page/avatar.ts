/** A round picture beside a name; for the eye only. */
import { bot, type Person } from '../../local/interactions.ts';
import { el } from './dom.ts';
import { people } from './settings.ts';

/** The picture of somebody in the channel. */
export function avatar(person: Person, size: 'large' | 'small' = 'large'): HTMLElement {
  if (person.id === bot.id) return el('img', { class: `avatar ${size}`, src: '/icon.svg', alt: '' });
  const hue = person.id === people[0].id ? 'first' : 'second';
  return el('span', { class: `avatar ${size} ${hue}`, 'aria-hidden': 'true' }, person.name.slice(0, 1));
}
