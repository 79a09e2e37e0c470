/** Lets a connection have one request handled at a time, however many it sends at once (pipelining). */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

type Handle = () => void;

export class RequestQueues {
  readonly #mostWaiting: number;
  /** The request of a connection that is being handled, and those that wait behind it. */
  readonly #queues = new WeakMap<Socket, Handle[]>();

  /** @param mostWaiting requests of one connection that may wait */
  constructor(mostWaiting: number) {
    this.#mostWaiting = mostWaiting;
  }

  /**
   * Handles a request when the replies to those before it have been sent, and never when the connection has been
   * closed: an answer that nobody can get is not counted as given. Too many waiting requests end their connection.
   */
  enqueue({ socket }: IncomingMessage, response: ServerResponse, handle: Handle): void {
    let queue = this.#queues.get(socket);
    if (!queue) {
      queue = [];
      this.#queues.set(socket, queue);
    }
    if (queue.length > this.#mostWaiting) {
      socket.destroy();
      return;
    }
    queue.push(handle);
    response.on('close', () => {
      queue.shift();
      if (socket.writable) queue[0]?.();
    });
    if (queue.length === 1) handle();
  }

  /** Whether a connection has a request that is not answered yet. */
  has(socket: Socket): boolean {
    return (this.#queues.get(socket)?.length ?? 0) > 0;
  }
}
