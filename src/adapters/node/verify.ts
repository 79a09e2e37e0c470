/**
 * Verifies with Node's own crypto, off the main thread. The same as createVerify in ../http/signature.ts, without
 * what WebCrypto adds for every request.
 * Source: https://nodejs.org/docs/latest-v20.x/api/crypto.html#cryptoverifyalgorithm-data-key-signature-callback
 */
import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import { isPublicKey, type Verify } from '../http/signature.ts';

/** Reads an application's public key, 64 hex digits, once for all requests; nothing where it is no key. */
export function createNodeVerify(publicKey: string): Verify | undefined {
  const key = keyOf(publicKey);
  if (!key) return undefined;
  return ({ signature, timestamp }, body) =>
    new Promise((resolve, reject) => {
      const message = Buffer.concat([Buffer.from(timestamp), ...body]);
      verify(null, message, key, Buffer.from(signature, 'hex'), (error, isSigned) => {
        if (error) reject(error);
        else resolve(isSigned ? message.subarray(timestamp.length) : undefined);
      });
    });
}

function keyOf(publicKey: string): KeyObject | undefined {
  if (!isPublicKey(publicKey)) return undefined;
  const x = Buffer.from(publicKey, 'hex').toString('base64url');
  return createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv: 'Ed25519', x } });
}
