/**
 * Discord's signature on a request: Ed25519 over the timestamp and the body's raw bytes.
 * Source: https://docs.discord.com/developers/interactions/overview#setting-up-an-endpoint-validating-security-request-headers
 */
import { joined, type Pieces } from './body.ts';
import { type Refusal, refusals } from './refusal.ts';

/** What a request says of its own signature. */
export interface Signed {
  /** 128 hex digits. */
  readonly signature: string;
  readonly timestamp: string;
}

type Header = (name: string) => string | null | undefined;

/** How far a timestamp may be from our clock, in seconds: an older request may be a replayed one. */
const farthest = 5 * 60;

/** The two headers of a signed request, or what is wrong with them. `now` is in milliseconds. */
export function readSignature(header: Header, now: number): Signed | Refusal {
  const signature = header('x-signature-ed25519');
  if (!signature) return refusals.noSignature;
  if (signature.length !== 128 || /[^0-9a-f]/i.test(signature)) return refusals.malformedSignature;
  const timestamp = header('x-signature-timestamp');
  if (!timestamp) return refusals.noTimestamp;
  if (!/^\d{1,12}$/.test(timestamp)) return refusals.malformedTimestamp;
  if (Math.abs(now / 1000 - Number(timestamp)) > farthest) return refusals.offTimestamp;
  return { signature, timestamp };
}

/**
 * The raw bytes of a body if the signature fits them, nothing if not. Only what comes out of here may be parsed.
 */
export type Verify = (signed: Signed, body: Pieces) => Promise<Uint8Array | undefined>;

/**
 * Points of a small order, without the sign in their last bit: whoever has one of them for a key takes signatures that
 * anybody can make, and zeros are what a key is before it is filled in.
 * Source: https://github.com/jedisct1/libsodium, ge25519_has_small_order
 */
const smallOrder: ReadonlySet<string> = new Set([
  '00'.repeat(32),
  `01${'00'.repeat(31)}`,
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  `ec${'ff'.repeat(30)}7f`,
  `ed${'ff'.repeat(30)}7f`,
  `ee${'ff'.repeat(30)}7f`,
]);

/** Whether a text may be an application's public key: 64 hex digits, and no point of a small order. */
export function isPublicKey(text: string): boolean {
  if (!/^[0-9a-f]{64}$/i.test(text)) return false;
  const signByte = Number.parseInt(text.slice(-2), 16) & 0x7f;
  return !smallOrder.has(`${text.slice(0, -2)}${signByte.toString(16).padStart(2, '0')}`.toLowerCase());
}

/** Imports an application's public key, 64 hex digits, once for all requests; nothing where it is no key. */
export async function createVerify(publicKey: string): Promise<Verify | undefined> {
  if (!isPublicKey(publicKey)) return undefined;
  const imported = crypto.subtle.importKey('raw', bytesOf(publicKey), 'Ed25519', false, ['verify']);
  const key = await imported.catch(() => undefined);
  if (!key) return undefined;
  return async ({ signature, timestamp }, body) => {
    const message = joined([encoder.encode(timestamp), ...body]);
    const isSigned = await crypto.subtle.verify('Ed25519', key, bytesOf(signature), message);
    return isSigned ? message.subarray(timestamp.length) : undefined;
  };
}

const encoder = new TextEncoder();

/** Digit by digit: parsing pairs of characters costs ten times as much, for every request. */
function bytesOf(hex: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(hex.length / 2);
  for (let index = 0; index < bytes.length; index += 1) {
    bytes[index] = (digit(hex.charCodeAt(index * 2)) << 4) | digit(hex.charCodeAt(index * 2 + 1));
  }
  return bytes;
}

/** The value of a hex digit by its character code: 0-9 are 48-57, A-F 65-70, a-f 97-102. */
const digit = (code: number): number => (code & 15) + (code > 57 ? 9 : 0);
