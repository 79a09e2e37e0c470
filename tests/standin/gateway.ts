/**
 * Discord's gateway on loopback: sessions with sequence numbers that can be resumed, and every way to misbehave
 * that the bot must survive. Source: https://docs.discord.com/developers/events/gateway
 */
import { EventEmitter, once } from 'node:events';
import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';

/** https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway-gateway-opcodes */
const op = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  resume: 6,
  reconnect: 7,
  invalid: 9,
  hello: 10,
  ack: 11,
} as const;

interface Session {
  readonly id: string;
  sequence: number;
  /** Up to which number the bot has said that it received. */
  received: number;
  /** What may have to be sent again after a RESUME. */
  events: { readonly s: number; readonly text: string }[];
  socket: WebSocket | undefined;
}

interface Identification {
  readonly token?: string;
  readonly session_id?: string;
  readonly seq?: number;
  readonly intents?: number;
}

type Received =
  | { readonly op: 1; readonly d: number | null }
  | { readonly op: 2 | 6; readonly d: Identification };

interface GatewayEvents {
  online: ['identified' | 'resumed'];
  heartbeat: [];
  closed: [number];
  refused: [];
}

const applicationId = '1000000000000000001';
const botId = '1000000000000000002';
const keptEvents = 2000;

export class GatewayStandIn extends EventEmitter<GatewayEvents> {
  /** Short, so that a missed heartbeat is noticed within a test. */
  heartbeatMs = 200;
  readyDelayMs = 0;
  acknowledges = true;
  /** Whether a new connection is taken, refused with 502, or left waiting. */
  reachable: 'yes' | 'no' | 'no answer' = 'yes';
  /** The close code that an IDENTIFY gets. */
  refusesWith: number | undefined;
  /** How many of the next IDENTIFYs are answered with INVALID_SESSION. */
  invalidates = 0;
  /** What HELLO carries, one for each of the next connections; then what is right. */
  hellos: unknown[] = [];
  /** Where READY says that the session can be resumed, if not here. */
  resumeUrl: string | undefined;
  url = '';
  intents: number | undefined;
  identifies = 0;
  resumes = 0;

  readonly #token: string;
  readonly #waiting = new Set<Socket>();
  readonly #silent = new WeakSet<WebSocket>();
  readonly #server: WebSocketServer;
  #session: Session | undefined;

