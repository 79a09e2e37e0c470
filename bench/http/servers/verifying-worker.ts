/** A Worker that verifies with WebCrypto, its key imported once, and answers with the same bytes. */

interface Environment {
  readonly PUBLIC_KEY: string;
  readonly TYPE: string;
  readonly REPLY: ArrayBuffer;
}

let importing: ReturnType<typeof crypto.subtle.importKey> | undefined;

const bytesOf = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));

export default {
  async fetch(request: Request, environment: Environment): Promise<Response> {
    importing ??= crypto.subtle.importKey('raw', bytesOf(environment.PUBLIC_KEY), 'Ed25519', false, [
      'verify',
    ]);
    const timestamp = new TextEncoder().encode(request.headers.get('x-signature-timestamp') ?? '');
    const body = new Uint8Array(await request.arrayBuffer());
    const message = new Uint8Array(timestamp.length + body.length);
    message.set(timestamp);
    message.set(body, timestamp.length);
    const signature = bytesOf(request.headers.get('x-signature-ed25519') ?? '');
    const isSigned = await crypto.subtle.verify('Ed25519', await importing, signature, message);
    if (!isSigned) return new Response('', { status: 401 });
    return new Response(environment.REPLY, { headers: { 'content-type': environment.TYPE } });
  },
};
