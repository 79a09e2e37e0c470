/** Reads the bodies of requests, with a limit for the bytes of all those that are not verified yet. */
import type { IncomingMessage } from 'node:http';
import { mostBytes, type Pieces } from '../http/body.ts';
import { type Refusal, refusals } from '../http/refusal.ts';

/** What each piece of a body takes beside its bytes. */
const pieceBytes = 256;

/**
 * Bodies that hold at most so many bytes together. When there would be more, the one that has been coming in for the
 * longest is refused: Discord sends its bodies at once.
 */
export class Bodies {
  readonly #most: number;
  #bytes = 0;
  /** Those that are still coming in, the oldest first. */
  readonly #incoming = new Set<Body>();

  /** @param most bytes */
  constructor(most: number) {
    this.#most = most;
  }

  of(request: IncomingMessage): Body {
    return new Body(request, this);
  }

  start(body: Body): void {
    this.#incoming.add(body);
  }

  end(body: Body): void {
    this.#incoming.delete(body);
  }

  hold(bytes: number): void {
    this.#bytes += bytes;
    for (const oldest of this.#incoming) {
      if (this.#bytes <= this.#most) return;
      oldest.refuse(refusals.busy);
    }
  }

  release(bytes: number): void {
    this.#bytes -= bytes;
  }
}

/** The body of one request. */
export class Body {
  readonly #request: IncomingMessage;
  readonly #all: Bodies;
  #pieces: Buffer[] = [];
  #size = 0;
  #held = 0;
  #finish: (body: Pieces | Refusal) => void = () => {};

  constructor(request: IncomingMessage, all: Bodies) {
    this.#request = request;
    this.#all = all;
  }

  /** As readBody in ../http/body.ts, but for Node's own streams, which cost a third of the web's. */
  read(): Promise<Pieces | Refusal> {
    this.#all.start(this);
    this.#request
      .on('data', (piece: Buffer) => this.#take(piece))
      .on('end', () => this.#end(this.#pieces))
      .on('error', () => this.refuse(refusals.cutShort));
    return new Promise((resolve) => {
      this.#finish = resolve;
    });
  }

  refuse(refusal: Refusal): void {
    this.#request.pause();
    this.release();
    this.#end(refusal);
  }

  /** Its bytes are no longer held. */
  release(): void {
    this.#all.release(this.#held);
    this.#held = 0;
    this.#pieces = [];
  }

  #take(piece: Buffer): void {
    this.#size += piece.length;
    if (this.#size > mostBytes) {
      this.refuse(refusals.tooLarge);
      return;
    }
    const bytes = piece.length + pieceBytes;
    this.#held += bytes;
    this.#pieces.push(piece);
    this.#all.hold(bytes);
  }

  #end(body: Pieces | Refusal): void {
    this.#all.end(this);
    this.#finish(body);
  }
}
