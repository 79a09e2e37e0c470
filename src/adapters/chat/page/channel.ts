/** The messages of the channel, and which of them the person who looks may see. */
import { firstText } from '../../local/message-text.ts';
import type { AppsMenu } from './apps-menu.ts';
import { el } from './dom.ts';
import { type Post, postView } from './message-view.ts';
import type { Press } from './press.ts';
import { settings } from './settings.ts';
import { translated } from './translated.ts';

export class Channel {
  readonly #root: HTMLElement;
  readonly #apps: AppsMenu;
  readonly #onPress: (post: Post, press: Press) => void;
  readonly #posts = new Map<string, Post>();

  constructor(root: HTMLElement, apps: AppsMenu, onPress: (post: Post, press: Press) => void) {
    this.#root = root;
    this.#apps = apps;
    this.#onPress = onPress;
  }

  /** Adds a message at the end, and scrolls to it. */
  add(post: Post): void {
    const view = this.#viewOf(post);
    this.#posts.set(post.id, post);
    this.#root.append(view);
    this.#scrollTo(view, 'end');
  }

  /**
   * Shows a message's new content in its place. One who pressed a button is then at the top of the new card; where
   * the card only opened or closed a part of itself, one stays where one was.
   */
  replace(post: Post): void {
    const before = this.#posts.get(post.id);
    const old = viewOf(post);
    if (!before || !old) return;
    const pressed = buttonsOf(old).findIndex((button) => button.matches(':focus'));
    const hadFocus = old.contains(document.activeElement);
    const view = this.#viewOf(post);
    this.#posts.set(post.id, post);
    old.replaceWith(view);
    const isSameAnswer = post.card && before.card && firstText(post.card) === firstText(before.card);
    if (!isSameAnswer) this.#scrollTo(view, 'nearest');
    if (!hadFocus) return;
    const heading = view.querySelector<HTMLElement>('.card :is(h3, h4)') ?? view;
    heading.tabIndex = -1;
    const target = isSameAnswer ? buttonsOf(view)[pressed] : undefined;
    (target ?? heading).focus({ preventScroll: true });
  }

  /** Says under a message, or at the end, that the bot did not answer. */
  fail(again: () => void, under?: Post): void {
    const button = translated(el('button', { type: 'button', class: 'link' }), { text: 'again' });
    const note = el(
      'div',
      { class: 'failure', role: 'alert' },
      translated(el('span'), { text: 'failed' }),
      ' ',
      button,
    );
    button.addEventListener('click', () => {
      note.remove();
      again();
    });
    const message = under && viewOf(under);
    message?.querySelector('.failure')?.remove();
    (message ?? this.#root).append(note);
    note.scrollIntoView({ block: 'nearest' });
  }

  /** Shows what the person who looks now may see. */
  updateVisibility(): void {
    for (const post of this.#posts.values()) {
      const view = viewOf(post);
      if (view) view.hidden = !isVisible(post);
    }
  }

  #viewOf(post: Post): HTMLElement {
    const view = postView(
      post,
      (press) => this.#onPress(post, press),
      () => {
        this.#posts.delete(post.id);
        view.remove();
      },
    );
    view.hidden = !isVisible(post);
    this.#apps.attach(view, post);
    return view;
  }

  /** A message that does not fit is read from its beginning. */
  #scrollTo(view: HTMLElement, block: 'nearest' | 'end'): void {
    const fits = view.offsetHeight < this.#root.clientHeight;
    view.scrollIntoView({ block: fits ? block : 'start' });
  }
}

const viewOf = ({ id }: Post): HTMLElement | null => document.getElementById(`message-${id}`);

const buttonsOf = (view: HTMLElement): HTMLElement[] => [
  ...view.querySelectorAll<HTMLElement>('.row button, .row a'),
];

const isVisible = ({ onlyFor }: Post): boolean => !onlyFor || onlyFor.id === settings().person.id;
