/** A request and its reply, as thinly as any server can give and take them. */
import type { Pieces } from './body.ts';
import type { Refusal } from './refusal.ts';

export interface HttpCall {
  readonly method: string;
  readonly path: string;
  /** A header by its name in small letters. */
  readonly header: (name: string) => string | null | undefined;
  /** Reads the body; stops where it gets larger than it may be. */
  readonly body: () => Promise<Pieces | Refusal>;
}

export interface HttpReply {
  readonly status: number;
  /** The body's Content-Type. */
  readonly type: string;
  readonly body: string | Uint8Array<ArrayBuffer>;
  /** The methods that the path takes, where another one was used. */
  readonly allow?: string;
}
