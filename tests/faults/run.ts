/** Sends many interactions through the real bot while Discord misbehaves, and counts what comes of them. */
import { isDeepStrictEqual } from 'node:util';
import { type Bot, type Line, startOnline } from '../standin/bot.ts';
import type { Sent } from '../standin/callbacks.ts';
import { DiscordStandIn } from '../standin/discord.ts';
import { Random } from '../standin/random.ts';
import type { Mistreatment } from '../standin/rest.ts';
import { respond } from '../support/bot.ts';
import { connectionFaults } from './connection.ts';
import { randomInteraction, type Sendable } from './interactions.ts';

const mistreatedChance = 0.08;
/** A batch that is not over by then has interactions that nobody answers. */
const batchMs = 20_000;

const mistreatments: readonly Mistreatment[] = [
  'status-500',
  'status-502',
  'status-500-after',
  'rate-limited',
  'reset',
  'reset-after',
  'too-late',
  'already-answered',
];

export interface Figures {
  sent: number;
  answered: number;
  /** Answered otherwise than the router says. */
  wrong: number;
  /** Answered again although Discord had confirmed the first answer. */
  repeated: number;
  /** Refused, because Discord says that it is too late or that another copy answered. */
  refused: number;
  /** Of a type that nobody can answer yet. */
  unknownType: number;
  /** Sent while no session was left that could have delivered them. */
  undelivered: number;
  unanswered: number;
  mistreatedCallbacks: number;
  /** Not confirmed within Discord's three seconds; whether they arrived is counted above. */
  givenUp: number;
  recoveries: { readonly fault: string; readonly milliseconds: number }[];
  errors: string[];
}

export class FaultsRun {
  readonly figures: Figures = {
    sent: 0,
    answered: 0,
    wrong: 0,
    repeated: 0,
    refused: 0,
    unknownType: 0,
    undelivered: 0,
    unanswered: 0,
    mistreatedCallbacks: 0,
    givenUp: 0,
    recoveries: [],
    errors: [],
  };
  readonly #random: Random;
  readonly #discord: DiscordStandIn;
  readonly #bot: Bot;

  private constructor(random: Random, discord: DiscordStandIn, bot: Bot) {
    this.#random = random;
    this.#discord = discord;
    this.#bot = bot;
  }

  static async start(seed: number): Promise<FaultsRun> {
    const discord = await DiscordStandIn.start();
    const bot = await startOnline(discord, { LOG_LEVEL: 'info' });
    return new FaultsRun(new Random(seed), discord, bot);
  }

  async end(): Promise<void> {
    await this.#bot.stop();
    await this.#discord.close();
  }

