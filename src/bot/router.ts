/** A Discord interaction in, a Discord response out. Pure but for the error that it reports. */

import type { Call, Choice, Command, Picture } from '../contract/command.ts';
import { limits, messageFlag, responseType } from '../contract/discord.ts';
import type { InteractionRecord, Report } from '../contract/record.ts';
import type { Language } from '../dataset/schema.ts';
import { textsIn } from '../i18n/index.ts';
import { truncated } from '../i18n/markdown.ts';
import { cardOf, type Message, noticeCard } from './card.ts';
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
  const interaction = readInteraction(raw, commands);
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
type Pressing = Extract<Interaction, { type: 'component' }>;

function handle(interaction: Asking, commands: readonly Command[]): Handled {
  switch (interaction.type) {
    case 'autocomplete': {
      const { option, typed, language } = interaction;
      return suggested(interaction, option?.suggest?.(typed, language) ?? []);
    }
    case 'command': {
      const { command, options, chosenLanguage, language, isPrivate } = interaction;
      if (!command) return outdated(interaction);
      return answered(interaction, command, {
        call: { command: command.name, options },
        language: chosenLanguage ?? language,
        languageIsChosen: chosenLanguage !== undefined,
        responseType: responseType.message,
        isPrivate,
      });
    }
    case 'component': {
      const called = callOf(interaction.customId, commands);
      if (!called) return outdated(interaction);
      return answered(interaction, called.command, deliveryOfPress(interaction, called));
    }
  }
}

/** An answer's call, its language, and to whom it goes in which way. */
interface Delivery {
  readonly call: Call;
  readonly language: Language;
  readonly languageIsChosen: boolean;
  readonly responseType: typeof responseType.message | typeof responseType.update;
  readonly isPrivate: boolean;
}

/**
 * The person who asked turns the page of their own message, or posts it for everyone; anyone else gets a private
 * answer of their own.
 */
function deliveryOfPress(
  { askerId, userId, isPrivate, language }: Pressing,
  called: { readonly call: Call; readonly language: Language },
): Delivery {
  const { share, ...call } = called.call;
  const isOwn = askerId !== '' && askerId === userId;
  if (!isOwn)
    return { call, language, languageIsChosen: false, responseType: responseType.message, isPrivate: true };
  const own = { call, language: called.language, languageIsChosen: true };
  return share
    ? { ...own, responseType: responseType.message, isPrivate: false }
    : { ...own, responseType: responseType.update, isPrivate };
}

/** So much of what was looked for is logged. */
const mostMissed = 100;

function answered(interaction: Asking, command: Command, delivery: Delivery): Handled {
  const { call, isPrivate, language, languageIsChosen } = delivery;
  const { options, page = 1 } = call;
  const answer = command.answer({ language, languageIsChosen, options, page });
  const shown = answer.call ? { ...answer.call, ...(call.open ? { open: true } : {}) } : call;
  // A message command is given somebody else's words, and so is a button: they are nobody's to log.
  const isOwn = interaction.type === 'command' && command.kind === 'slash';
  const missed = isOwn ? answer.missed : undefined;
  return {
    response: { type: delivery.responseType, data: cardOf(answer, { call: shown, isPrivate }) },
    ...(answer.picture ? { picture: answer.picture } : {}),
    record: {
      kind: interaction.type,
      command: command.name,
      language: answer.language,
      outcome: answer.outcome,
      ...(missed === undefined ? {} : { missed: truncated(missed, mostMissed) }),
    },
  };
}

function suggested(
  { name, language }: Extract<Asking, { type: 'autocomplete' }>,
  choices: readonly Choice[],
  outcome: 'suggested' | 'failed' = 'suggested',
): Handled {
  return {
    response: { type: responseType.choices, data: { choices: choices.slice(0, limits.choices) } },
    record: { kind: 'autocomplete', command: name, language, outcome },
  };
}

/** For a command or a component that this version does not have (any more). */
function outdated(interaction: Asking): Handled {
  const texts = textsIn(interaction.language);
  return notice(interaction, 'outdated', texts.outdated, texts.outdatedLead);
}

function failed(interaction: Asking, error: unknown, report: Report): Handled {
  const id = crypto.randomUUID().slice(0, 8);
  report(error, id);
  if (interaction.type === 'autocomplete') return suggested(interaction, [], 'failed');
  const texts = textsIn(interaction.language);
  return notice(interaction, 'failed', texts.failed, texts.failedLead(id));
}

function notice(interaction: Asking, outcome: 'outdated' | 'failed', heading: string, line: string): Handled {
  return {
    response: { type: responseType.message, data: noticeCard(heading, line, messageFlag.ephemeral) },
    record: {
      kind: interaction.type,
      command: interaction.type === 'component' ? '' : interaction.name,
      language: interaction.language,
      outcome,
    },
  };
}
