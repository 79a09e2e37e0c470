/** Reads a request's body: JSON, and not more than an interaction can be. */
import type { IncomingMessage } from 'node:http';
import { type Reply, text } from './reply.ts';

/** Bytes. The largest interaction is a command on a message full of text, far below this. */
const most = 256 * 1024;

/** The JSON value in a request's body, or what to answer instead. */
export async function readJson(request: IncomingMessage): Promise<{ value: unknown } | { reply: Reply }> {
  // Other sites' forms cannot send this type without asking first.
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) {
    return { reply: text(415, 'Interactions are sent as application/json.') };
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    // Read to its end all the same, so that the sender gets to see the answer.
    if (size <= most) chunks.push(chunk);
  }
  if (size > most) return { reply: text(413, `An interaction has at most ${most} bytes.`) };
  try {
    return { value: JSON.parse(Buffer.concat(chunks).toString('utf8')) };
  } catch {
    return { reply: text(400, 'The body is not JSON.') };
  }
}
