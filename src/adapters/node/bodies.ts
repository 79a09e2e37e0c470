/** Reads the bodies of requests, with a limit for the bytes of all those that are not verified yet. */
import type { IncomingMessage } from 'node:http';
import { mostBytes, type Pieces } from '../http/body.ts';
import { type Refusal, refusals } from '../http/refusal.ts';

/** The body of one request. */
export interface Body {
  /** As readBody in ../http/body.ts, but for Node's own streams, which cost a third of the web's. */
  readonly read: () => Promise<Pieces | Refusal>;
  /** Its bytes are no longer held. */
  readonly release: () => void;
}

/** What each piece of a body takes beside its bytes. */
const pieceBytes = 256;

/**
 * Bodies that hold at most so many bytes together. When there would be more, the one that has been coming in for the
 * longest is refused: Discord sends its bodies at once.
 */
export function createBodies(mostInAll: number): (request: IncomingMessage) => Body {
  let inAll = 0;
  /** Refuses a body that is still coming in; the oldest is first. */
  const incoming = new Set<() => void>();
  return (request) => {
    const pieces: Buffer[] = [];
    let size = 0;
    let held = 0;
    const release = () => {
      inAll -= held;
      held = 0;
      pieces.length = 0;
    };
    const read = () =>
      new Promise<Pieces | Refusal>((resolve) => {
        const end = (body: Pieces | Refusal) => {
          incoming.delete(refuse);
          resolve(body);
        };
        const turnAway = (refusal: Refusal) => {
          request.pause().removeListener('data', take);
          release();
          end(refusal);
        };
        const refuse = () => turnAway(refusals.busy);
        const take = (piece: Buffer) => {
          size += piece.length;
          if (size > mostBytes) return turnAway(refusals.tooLarge);
          held += piece.length + pieceBytes;
          inAll += piece.length + pieceBytes;
          pieces.push(piece);
          for (const refuseOldest of incoming) {
            if (inAll <= mostInAll) return;
            refuseOldest();
          }
        };
        incoming.add(refuse);
        request.on('data', take);
        request.on('end', () => end(pieces));
        request.on('error', () => turnAway(refusals.cutShort));
      });
    return { read, release };
  };
}
