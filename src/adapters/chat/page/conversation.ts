/** What happens in the channel: somebody does something, the bot answers, the answer becomes a message. */
import type { CommandDefinition } from '../../../bot/definitions.ts';
import type { InteractionResponse } from '../../../bot/router.ts';
import { commandType, messageFlag, responseType } from '../../../contract/discord.ts';
import {
  type MessageDefinition,
  nameIn,
  type SlashDefinition,
  slashCommands,
  type Values,
} from '../../local/command-line.ts';
import {
  bot,
  componentInteraction,
  messageInteraction,
  newId,
  type RawInteraction,
  slashInteraction,
} from '../../local/interactions.ts';
import { send } from './api.ts';
import { AppsMenu } from './apps-menu.ts';
import { Channel } from './channel.ts';
import type { Cause, Post } from './message-view.ts';
import type { Press } from './press.ts';
import { settings } from './settings.ts';

export class Conversation {
  readonly channel: Channel;
  /** The command for free questions. */
  readonly #ask: SlashDefinition | undefined;
  /** Messages whose button was pressed and whose response is on its way. */
  readonly #waiting = new Set<string>();

  constructor(root: HTMLElement, definitions: readonly CommandDefinition[]) {
    const onMessages = definitions.filter((definition) => definition.type === commandType.message);
    const apps = new AppsMenu(onMessages, (post, command) => this.useOn(post, command));
    this.#ask = slashCommands(definitions).find((command) => command.name === 'ask');
    this.channel = new Channel(root, apps, (post, press) => this.press(post, press));
  }

  /** Somebody writes a message; the bot answers it as it answers messages that mention it. */
  write(text: string): void {
    this.channel.add({ id: newId(), author: settings().person, content: text });
    if (!this.#ask) return;
    const interaction = slashInteraction(settings(), this.#ask, { question: text });
    this.#exchange(interaction, { kind: 'wrote', what: text });
  }

  /** Somebody uses a slash command. */
  use(command: SlashDefinition, values: Values): void {
    const what = `/${nameIn(command, settings().language)}`;
    this.#exchange(slashInteraction(settings(), command, values), { kind: 'used', what });
  }

  /** Somebody chooses a command from a message's menu. */
  useOn(post: Post, command: MessageDefinition): void {
    const what = nameIn(command, settings().language);
    this.#exchange(messageInteraction(settings(), command, post), { kind: 'used', what });
  }

  /** Somebody presses a button of a message, or chooses from its menu. */
  press(post: Post, press: Press): void {
    if (this.#waiting.has(post.id)) return;
    this.#waiting.add(post.id);
    const interaction = componentInteraction(settings(), post, press);
    this.#exchange(interaction, { kind: 'pressed', what: press.label }, post).finally(() =>
      this.#waiting.delete(post.id),
    );
  }

  async #exchange(interaction: RawInteraction, cause: Cause, on?: Post): Promise<void> {
    const { person } = settings();
    const response = await send(interaction).catch(() => undefined);
    if (!response) {
      // Asked once more, it is a new interaction: Discord gives none of them twice.
      this.channel.fail(() => this.#exchange({ ...interaction, id: newId() }, cause, on), on);
      return;
    }
    this.#show(response, { id: interaction.id, type: interaction.type, person }, cause, on);
  }

  #show(response: InteractionResponse, answers: NonNullable<Post['answers']>, cause: Cause, on?: Post): void {
    if (response.type === responseType.update && on) {
      this.channel.replace({ ...on, card: response.data });
    } else if (response.type === responseType.message) {
      const isPrivate = (response.data.flags & messageFlag.ephemeral) !== 0;
      this.channel.add({
        id: newId(),
        author: bot,
        content: '',
        card: response.data,
        answers,
        cause,
        ...(isPrivate ? { onlyFor: answers.person } : {}),
      });
    }
  }
}
