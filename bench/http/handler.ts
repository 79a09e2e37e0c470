/** What answering costs beside verifying: the handler alone, interaction JSON to response JSON. */
import { generateKeyPairSync, sign } from 'node:crypto';
import { respond } from '../../tests/support/bot.ts';
import { type Sample, samples } from './interactions.ts';
import { quantile, table } from './table.ts';

const calls = 20_000;
const warmUp = 5_000;

/** Both costs in microseconds, measured in turns, one call at a time. */
export async function measureHandler(): Promise<string> {
  const verify = await verification();
  const rows: string[][] = [];
  for (const sample of ['suggestion', 'command'] as const satisfies readonly Sample[]) {
    const body = JSON.stringify(samples[sample]);
    const handling: number[] = [];
    const verifying: number[] = [];
    for (let call = -warmUp; call < calls; call += 1) {
      const start = performance.now();
      JSON.stringify(respond(JSON.parse(body), fail)?.response);
      const between = performance.now();
      await verify(body);
      if (call < 0) continue;
      handling.push((between - start) * 1000);
      verifying.push((performance.now() - between) * 1000);
    }
    for (const [name, share] of [
      ['median', 0.5],
      ['p99', 0.99],
    ] as const) {
      const [handler, verifier] = [quantile(handling, share), quantile(verifying, share)];
      rows.push([
        `${sample}, ${name}`,
        handler.toFixed(1),
        verifier.toFixed(1),
        `${Math.round((handler / verifier) * 100)} %`,
      ]);
    }
  }
  return `**Handler alone beside the verification of its signature**\n\n${table(['', 'handler µs', 'verification µs', 'share'], rows)}`;
}

async function verification(): Promise<(body: string) => Promise<boolean>> {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const raw = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32);
  const key = await crypto.subtle.importKey('raw', raw, 'Ed25519', false, ['verify']);
  const signatures = new Map(
    Object.values(samples).map((sample) => {
      const body = JSON.stringify(sample);
      return [body, { message: Buffer.from(body), signature: sign(null, Buffer.from(body), privateKey) }];
    }),
  );
  return async (body) => {
    const signed = signatures.get(body);
    return signed !== undefined && crypto.subtle.verify('Ed25519', key, signed.signature, signed.message);
  };
}

function fail(error: unknown): never {
  throw error;
}
