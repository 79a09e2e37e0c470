/** Figures for whoever runs the bot, in Prometheus' text format; shared by the gateway and the HTTP endpoint. */
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { InteractionRecord } from '../contract/record.ts';

export class Metrics {
  readonly #registry = new Registry();
  readonly #interactions = new Counter({
    name: 'dramas_interactions_total',
    help: 'Interactions answered, by command and outcome.',
    labelNames: ['command', 'kind', 'outcome'],
    registers: [this.#registry],
  });
  readonly #seconds = new Histogram({
    name: 'dramas_interaction_seconds',
    help: 'From the arrival of an interaction until its answer was delivered.',
    buckets: [0.001, 0.005, 0.025, 0.1, 0.25, 0.5, 1, 2, 3],
    registers: [this.#registry],
  });
  readonly #reconnects = new Counter({
    name: 'dramas_gateway_reconnects_total',
    help: "How often the connection to Discord's gateway was lost and taken up again.",
    registers: [this.#registry],
  });

  readonly #commands: ReadonlySet<string>;

  /** @param commands names come from outside; only these become labels, so that the figures stay few */
  constructor(commands: readonly { readonly name: string }[]) {
    this.#commands = new Set(commands.map(({ name }) => name));
  }

  countInteraction(record: InteractionRecord, milliseconds: number): void {
    const { kind, outcome } = record;
    const command = this.#commands.has(record.command) ? record.command : 'other';
    this.#interactions.inc({ command, kind, outcome });
    this.#seconds.observe(milliseconds / 1000);
  }

  countReconnect(): void {
    this.#reconnects.inc();
  }

  /** @param ping the gateway's ping in milliseconds; not a number while it is not known */
  watchPing(ping: () => number): void {
    new Gauge({
      name: 'dramas_gateway_ping_milliseconds',
      help: "The last heartbeat's way to Discord's gateway and back.",
      registers: [this.#registry],
      collect() {
        this.set(ping());
      },
    });
  }

  /** The page that Prometheus reads. */
  async page(): Promise<{ readonly type: string; readonly text: string }> {
    return { type: this.#registry.contentType, text: await this.#registry.metrics() };
  }
}
