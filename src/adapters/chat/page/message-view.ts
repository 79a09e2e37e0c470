/** One message of the channel as Discord shows it. */
import type { SlashDefinition, Values } from '../../local/command-line.ts';
import { bot, type ChannelMessage, type Person } from '../../local/interactions.ts';
import { cardView } from './card.ts';
import { commandChip, type UseCommand } from './command-chip.ts';
import { el, icon } from './dom.ts';
import { markdownView } from './markdown-view.ts';
import { avatar } from './people-view.ts';
import type { OnPress } from './press.ts';
import { say } from './say.ts';
import { settings } from './settings.ts';

export interface Post extends ChannelMessage {
  /** Who alone sees it; everyone where nobody is named. */
  readonly onlyFor?: Person;
  /** A command that its reader may want to use. */
  readonly offer?: { readonly command: SlashDefinition; readonly values: Values };
  /** What it answers: the command that was used or the button that was pressed. */
  readonly reply?: { readonly kind: 'used' | 'pressed'; readonly what: string };
}

export interface PostEvents {
  readonly onPress: OnPress;
  readonly onDismiss: () => void;
  readonly onUse: UseCommand;
}

/** The message with all that stands around it. */
export function postView(post: Post, events: PostEvents): HTMLElement {
  const { id, author, content, card, offer, onlyFor } = post;
  const nameId = `author-${id}`;
  return el(
    'article',
    {
      class: onlyFor ? 'message private' : 'message',
      id: `message-${id}`,
      tabindex: -1,
      'aria-labelledby': nameId,
    },
    replyView(post),
    avatar(author),
    el(
      'div',
      { class: 'message-head' },
      el('span', { class: 'author', id: nameId }, author.name),
      author.id === bot.id ? say(el('span', { class: 'badge' }), { word: 'app' }) : undefined,
      timeView(id),
    ),
    el(
      'div',
      { class: 'message-body', lang: settings().language },
      ...(content === '' ? [] : markdownView(content)),
      ...(card ? cardView(card, events.onPress) : []),
      offer
        ? el('div', { class: 'chips' }, commandChip(offer.command, offer.values, events.onUse))
        : undefined,
    ),
    onlyFor ? privateNote(events.onDismiss) : undefined,
  );
}

/** "Mai used /location" over an answer. */
function replyView({ answers, reply }: Post): HTMLElement | undefined {
  if (!answers || !reply) return undefined;
  return el(
    'div',
    { class: 'message-reply' },
    avatar(answers.person, 'small'),
    el('span', { class: 'reply-name' }, answers.person.name),
    say(el('span'), { word: reply.kind === 'used' ? 'usedBetween' : 'pressed' }),
    el('span', { class: 'reply-what' }, reply.what),
    reply.kind === 'used' ? say(el('span'), { word: 'usedAfter' }) : undefined,
  );
}

function timeView(id: string): HTMLElement {
  const time = new Date(Number(BigInt(id) >> 22n) + Date.UTC(2015, 0, 1));
  const shown = time.toLocaleTimeString(settings().language, { hour: '2-digit', minute: '2-digit' });
  return el('time', { datetime: time.toISOString() }, shown);
}

function privateNote(onDismiss: () => void): HTMLElement {
  const dismiss = say(el('button', { type: 'button', class: 'link' }), { word: 'dismiss' });
  dismiss.addEventListener('click', onDismiss);
  return el(
    'div',
    { class: 'message-note' },
    icon('eye'),
    say(el('span'), { word: 'onlyYou' }),
    el('span', { 'aria-hidden': 'true' }, '·'),
    dismiss,
  );
}