  /** Sends so many interactions, so many at a time, with the connection faults spread evenly among them. */
  async send(interactions: number, batchSize: number, faults: readonly string[] = []): Promise<void> {
    const { rest } = this.#discord;
    rest.mistreat = () => {
      if (!this.#random.happens(mistreatedChance)) return undefined;
      this.figures.mistreatedCallbacks++;
      return this.#random.pick(mistreatments);
    };
    const batches = Math.ceil(interactions / batchSize);
    for (let batch = 0; batch < batches; batch++) {
      const fault = faults[Math.floor((batch * faults.length) / batches)];
      const isNext = batch === 0 || fault !== faults[Math.floor(((batch - 1) * faults.length) / batches)];
      await this.#batch(Math.min(batchSize, interactions - batch * batchSize), isNext ? fault : undefined);
    }
    const isGivenUp = ({ msg }: Line): boolean => msg === 'an answer could not be delivered';
    this.figures.givenUp = this.#bot.errors.filter(isGivenUp).length;
    this.figures.errors = this.#bot.errors
      .filter((line) => !isGivenUp(line))
      .map((line) => JSON.stringify(line));
  }

  async #batch(size: number, fault: string | undefined): Promise<void> {
    const batch = Array.from({ length: size }, () => randomInteraction(this.#random));
    const half = Math.floor(size / 2);
    const pending = new Set<string>();
    const over = this.#over(pending);
    this.#dispatch(batch.slice(0, half), pending, fault === undefined);
    const recovered = fault === undefined ? undefined : this.#suffer(fault);
    this.#dispatch(batch.slice(half), pending, fault === undefined);
    await recovered;
    await over.wait();
    over.stop();
    for (const interaction of batch) this.#count(interaction, pending);
  }

  /** Resolves when nothing of `pending` is left, or too much time has gone by. */
  #over(pending: Set<string>) {
    const { callbacks } = this.#discord.rest;
    let done = (): void => undefined;
    const onOver = ({ id }: Sent): void => {
      if (pending.delete(id) && pending.size === 0) done();
    };
    callbacks.on('over', onOver);
    return {
      wait: () =>
        new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, batchMs);
          done = () => {
            clearTimeout(timer);
            resolve();
          };
          if (pending.size === 0) done();
        }),
      stop: () => callbacks.off('over', onOver),
    };
  }

  /** Not swapped where a connection may be cut between the two: the later number would hide the earlier one. */
  #dispatch(batch: readonly Sendable[], pending: Set<string>, maySwap: boolean): void {
    const { gateway, rest } = this.#discord;
    for (let at = 0; at < batch.length; at++) {
      const [interaction, next] = batch.slice(at, at + 2);
      if (!interaction) break;
      const how = this.#random.next();
      const swapped = maySwap && next !== undefined && how < 0.05;
      const sent = swapped ? [interaction, next] : [interaction];
      for (const { id, token } of sent) rest.callbacks.expect(id, token);
      const delivered = swapped
        ? gateway.dispatchSwapped('INTERACTION_CREATE', interaction, next)
        : how < 0.1
          ? gateway.dispatchTwice('INTERACTION_CREATE', interaction)
          : gateway.dispatch('INTERACTION_CREATE', interaction);
      for (const one of sent) this.#expect(one, delivered, pending);
      if (swapped) at++;
    }
  }

  #expect(interaction: Sendable, delivered: boolean, pending: Set<string>): void {
    const { figures } = this;
    figures.sent++;
    const handled = respond(interaction, () => undefined);
    if (!handled) figures.unknownType++;
    else if (!delivered) figures.undelivered++;
    else pending.add(interaction.id);
  }

  /** Suffers a fault and measures how long after its end the bot is back. */
  async #suffer(fault: string): Promise<void> {
    const { gateway } = this.#discord;
    let back = 0;
    const online = new Promise<void>((resolve) => {
      gateway.once('online', () => {
        back = performance.now();
        resolve();
      });
    });
    const starting = performance.now();
    const ends = connectionFaults[fault]?.(gateway);
    let ended = starting;
    if (ends) {
      await ends;
      ended = performance.now();
    }
    await online;
    this.figures.recoveries.push({ fault, milliseconds: Math.max(0, back - ended) });
  }

  #count(interaction: Sendable, pending: ReadonlySet<string>): void {
    const { figures } = this;
    const { callbacks } = this.#discord.rest;
    const sent = callbacks.find(interaction.id);
    callbacks.forget(interaction.id);
    if (!sent) return;
    figures.repeated += sent.repeats;
    if (pending.has(interaction.id)) figures.unanswered++;
    else if (sent.refusedWith !== undefined) figures.refused++;
    else if (sent.answer) {
      figures.answered++;
      if (!isRight(interaction, sent)) figures.wrong++;
    }
  }
}

/** Whether the answer is the router's, with its picture. */
function isRight(interaction: Sendable, { answer }: Sent): boolean {
  const handled = respond(interaction, () => undefined);
  const files = handled?.picture ? [`files[0]:${handled.picture.file}`] : [];
  return (
    isDeepStrictEqual(answer?.body, JSON.parse(JSON.stringify(handled?.response))) &&
    isDeepStrictEqual(
      answer?.files.map(({ name }) => name),
      files,
    )
  );
}
