/**
 * One connection to Discord's gateway, as discord.js keeps it, but more robust where Discord misbehaves.
 * Source: https://docs.discord.com/developers/events/gateway#connection-lifecycle
 */
import { setTimeout as pause } from 'node:timers/promises';
import {
  CloseCodes,
  type IContextFetchingStrategy,
  type SessionInfo,
  WebSocketShard,
  type WebSocketShardDestroyOptions,
  WebSocketShardDestroyRecovery,
  WebSocketShardEvents,
  WebSocketShardStatus,
} from '@discordjs/ws';
import { GatewayOpcodes, type GatewayReceivePayload, type GatewaySendPayload } from 'discord.js';
import { createIdentifyLimit, type IdentifyLimit } from './identify-limit.ts';

/** How long a side that may be dead gets to close the connection. */
const closeMs = 2000;
/** How long Discord gets to answer a RESUME. */
const resumeMs = 5000;
const firstPauseMs = 500;
const maxPauseMs = 3000;
/** After as many attempts in a row without success a session is given up: its address may be dead. */
const resumeAttempts = 2;
/** Discord's own is 41 seconds; timers of Node cannot wait for weeks. */
const heartbeatMs = { min: 100, max: 60 * 60 * 1000 } as const;

/** Why there is no connection, and what comes next. */
export interface Loss {
  /** Whether there was one that worked. */
  readonly wasOnline: boolean;
  readonly code?: number | undefined;
  readonly reason?: string | undefined;
  readonly err?: unknown;
  readonly resumes: boolean;
  readonly retryInSeconds: number;
}

/** A message of the gateway, and whether it is binary. */
type Message = [data: unknown, isBinary: boolean];

/** @throws when a heartbeat would be too often, or never */
function checkHeartbeat(ms: number): void {
  if (ms >= heartbeatMs.min && ms <= heartbeatMs.max) return;
  throw new Error(`Discord asks for a heartbeat every ${ms} milliseconds`);
}

export class GatewayShard extends WebSocketShard {
  readonly #sessions: IContextFetchingStrategy;
  readonly #onLoss: (loss: Loss) => void;
  readonly #identifyLimit: IdentifyLimit;
  readonly #stopped = new AbortController();
  #closing = false;
  #failures = 0;
  #resumeTimer: NodeJS.Timeout | undefined;
  /** What Discord or the network said at the end of this connection. */
  #closeReason = '';
  #error: unknown;

  constructor(sessions: IContextFetchingStrategy, id: number, onLoss: (loss: Loss) => void) {
    super(sessions, id);
    this.#sessions = sessions;
    this.#onLoss = onLoss;
    const { gatewayInformation, shardCount } = sessions.options;
    this.#identifyLimit = createIdentifyLimit(gatewayInformation.session_start_limit.total / shardCount);
    this.#guard();
    this.on(WebSocketShardEvents.Hello, () => void this.#expectResumed());
    for (const event of [WebSocketShardEvents.Ready, WebSocketShardEvents.Resumed] as const) {
      this.on(event, () => {
        clearTimeout(this.#resumeTimer);
        this.#failures = 0;
      });
    }
  }

  /** Connects, and again after every loss, until it is stopped. */
  open(): void {
    this.#closeReason = '';
    this.#error = undefined;
    // `connect` would add listeners with each call that stay until the first READY.
    this['internalConnect']().catch((error: unknown) => this.#restart(error));
  }

  override async send(payload: GatewaySendPayload): Promise<void> {
    if (payload.op === GatewayOpcodes.Identify) this.#identifyLimit.count();
    return super.send(payload);
  }

  /**
   * Closes the connection and, when `recover` is given, opens the next one. discord.js calls it from several
   * places at once: the first call counts, so that none closes the connection that the one before opened.
   */
  override async destroy(options: WebSocketShardDestroyOptions = {}): Promise<void> {
    if (options.recover === undefined) this.#stopped.abort();
    if (this.#closing) return;
    this.#closing = true;
    const wasOnline = this.status === WebSocketShardStatus.Ready;
    clearTimeout(this.#resumeTimer);
    const session = await this.#close(options);
    const { signal } = this.#stopped;
    if (!signal.aborted) {
      const pauseMs = Math.max(this.#nextPauseMs(), session ? 0 : this.#identifyLimit.waitMs());
      this.#onLoss({
        wasOnline,
        code: options.code,
        reason: this.#closeReason || options.reason,
        ...(this.#error === undefined ? {} : { err: this.#error }),
        resumes: session !== null,
        retryInSeconds: pauseMs / 1000,
      });
      await pause(pauseMs, undefined, { signal }).catch(() => undefined);
    }
    this.#closing = false;
    if (!signal.aborted) this.open();
  }

  /** @returns the session to resume; none when the next connection has to identify */
  async #close({ recover, code, reason }: WebSocketShardDestroyOptions): Promise<SessionInfo | null> {
    const resume = recover === WebSocketShardDestroyRecovery.Resume && this.#failures < resumeAttempts;
    const session = resume ? await this.#sessions.retrieveSessionInfo(this.id) : null;
    const how = {
      code: code ?? (resume ? CloseCodes.Resuming : CloseCodes.Normal),
      reason: reason ?? 'none',
    };
    const over = new AbortController();
    const closed = super.destroy({ ...how }).then(() => true);
    const waited = pause(closeMs, false, { signal: over.signal, ref: false }).catch(() => false);
    if (await Promise.race([closed, waited])) over.abort();
    else {
      // Half-open: discord.js would wait 30 seconds; called a second time, it does not wait any more.
      await super.destroy({ ...how });
      this.emit(WebSocketShardEvents.Closed, { code: how.code });
    }
    await this.#sessions.updateSessionInfo(this.id, session);
    return session;
  }

  /** discord.js trusts what Discord sends, and hides why a connection ended; only its inner methods can tell. */
  #guard(): void {
    const unpack: (...message: Message) => Promise<GatewayReceivePayload | null> =
      this['unpackMessage'].bind(this);
    const receive: (...message: Message) => Promise<void> = this['onMessage'].bind(this);
    this['unpackMessage'] = async (...message: Message) => {
      const payload = await unpack(...message);
      if (payload?.op === GatewayOpcodes.Hello) checkHeartbeat(payload.d.heartbeat_interval);
      if (payload?.op !== GatewayOpcodes.InvalidSession || !payload.d) return payload;
      // discord.js would resume at once on the same connection, as often as Discord says the same.
      void this.destroy({ reason: 'Invalid session', recover: WebSocketShardDestroyRecovery.Resume });
      return null;
    };
    this['onMessage'] = (...message: Message) =>
      receive(...message).catch((error: unknown) => this.#restart(error));
    this['onError'] = (error: unknown) => {
      this.#error = error;
    };
    this.on(WebSocketShardEvents.Hello, () => {
      this['connection'].onclose = ({ code, reason }: { code: number; reason: string }) => {
        this.#closeReason = reason;
        void this['onClose'](code);
      };
    });
  }

  #restart(error: unknown): void {
    this.#error = error;
    void this.destroy({
      reason: 'Discord sent what cannot be read, or the connection could not be opened',
      recover: WebSocketShardDestroyRecovery.Reconnect,
    });
  }

  #nextPauseMs(): number {
    return Math.min(firstPauseMs * 2 ** this.#failures++, maxPauseMs);
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
