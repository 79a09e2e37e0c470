/** Sends answers to Discord, then logs and counts what became of each. */
import { DiscordAPIError, type REST } from 'discord.js';
import type { Picture } from '../../contract/command.ts';
import type { InteractionRecord } from '../../contract/record.ts';
import type { Log } from '../../runtime/log.ts';
import { type Adapter, logInteraction } from '../../runtime/log-interaction.ts';
import type { Metrics } from '../../runtime/metrics.ts';
import { deliver } from './deliver.ts';
import { pictureFile } from './picture-file.ts';

export interface SenderSettings {
  readonly rest: REST;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly logQueries: boolean;
  /** dist/pictures/ */
  readonly pictures: URL;
}

/** An answer and where it goes. */
export interface Outgoing {
  readonly adapter: Adapter;
  readonly route: `/${string}`;
  /** Whether the route asks for the bot's token. */
  readonly auth: boolean;
  readonly body: unknown;
  readonly picture?: Picture | undefined;
  readonly bodyWithoutPicture: () => unknown;
  readonly record: InteractionRecord;
  /** When it was asked for, in milliseconds of `performance.now()`, and for how long it may be answered. */
  readonly started: number;
  readonly patienceMs: number;
}

export interface Sender {
  /** Never throws. */
  readonly send: (outgoing: Outgoing) => void;
  /** Resolves when everything on its way is delivered or given up. */
  readonly settled: () => Promise<void>;
}

export function createSender(settings: SenderSettings): Sender {
  const { log, metrics, logQueries } = settings;
  const pending = new Set<Promise<void>>();
  const send = async (outgoing: Outgoing): Promise<void> => {
    const { adapter, started } = outgoing;
    const isDelivered = await deliverAndExplain(outgoing, settings);
    const record = isDelivered ? outgoing.record : { ...outgoing.record, outcome: 'undelivered' as const };
    const milliseconds = performance.now() - started;
    metrics.countInteraction(record, milliseconds);
    logInteraction(log, adapter, record, milliseconds, logQueries);
  };
  return {
    send(outgoing) {
      const task = send(outgoing).finally(() => pending.delete(task));
      pending.add(task);
    },
    async settled() {
      await Promise.all(pending);
    },
  };
}

/** Whether the answer arrived; why not is logged. */
async function deliverAndExplain(outgoing: Outgoing, settings: SenderSettings): Promise<boolean> {
  const { rest, log, pictures } = settings;
  const { body, bodyWithoutPicture, started, patienceMs, record } = outgoing;
  const { command } = record;
  const file = await pictureFile(outgoing.picture, pictures, log);
  const hasLostPicture = outgoing.picture !== undefined && file === undefined;
  try {
    const delivered = await deliver(rest, {
      route: outgoing.route,
      auth: outgoing.auth,
      body: hasLostPicture ? bodyWithoutPicture() : body,
      picture: file && { file, bodyWithout: bodyWithoutPicture },
      started,
      deadline: started + patienceMs,
    });
    if (delivered === 'late') log.warn({ command }, 'too late: Discord waits 3 seconds (10062)');
    if (delivered === 'taken')
      log.warn({ command }, 'already answered: does another copy run with this token? (40060)');
    return delivered === 'delivered';
  } catch (err) {
    // Where the bot may not write it stays silent.
    if (err instanceof DiscordAPIError && err.status === 403)
      log.debug({ err, command }, 'may not reply here');
    else log.error({ err, command }, 'an answer could not be delivered');
    return false;
  }
}
