/** A Discord interaction in, a Discord response out. Pure but for the error that it reports. */

import type { Answer, Choice, Command, Picture } from '../contract/command.ts';
import { limits, messageFlag, responseType } from '../contract/discord.ts';
import type { InteractionRecord, Report } from '../contract/record.ts';
import { textsIn } from '../i18n/index.ts';
import { memoize, memoizeWeak } from '../memoize.ts';
import { cardOf, type Message, plainCard } from './card.ts';
import { callOf } from './custom-id.ts';
import { type Interaction, readInteraction } from './read.ts';

/** What Discord expects back, ready to be sent as JSON. */
export type InteractionResponse =
  | { readonly type: typeof responseType.pong }
  | { readonly type: typeof responseType.message | typeof responseType.update; readonly data: Message }
  | { readonly type: typeof responseType.choices; readonly data: { readonly choices: readonly Choice[] } };

/** One handled interaction: what to send, the picture to attach, and what the log may know. */
export interface Handled {
  readonly response: InteractionResponse;
  /** Attached as `files[0]`; the message already names it. */
  readonly picture?: Picture;
  readonly record: InteractionRecord;
}

/**
 * Handles one interaction as it came from outside. Never throws: a fault of ours becomes a short apology with
 * an id and goes to `report`. Gives nothing where the value is no interaction that we know.
 */
export function respond(raw: unknown, commands: readonly Command[], report: Report): Handled | undefined {
  const interaction = readInteraction(raw);
  if (!interaction) return undefined;
  if (interaction.type === 'ping') {
    return {
      response: { type: responseType.pong },
      record: { kind: 'ping', command: '', language: 'en', outcome: 'pong' },
    };
  }
  try {
    return handle(interaction, commands);
  } catch (error) {
    return failed(interaction, error, report);
  }
}

type Asking = Exclude<Interaction, { type: 'ping' }>;

function handle(interaction: Asking, commands: readonly Command[]): Handled {
  switch (interaction.type) {
    case 'autocomplete':
      return suggest(interaction, commands);
    case 'command': {
      const command = commands.find(
        (known) => keyOf(known) === interaction.name && known.kind === interaction.kind,
      );
      if (!command) return outdated(interaction);
      const answer = command.answer({
        language: interaction.language,
        options: knownOptions(command, interaction.options),
        page: 1,
      });
      return told(interaction, command, answer, interaction.private ? 'privately' : 'openly');
    }
    case 'component':
      return press(interaction, commands);
  }
}

/** What another version of the command could be given is passed over; a message command gets its message. */
function knownOptions(
  command: Command,
  given: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  if (command.kind === 'message') return given;
  return Object.fromEntries(
    Object.entries(given).filter(([name]) => command.options.some((option) => option.name === name)),
  );
}

/** The name under which Discord knows a command: slash commands by their own, message commands by their English label. */
export const keyOf = (command: Command): string =>
  command.kind === 'slash' ? command.name : textsIn('en').commands[command.name].name;

function suggest(
  interaction: Extract<Asking, { type: 'autocomplete' }>,
  commands: readonly Command[],
): Handled {
  const command = commands.find((known) => known.name === interaction.name);
  const option = command?.options.find((known) => known.name === interaction.option);
  const choices = option?.suggest?.(interaction.typed, interaction.language) ?? [];
  return {
    response: { type: responseType.choices, data: { choices: choices.slice(0, limits.choices) } },
    record: {
      kind: 'autocomplete',
      command: interaction.name,
      language: interaction.language,
      outcome: 'suggested',
    },
  };
}

/** The person who asked turns the page of their own message; anyone else gets a private answer of their own. */
function press(interaction: Extract<Asking, { type: 'component' }>, commands: readonly Command[]): Handled {
  const called = callOf(interaction.customId, commands);
  if (!called) return outdated(interaction);
  const own = interaction.askerId !== '' && interaction.askerId === interaction.userId;
  const language = own ? called.language : interaction.language;
  const { options, page = 1 } = called.call;
  const answer = called.command.answer({ language, options, page });
  return told(interaction, called.command, answer, own ? 'in place' : 'privately');
}

/** For everybody to see, for the asker alone, or in place of the message that was pressed on. */
type Way = 'openly' | 'privately' | 'in place';

function told(interaction: Asking, command: Command, answer: Answer, way: Way): Handled {
  return {
    response: responsesTo(answer)(way),
    ...(answer.picture ? { picture: answer.picture } : {}),
    record: {
      kind: interaction.type,
      command: command.name,
      language: answer.language,
      outcome: answer.outcome,
      ...(answer.missed === undefined ? {} : { missed: answer.missed }),
    },
  };
}

/** Answers that are the same for everybody are made once; so are the responses that carry them. */
const responsesTo = memoizeWeak((answer: Answer) =>
  memoize(
    (way: Way): InteractionResponse => ({
      type: way === 'in place' ? responseType.update : responseType.message,
      data: cardOf(answer, way === 'privately' ? messageFlag.ephemeral : 0),
    }),
  ),
);

/** For a command or a component that this version does not have (any more). */
function outdated(interaction: Asking): Handled {
  const texts = textsIn(interaction.language);
  return privately(interaction, 'outdated', plainCard(texts.outdated, texts.outdatedLead));
}

function failed(interaction: Asking, error: unknown, report: Report): Handled {
  const id = crypto.randomUUID().slice(0, 8);
  report(error, id);
  const texts = textsIn(interaction.language);
  if (interaction.type === 'autocomplete') {
    return {
      response: { type: responseType.choices, data: { choices: [] } },
      record: {
        kind: interaction.type,
        command: interaction.name,
        language: interaction.language,
        outcome: 'failed',
      },
    };
  }
  return privately(interaction, 'failed', plainCard(texts.failed, texts.failedLead(id)));
}

function privately(interaction: Asking, outcome: 'outdated' | 'failed', data: Message): Handled {
  return {
    response: { type: responseType.message, data: { ...data, flags: data.flags | messageFlag.ephemeral } },
    record: {
      kind: interaction.type,
      command: interaction.type === 'component' ? '' : interaction.name,
      language: interaction.language,
      outcome,
    },
  };
}
