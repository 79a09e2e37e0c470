/** Requests signed with a key that lives no longer than the test. */
import { generateKeyPairSync, sign } from 'node:crypto';

const keys = generateKeyPairSync('ed25519');

/** As Discord shows it: 64 hex digits. */
export const publicKey = keys.publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex');

/** Seconds, as in X-Signature-Timestamp. */
export const nowInSeconds = (): string => `${Math.floor(Date.now() / 1000)}`;

/** The headers that make a body Discord's. */
export function signed(body: string | Uint8Array, timestamp = nowInSeconds()): Record<string, string> {
  const message = Buffer.concat([Buffer.from(timestamp), Buffer.from(body)]);
  return {
    'content-type': 'application/json',
    'x-signature-ed25519': sign(null, message, keys.privateKey).toString('hex'),
    'x-signature-timestamp': timestamp,
  };
}
