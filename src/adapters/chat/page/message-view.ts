/** One message of the channel as Discord shows it. */
import { bot, type ChannelMessage, type Person, timeOf } from '../../local/interactions.ts';
import { firstText, languageOfText } from '../../local/message-text.ts';
import { avatar } from './avatar.ts';
import { cardView } from './card.ts';
import { el, icon } from './dom.ts';
import { markdownView } from './markdown-view.ts';
import type { OnPress } from './press.ts';
import { timeView, translated } from './translated.ts';

/** Why the bot answered: a command that was used, a button that was pressed, a message that was written. */
export interface Cause {
  readonly kind: 'used' | 'pressed' | 'wrote';
  readonly what: string;
}

export interface Post extends ChannelMessage {
  /** Who alone sees it; everyone where nobody is named. */
  readonly onlyFor?: Person;
  readonly cause?: Cause;
}

/** The message with all that stands around it. */
export function postView(post: Post, onPress: OnPress, onDismiss: () => void): HTMLElement {
  const { id, author, content, card, onlyFor } = post;
  const nameId = `author-${id}`;
  const language = languageOfText(card ? firstText(card) : content);
  return el(
    'article',
    { class: onlyFor ? 'message private' : 'message', id: `message-${id}`, 'aria-labelledby': nameId },
    causeView(post),
    avatar(author),
    el(
      'div',
      { class: 'message-head' },
      el('span', { class: 'author', id: nameId }, author.name),
      author.id === bot.id ? translated(el('span', { class: 'badge' }), { text: 'app' }) : undefined,
      timeView(timeOf(id)),
    ),
    el(
      'div',
      { class: 'message-body', lang: language },
      ...(content === '' ? [] : markdownView(content, language)),
      ...(card ? cardView(card, language, onPress) : []),
    ),
    onlyFor ? privateNote(onDismiss) : undefined,
  );
}

/** "Mai used /location" over an answer. */
function causeView({ answers, cause }: Post): HTMLElement | undefined {
  if (!answers || !cause) return undefined;
  const { kind, what } = cause;
  return el(
    'div',
    { class: 'message-cause' },
    avatar(answers.person, 'small'),
    el('span', { class: 'cause-name' }, answers.person.name),
    kind === 'wrote'
      ? undefined
      : translated(el('span'), { text: kind === 'used' ? 'usedBetween' : 'pressed' }),
    el('span', { class: kind === 'wrote' ? 'cause-message' : 'cause-command' }, what),
    kind === 'used' ? translated(el('span'), { text: 'usedAfter' }) : undefined,
  );
}

function privateNote(onDismiss: () => void): HTMLElement {
  const dismiss = translated(el('button', { type: 'button', class: 'link' }), { text: 'dismiss' });
  dismiss.addEventListener('click', onDismiss);
  return el(
    'div',
    { class: 'message-note' },
    icon('eye'),
    translated(el('span'), { text: 'onlyYou' }),
    el('span', { 'aria-hidden': 'true' }, '·'),
    dismiss,
  );
}
