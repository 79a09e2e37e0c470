/** Lets a connection have one request handled at a time, however many it sends at once (pipelining). */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

type Handle = () => void;

export class Turns {
  readonly #mostWaiting: number;
  /** The request of a connection that is being handled, and those that wait behind it. */
  readonly #lines = new WeakMap<Socket, Handle[]>();

  /** @param mostWaiting requests of one connection that may wait */
  constructor(mostWaiting: number) {
    this.#mostWaiting = mostWaiting;
  }

  /**
   * Handles a request when the replies to those before it have been sent, and never when the connection has been
   * closed: an answer that nobody can get is not counted as given. Too many waiting requests end their connection.
   */
  take({ socket }: IncomingMessage, response: ServerResponse, handle: Handle): void {
    let line = this.#lines.get(socket);
    if (!line) {
      line = [];
      this.#lines.set(socket, line);
    }
    if (line.length > this.#mostWaiting) {
      socket.destroy();
      return;
    }
    line.push(handle);
    response.on('close', () => {
      line.shift();
      if (socket.writable) line[0]?.();
    });
    if (line.length === 1) handle();
  }

  /** Whether a connection has a request that is not answered yet. */
  has(socket: Socket): boolean {
    return (this.#lines.get(socket)?.length ?? 0) > 0;
  }
}