  constructor(server: Server, token: string) {
    super();
    this.#token = token;
    this.#server = new WebSocketServer({
      server,
      verifyClient: ({ req }, decide) => {
        if (this.reachable === 'no answer') this.#waiting.add(req.socket);
        else decide(this.reachable === 'yes', 502);
        if (this.reachable !== 'yes') this.emit('refused');
      },
    });
    this.#server.on('connection', (socket) => this.#greet(socket));
  }

  /** Whether a bot is connected and can be reached. */
  get isOnline(): boolean {
    const socket = this.#session?.socket;
    return socket !== undefined && socket.readyState === socket.OPEN && !this.#silent.has(socket);
  }

  /** Sends an event, now or after the next RESUME; says whether there is a session to send it to. */
  dispatch(t: string, d: unknown): boolean {
    const text = this.#number(t, d);
    if (text !== undefined) this.#send(this.#session?.socket, text);
    return text !== undefined;
  }

  /** Sends an event twice under the same number. */
  dispatchTwice(t: string, d: unknown): boolean {
    const text = this.#number(t, d);
    if (text === undefined) return false;
    for (const _time of [1, 2]) this.#send(this.#session?.socket, text);
    return true;
  }

  /** Sends two events in the wrong order. */
  dispatchSwapped(t: string, first: unknown, second: unknown): boolean {
    const texts = [this.#number(t, first), this.#number(t, second)];
    for (const text of texts.toReversed()) if (text !== undefined) this.#send(this.#session?.socket, text);
    return texts[0] !== undefined;
  }

  /** Lets an event have the session's next number, and be kept for a RESUME. */
  #number(t: string, d: unknown): string | undefined {
    const session = this.#session;
    if (!session) return undefined;
    const s = ++session.sequence;
    const text = JSON.stringify({ op: op.dispatch, t, s, d });
    session.events.push({ s, text });
    if (session.events.length > keptEvents) session.events.shift();
    return text;
  }

  /** Resolves when the bot has said that it received everything. */
  async allReceived(): Promise<void> {
    while (this.#session && this.#session.received < this.#session.sequence) await once(this, 'heartbeat');
  }

  /** Closes with a code, or cuts the connection without a word (which the bot sees as 1006). */
  drop(code?: number, reason?: string): void {
    const socket = this.#session?.socket;
    if (code === undefined) socket?.terminate();
    else socket?.close(code, reason);
  }

  /** The connection stays open, but nobody is there any more. */
  halfOpen(): void {
    const socket = this.#session?.socket;
    if (!socket) return;
    this.#silent.add(socket);
    socket.pause();
  }

  demandReconnect(): void {
    this.#send(this.#session?.socket, JSON.stringify({ op: op.reconnect, d: null }));
  }

  invalidate(resumable: boolean | null): void {
    const socket = this.#session?.socket;
    if (!resumable) this.#session = undefined;
    this.#send(socket, JSON.stringify({ op: op.invalid, d: resumable }));
  }

  close(): void {
    for (const socket of this.#server.clients) socket.terminate();
    for (const socket of this.#waiting) socket.destroy();
    this.#server.close();
  }

  #greet(socket: WebSocket): void {
    socket.on('message', (data) => this.#receive(socket, JSON.parse(data.toString())));
    socket.on('close', (code) => this.emit('closed', code));
    const d = this.hellos.length > 0 ? this.hellos.shift() : { heartbeat_interval: this.heartbeatMs };
    this.#send(socket, JSON.stringify({ op: op.hello, d }));
  }

  #receive(socket: WebSocket, message: Received): void {
    if (this.#silent.has(socket)) return;
    if (message.op === op.heartbeat) {
      if (this.acknowledges) this.#send(socket, JSON.stringify({ op: op.ack }));
      if (this.#session?.socket === socket) this.#session.received = message.d ?? 0;
      this.emit('heartbeat');
    } else if (message.op === op.identify) this.#identify(socket, message.d);
    else this.#resume(socket, message.d);
  }

  #identify(socket: WebSocket, d: Identification): void {
    this.identifies++;
    this.intents = d.intents;
    const refusal = d.token === this.#token ? this.refusesWith : 4004;
    if (refusal !== undefined) {
      socket.close(refusal);
      return;
    }
    if (this.invalidates > 0) {
      this.invalidates--;
      this.#send(socket, JSON.stringify({ op: op.invalid, d: false }));
      return;
    }
    const ready = (): void => {
      this.#session = { id: `session-${this.identifies}`, sequence: 0, received: 0, events: [], socket };
      this.dispatch('READY', this.#readyData(this.#session.id));
      this.emit('online', 'identified');
    };
    if (this.readyDelayMs > 0) setTimeout(ready, this.readyDelayMs);
    else ready();
  }

  #resume(socket: WebSocket, d: Identification): void {
    this.resumes++;
    const session = this.#session;
    if (!session || session.id !== d.session_id || d.token !== this.#token) {
      this.#send(socket, JSON.stringify({ op: op.invalid, d: false }));
      return;
    }
    session.socket = socket;
    for (const { s, text } of session.events) if (s > (d.seq ?? 0)) this.#send(socket, text);
    this.dispatch('RESUMED', {});
    this.emit('online', 'resumed');
  }

  #readyData(sessionId: string): unknown {
    return {
      v: 10,
      user: { id: botId, username: 'Stand-in', discriminator: '0000', bot: true },
      guilds: [{ id: '1000000000000000003', unavailable: true }],
      session_id: sessionId,
      resume_gateway_url: this.resumeUrl ?? this.url,
      application: { id: applicationId, flags: 0 },
    };
  }

  #send(socket: WebSocket | undefined, text: string): void {
    if (socket && socket.readyState === socket.OPEN && !this.#silent.has(socket)) socket.send(text);
  }
}
