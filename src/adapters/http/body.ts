/** Reads the body of a request without ever holding more than it may have. */
import { type Refusal, refusals } from './refusal.ts';

/** The most bytes a body may have; the largest interactions that Discord sends have some tens of thousands. */
export const mostBytes = 256 * 1024;

/** A body in the pieces that it came in. */
export type Pieces = readonly Uint8Array[];

/** The body of a request, or what is wrong with it. Stops reading as soon as there are too many bytes. */
export function readBody(request: Request): Promise<Pieces | Refusal> {
  const isLimited = Number(request.headers.get('content-length') ?? Number.NaN) <= mostBytes;
  // Servers read no further than Content-Length says; all at once costs workerd far less than piece by piece.
  return isLimited ? readWhole(request) : readPieces(request.body);
}

async function readWhole(request: Request): Promise<Pieces | Refusal> {
  try {
    const body = new Uint8Array(await request.arrayBuffer());
    return body.length > mostBytes ? refusals.tooLarge : [body];
  } catch {
    return refusals.cutShort;
  }
}

async function readPieces(stream: ReadableStream<Uint8Array> | null): Promise<Pieces | Refusal> {
  if (!stream) return [];
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      size += read.value.length;
      if (size > mostBytes) {
        await reader.cancel();
        return refusals.tooLarge;
      }
      chunks.push(read.value);
    }
  } catch {
    return refusals.cutShort;
  }
  return chunks;
}

/** One run of bytes from several. */
export function joined(chunks: Pieces): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(chunks.reduce((size, chunk) => size + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
