/** The messages of the channel, and which of them the person who looks may see. */
import type { AppsMenu } from './apps-menu.ts';
import type { UseCommand } from './command-chip.ts';
import { el } from './dom.ts';
import { type Post, postView } from './message-view.ts';
import type { Press } from './press.ts';
import { say } from './say.ts';
import { settings } from './settings.ts';

export interface ChannelEvents {
  readonly onPress: (post: Post, press: Press) => void;
  readonly onUse: UseCommand;
}

export class Channel {
  readonly #root: HTMLElement;
  readonly #events: ChannelEvents;
  readonly #apps: AppsMenu;
  readonly #posts = new Map<string, Post>();

  constructor(root: HTMLElement, apps: AppsMenu, events: ChannelEvents) {
    this.#root = root;
    this.#apps = apps;
    this.#events = events;
  }

  /** Adds a message at the end, and scrolls to it. */
  add(post: Post): void {
    this.#posts.set(post.id, post);
    const view = this.#viewOf(post);
    this.#root.append(view);
    // One that does not fit is read from its beginning.
    const fits = view.offsetHeight < this.#root.clientHeight;
    view.scrollIntoView({ block: fits ? 'end' : 'start' });
  }

  /** Shows a message's new content in its place; the keyboard stays where it was. */
  replace(post: Post): void {
    const old = document.getElementById(`message-${post.id}`);
    const hadFocus = old?.contains(document.activeElement);
    const view = this.#viewOf(post);
    this.#posts.set(post.id, post);
    old?.replaceWith(view);
    if (hadFocus) view.focus();
    view.scrollIntoView({ block: 'nearest' });
  }

  /** Says under a message, or at the end, that the bot did not answer. */
  fail(again: () => void, under?: Post): void {
    const button = say(el('button', { type: 'button', class: 'link' }), { word: 'again' });
    const note = el(
      'div',
      { class: 'failure', role: 'alert' },
      say(el('span'), { word: 'failed' }),
      ' ',
      button,
    );
    button.addEventListener('click', () => {
      note.remove();
      again();
    });
    const message = under ? document.getElementById(`message-${under.id}`) : null;
    message?.querySelector('.failure')?.remove();
    (message ?? this.#root).append(note);
    note.scrollIntoView({ block: 'nearest' });
  }

  /** Shows what the person who looks now may see. */
  look(): void {
    for (const post of this.#posts.values()) {
      const view = document.getElementById(`message-${post.id}`);
      if (view) view.hidden = !mayBeSeen(post);
    }
  }

  #viewOf(post: Post): HTMLElement {
    const view = postView(post, {
      onPress: (press) => this.#events.onPress(post, press),
      onUse: this.#events.onUse,
      onDismiss: () => {
        this.#posts.delete(post.id);
        view.remove();
      },
    });
    view.hidden = !mayBeSeen(post);
    this.#apps.attach(view, post);
    return view;
  }
}

const mayBeSeen = ({ onlyFor }: Post): boolean => !onlyFor || onlyFor.id === settings().person.id;
