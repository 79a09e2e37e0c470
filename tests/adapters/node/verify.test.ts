import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { createVerify, readSignature } from '../../../src/adapters/http/signature.ts';
import { createNodeVerify } from '../../../src/adapters/node/verify.ts';
import { publicKey, signed } from '../http/sign.ts';

const zeros = '0'.repeat(64);
const eighth = '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc';

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
    const another = generateKeyPairSync('ed25519').publicKey.export({ format: 'der', type: 'spki' });
    expect(
      await verified('{"type":1}', [bytes('{"type":1}')], another.subarray(-32).toString('hex')),
    ).toBeUndefined();
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
    for (const key of ['', 'abc', 'g'.repeat(64), publicKey, publicKey.toUpperCase(), zeros]) {
      expect(createNodeVerify(key) === undefined).toBe((await createVerify(key)) === undefined);
    }
  });

  test.each([
    ['zeros', zeros],
    ['zeros with a sign', `${'0'.repeat(62)}80`],
    ['one', `01${'0'.repeat(62)}`],
    ['minus one', `EC${'F'.repeat(60)}7F`],
    ['another point with whose multiples anybody can sign', `${eighth}05`],
    ['its negative', `${eighth}85`],
  ])('takes no key for which anybody can make signatures: %s', (_, key) => {
    expect(createNodeVerify(key)).toBeUndefined();
  });
});
