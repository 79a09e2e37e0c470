/** Lets a connection have one request handled at a time, however many it sends at once (pipelining). */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

type Handle = () => void;

/**
 * Handles a request when the replies to those before it have been sent, and never when the connection has been closed:
 * an answer that nobody can get is not counted as given. Too many waiting requests end their connection.
 * @param mostWaiting requests of one connection that may wait
 */
export function createTurns(
  mostWaiting: number,
): (request: IncomingMessage, response: ServerResponse, handle: Handle) => void {
  /** The request that is being handled, and those that wait behind it. */
  const lines = new WeakMap<Socket, Handle[]>();
  return ({ socket }, response, handle) => {
    const line = lines.get(socket) ?? [];
    if (line.length > mostWaiting) {
      socket.destroy();
      return;
    }
    lines.set(socket, line);
    line.push(handle);
    response.once('close', () => {
      line.shift();
      if (socket.writable) line[0]?.();
    });
    if (line.length === 1) handle();
  };
}
