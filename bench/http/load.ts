/**
 * Calls a server over many kept connections for a while, each sending its next request when it has its reply, and
 * prints what it measured as JSON. A process of its own: `node load.js PORT CONNECTIONS SECONDS < request`.
 */
import { connect } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** What one run measured. */
export interface Load {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Replies with another status than 200. */
  readonly refused: number;
}

const [port = 0, connections = 64, seconds = 1] = process.argv.slice(2).map(Number);
const request = await buffer(process.stdin);
const times: number[] = [];
let refused = 0;
const start = performance.now();
const end = start + seconds * 1000;

await Promise.all(Array.from({ length: connections }, call));
const lasted = (performance.now() - start) / 1000;
times.sort((one, other) => one - other);
const at = (share: number) => times[Math.floor(times.length * share)] ?? 0;
const load: Load = { perSecond: times.length / lasted, p50: at(0.5), p99: at(0.99), refused };
process.stdout.write(JSON.stringify(load));

function call(): Promise<void> {
  return new Promise((resolve, reject) => {
    let sent = 0;
    let missing = 0;
    const socket = connect(port, '127.0.0.1', next).setNoDelay().on('error', reject);
    function next(): void {
      sent = performance.now();
      socket.write(request);
    }
    socket.on('data', (chunk: Buffer) => {
      missing = missing === 0 ? lengthOf(chunk) - chunk.length : missing - chunk.length;
      if (missing > 0) return;
      times.push(performance.now() - sent);
      if (performance.now() < end) next();
      else socket.destroy();
    });
    socket.on('close', () => resolve());
  });
}

/** The bytes of a reply, by its head; our servers send the head in one piece. */
function lengthOf(head: Buffer): number {
  const text = head.toString('latin1');
  if (!text.startsWith('HTTP/1.1 200')) refused += 1;
  const body = Number(/content-length: (\d+)/i.exec(text)?.[1] ?? Number.NaN);
  const length = text.indexOf('\r\n\r\n') + 4 + body;
  if (Number.isNaN(length)) throw new Error(`no Content-Length: ${text.slice(0, 200)}`);
  return length;
}
