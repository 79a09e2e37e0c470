/** Limits how many connections a server holds open. */
import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { refusals } from '../http/refusal.ts';

/**
 * Beyond `most` connections, one gets 503 at once: the oldest of those on which no request has come in, or, where there
 * is none, the new one.
 */
export function limitConnections(
  server: Server,
  most: number,
  hasRequest: (socket: Socket) => boolean,
): void {
  /** In the order in which they came. */
  const open = new Set<Socket>();
  const turnAway = (socket: Socket) => {
    open.delete(socket);
    socket.write(busy);
    socket.destroySoon();
  };
  server.on('connection', (socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
    if (open.size <= most) return;
    for (const one of open) if (!hasRequest(one)) return turnAway(one);
  });
}

const line = `${refusals.busy.reason}\n`;

const busy = [
  'HTTP/1.1 503 Service Unavailable',
  'Content-Type: text/plain; charset=utf-8',
  `Content-Length: ${line.length}`,
  'Connection: close',
  '',
  line,
].join('\r\n');
