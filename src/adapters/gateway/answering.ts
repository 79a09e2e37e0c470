/** Answers each interaction exactly once, through Discord's REST callback. */
import type { REST } from 'discord.js';
import type { Bot } from '../../bot/bot.ts';
import type { Handled } from '../../bot/router.ts';
import { responseWithoutPicture } from '../../bot/without-picture.ts';
import type { Log } from '../../runtime/log.ts';
import { logInteraction } from '../../runtime/log-interaction.ts';
import type { Metrics } from '../../runtime/metrics.ts';
import { deliver } from './deliver.ts';
import { withFiles } from './files.ts';
import { InFlight } from './in-flight.ts';
import { Seen } from './seen.ts';

/** Discord takes an answer for three seconds. */
const answerableMs = 3000;
/** What Discord sends again after a RESUME is recent; this is many seconds' worth. */
const remembered = 5000;

export interface AnsweringSettings {
  readonly bot: Bot;
  readonly rest: REST;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly logQueries: boolean;
  /** dist/pictures/ */
  readonly pictures: URL;
}

export class Answering {
  readonly #settings: AnsweringSettings;
  readonly #seen = new Seen(remembered);
  readonly #inFlight = new InFlight();

  constructor(settings: AnsweringSettings) {
    this.#settings = settings;
  }

  /** Takes an interaction as Discord dispatched it. Never throws. */
  take(raw: unknown): void {
    const { bot, log } = this.#settings;
    const started = performance.now();
    const address = addressOf(raw);
    if (!address) {
      log.warn('an interaction without id or token was passed over');
      return;
    }
    if (!this.#seen.isNew(address.id)) {
      log.debug('an interaction came twice');
      return;
    }
    const handled = bot.respond(raw, (err, id) => log.error({ err, id }, 'an answer failed'));
    if (!handled) {
      log.warn('an interaction of an unknown type was passed over');
      return;
    }
    this.#inFlight.add(this.#send(address, handled, started));
  }

  /** Resolves when every answer in flight is delivered or given up. */
  settled(): Promise<void> {
    return this.#inFlight.settled();
  }

  async #send({ id, token }: Address, handled: Handled, started: number): Promise<void> {
    const { rest, log, metrics, logQueries, pictures } = this.#settings;
    const { response: body, picture, record } = handled;
    try {
      const sent = await withFiles(
        { body, picture, without: () => responseWithoutPicture(body) },
        pictures,
        log,
      );
      const route = `/interactions/${id}/${token}/callback` as const;
      const delivered = await deliver(rest, {
        ...sent,
        route,
        auth: false,
        deadline: started + answerableMs,
      });
      if (delivered === 'late')
        log.warn({ command: record.command }, 'too late: Discord waits 3 seconds (10062)');
      if (delivered === 'taken') {
        log.warn(
          { command: record.command },
          'already answered: does another copy run with this token? (40060)',
        );
      }
    } catch (err) {
      log.error({ err, command: record.command }, 'an answer could not be delivered');
    }
    const milliseconds = performance.now() - started;
    metrics.countInteraction(record, milliseconds);
    logInteraction(log, 'gateway', record, milliseconds, logQueries);
  }
}

interface Address {
  readonly id: string;
  readonly token: string;
}

function addressOf(raw: unknown): Address | undefined {
  if (typeof raw !== 'object' || raw === null || !('id' in raw) || !('token' in raw)) return undefined;
  const { id, token } = raw;
  return typeof id === 'string' && typeof token === 'string' ? { id, token } : undefined;
}
