/**
 * One connection to Discord's gateway, as discord.js keeps it, but steadier where Discord misbehaves.
 * Source: https://docs.discord.com/developers/events/gateway#connection-lifecycle
 */
import { setTimeout as pause } from 'node:timers/promises';
import {
  CloseCodes,
  type IContextFetchingStrategy,
  WebSocketShard,
  type WebSocketShardDestroyOptions,
  WebSocketShardDestroyRecovery,
  WebSocketShardEvents,
} from '@discordjs/ws';

/** How long a side that may be dead gets to say goodbye. */
const goodbyeMs = 2000;
/** How long Discord gets to answer a RESUME. */
const resumeMs = 5000;
const shortestPauseMs = 500;
const longestPauseMs = 3000;
/** After as many attempts in a row without success a session is given up: its address may be dead. */
const resumeAttempts = 2;

export class SteadyShard extends WebSocketShard {
  readonly #sessions: IContextFetchingStrategy;
  #closing = false;
  #left = false;
  #failures = 0;
  #resumeTimer: NodeJS.Timeout | undefined;

  constructor(sessions: IContextFetchingStrategy, id: number) {
    super(sessions, id);
    this.#sessions = sessions;
    this.on(WebSocketShardEvents.Hello, () => void this.#expectResumed());
    for (const event of [WebSocketShardEvents.Ready, WebSocketShardEvents.Resumed] as const) {
      this.on(event, () => {
        clearTimeout(this.#resumeTimer);
        this.#failures = 0;
      });
    }
  }

  /** Connects, and again after every loss, until it is left. What goes wrong is told as `error` events. */
  open(): void {
    this.connect().catch(() => undefined);
  }

  /**
   * Closes the connection and, when `recover` is given, opens the next one. discord.js calls it from several
   * places at once: the first call counts, so that none closes the connection that the one before opened.
   */
  override async destroy(options: WebSocketShardDestroyOptions = {}): Promise<void> {
    if (options.recover === undefined) this.#left = true;
    if (this.#closing) return;
    this.#closing = true;
    clearTimeout(this.#resumeTimer);
    await this.#close(options);
    if (!this.#left) await pause(this.#nextPause());
    this.#closing = false;
    if (!this.#left) this.open();
  }

  async #close({ recover, code, reason }: WebSocketShardDestroyOptions): Promise<void> {
    const resume = recover === WebSocketShardDestroyRecovery.Resume && this.#failures < resumeAttempts;
    const session = resume ? await this.#sessions.retrieveSessionInfo(this.id) : null;
    const how = {
      code: code ?? (resume ? CloseCodes.Resuming : CloseCodes.Normal),
      reason: reason ?? 'none',
    };
    const over = new AbortController();
    const closed = super.destroy({ ...how }).then(() => true);
    const waited = pause(goodbyeMs, false, { signal: over.signal, ref: false }).catch(() => false);
    if (await Promise.race([closed, waited])) over.abort();
    else {
      // Half-open: discord.js would wait 30 seconds; asked a second time, it does not wait any more.
      await super.destroy({ ...how });
      this.emit(WebSocketShardEvents.Closed, { code: how.code });
    }
    await this.#sessions.updateSessionInfo(this.id, session);
  }

  #nextPause(): number {
    return Math.min(shortestPauseMs * 2 ** this.#failures++, longestPauseMs);
  }

  async #expectResumed(): Promise<void> {
    if (!(await this.#sessions.retrieveSessionInfo(this.id))) return;
    const recover = WebSocketShardDestroyRecovery.Reconnect;
    this.#resumeTimer = setTimeout(
      () => void this.destroy({ reason: 'No answer to RESUME', recover }),
      resumeMs,
    ).unref();
  }
}
