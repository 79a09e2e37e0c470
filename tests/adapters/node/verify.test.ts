import { describe, expect, test } from 'vitest';
import { createVerify, readSignature } from '../../../src/adapters/http/signature.ts';
import { createNodeVerify } from '../../../src/adapters/node/verify.ts';
import { publicKey, signed } from '../http/sign.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

/** The body that a key makes of signed pieces, as text. */
async function verified(body: string, pieces: readonly Uint8Array[], key: string) {
  const headers: Record<string, string> = signed(body);
  const signature = readSignature((name) => headers[name], Date.now());
  if ('reason' in signature) throw new Error(signature.reason);
  const raw = await createNodeVerify(key)?.(signature, pieces);
  return raw && new TextDecoder().decode(raw);
}

describe("Node's own crypto", () => {
  test('gives the body whose signature fits, in however many pieces it came', async () => {
    expect(await verified('{"type":1}', [bytes('{"ty'), bytes('pe":1}')], publicKey)).toBe('{"type":1}');
    expect(await verified('', [], publicKey)).toBe('');
  });

  test('gives nothing for a body that was changed', async () => {
    expect(await verified('{"type":1}', [bytes('{"type":2}')], publicKey)).toBeUndefined();
  });

  test("gives nothing with another application's key", async () => {
    expect(await verified('{"type":1}', [bytes('{"type":1}')], '0'.repeat(64))).toBeUndefined();
  });

  test('gives each of many at once its own, the good and the bad', async () => {
    const verify = createNodeVerify(publicKey);
    const outcomes = Array.from({ length: 100 }, async (_, number) => {
      const headers: Record<string, string> = signed(`${number}`);
      const signature = readSignature((name) => headers[name], Date.now());
      if (!verify || 'reason' in signature) throw new Error('not signed');
      // Every seventh arrives changed.
      const raw = await verify(signature, [bytes(number % 7 === 0 ? 'changed' : `${number}`)]);
      return raw && new TextDecoder().decode(raw);
    });
    expect(await Promise.all(outcomes)).toEqual(
      Array.from({ length: 100 }, (_, number) => (number % 7 === 0 ? undefined : `${number}`)),
    );
  });

  test('takes for a key what WebCrypto takes for one', async () => {
    for (const key of ['', 'abc', 'g'.repeat(64), publicKey, publicKey.toUpperCase(), '0'.repeat(64)]) {
      expect(createNodeVerify(key) === undefined).toBe((await createVerify(key)) === undefined);
    }
  });
});
