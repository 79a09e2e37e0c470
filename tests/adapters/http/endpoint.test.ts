import { describe, expect, test } from 'vitest';
import { createEndpoint, type WebEndpointOptions } from '../../../src/adapters/http/endpoint.ts';
import { createVerify } from '../../../src/adapters/http/signature.ts';
import { bot, respond } from '../../support/bot.ts';
import { nowInSeconds, publicKey, signed } from './sign.ts';

const address = 'https://bot.example/interactions';
const ping = JSON.stringify({ type: 1 });
const asked = {
  type: 2,
  locale: 'vi',
  data: { type: 1, name: 'location', options: [{ name: 'title', type: 3, value: 'Bichunmu' }] },
};
const drawn = new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10]);

interface Logged {
  readonly status?: number;
  readonly wrong?: string;
  readonly file?: string;
}

function endpoint(options: Partial<WebEndpointOptions> = {}) {
  const warnings: Logged[] = [];
  const errors: Logged[] = [];
  const answered: string[] = [];
  const answer = createEndpoint({
    bot,
    verify: createVerify(publicKey),
    log: { warn: (fields) => warnings.push(fields), error: (fields) => errors.push(fields) },
    picture: async () => drawn,
    answered: ({ outcome }) => answered.push(outcome),
    ...options,
  });
  return { answer, warnings, errors, answered };
}

const post = (body: string | Uint8Array<ArrayBuffer> | ReadableStream, headers: Record<string, string>) =>
  new Request(address, {
    method: 'POST',
    body,
    headers,
    ...(body instanceof ReadableStream ? { duplex: 'half' } : {}),
  });

const signedPost = (body: string) => post(body, signed(body));

describe('what is refused', () => {
  const { 'x-signature-ed25519': signature = '', 'x-signature-timestamp': timestamp = '' } = signed(ping);
  const ago = (seconds: number) => `${Number(nowInSeconds()) - seconds}`;
  const refused: readonly [string, Request, number, string][] = [
    ['another path', new Request('https://bot.example/'), 404, 'path'],
    ['a path that every object has', new Request('https://bot.example/constructor'), 404, 'path'],
    ['another method', new Request(address), 405, 'method'],
    [
      'another method for the health',
      new Request('https://bot.example/healthz', { method: 'POST' }),
      405,
      'method',
    ],
    ['no signature', post(ping, { 'x-signature-timestamp': timestamp }), 401, 'signature'],
    ['no timestamp', post(ping, { 'x-signature-ed25519': signature }), 401, 'timestamp'],
    [
      'half a signature',
      post(ping, { ...signed(ping), 'x-signature-ed25519': signature.slice(64) }),
      401,
      'signature',
    ],
    [
      'a signature that is not hex',
      post(ping, { ...signed(ping), 'x-signature-ed25519': 'xy'.repeat(64) }),
      401,
      'signature',
    ],
    ['a timestamp that is no number', post(ping, signed(ping, 'yesterday')), 401, 'timestamp'],
    ['a timestamp from 6 minutes ago', post(ping, signed(ping, ago(360))), 401, 'timestamp'],
    ['a timestamp 6 minutes ahead', post(ping, signed(ping, ago(-360))), 401, 'timestamp'],
    ['a signature of another body', post('{"type":2}', signed(ping)), 401, 'signature'],
    [
      'a signature of another time',
      post(ping, { ...signed(ping), 'x-signature-timestamp': ago(10) }),
      401,
      'signature',
    ],
    ['the same JSON in other bytes', post('{"type": 1}', signed(ping)), 401, 'signature'],
    ['no body', new Request(address, { method: 'POST', headers: signed(ping) }), 401, 'signature'],
    ['a body over 256 KiB', signedPost(JSON.stringify({ type: 1, x: 'x'.repeat(256 * 1024) })), 413, 'body'],
    ['what is not JSON', signedPost('{"type":1'), 400, 'body'],
    ['an unknown type', signedPost('{"type":99}'), 400, 'body'],
    ['JSON that is no object', signedPost('[]'), 400, 'body'],
  ];
  test.each(refused)('%s', async (_, request, status, wrong) => {
    const { answer, warnings, answered } = endpoint();
    const response = await answer(request);
    expect(response.status).toBe(status);
    expect((await response.text()).trim().split('\n')).toHaveLength(1);
    expect(warnings).toMatchObject([{ status, wrong }]);
    expect(answered).toEqual([]);
  });

  test('bytes that are no UTF-8', async () => {
    const body = new Uint8Array([0x22, 0xff, 0x22]);
    expect((await endpoint().answer(post(body, signed(body)))).status).toBe(400);
  });

  test('everything while the key is none', async () => {
    for (const key of ['', 'abc', 'g'.repeat(64)]) {
      const { answer, warnings } = endpoint({ verify: createVerify(key) });
      expect((await answer(signedPost(ping))).status).toBe(500);
      expect((await answer(new Request('https://bot.example/healthz'))).status).toBe(500);
      expect(warnings).toMatchObject([{ wrong: 'key' }, { wrong: 'key' }]);
    }
  });

  test('the method that would do is named', async () => {
    expect((await endpoint().answer(new Request(address))).headers.get('allow')).toBe('POST');
    const wrong = new Request('https://bot.example/healthz', { method: 'DELETE' });
    expect((await endpoint().answer(wrong)).headers.get('allow')).toBe('GET, HEAD');
  });
});

describe('the body', () => {
  const endless = () => {
    let given = 0;
    let isCancelled = false;
    const stream = new ReadableStream<Uint8Array>({
      pull(controller) {
        given += 1;
        controller.enqueue(new Uint8Array(64 * 1024));
      },
      cancel() {
        isCancelled = true;
      },
    });
    return { stream, given: () => given, isCancelled: () => isCancelled };
  };

  test('is read no further than 256 KiB, also without Content-Length', async () => {
    const { stream, given, isCancelled } = endless();
    const response = await endpoint().answer(post(stream, signed('')));
    expect(response.status).toBe(413);
    expect(isCancelled()).toBe(true);
    expect(given()).toBeLessThanOrEqual(6);
  });

  test('is not read at all where Content-Length is over 256 KiB', async () => {
    const { stream, given } = endless();
    const before = given();
    const response = await endpoint().answer(post(stream, { ...signed(''), 'content-length': '262145' }));
    expect(response.status).toBe(413);
    expect(given() - before).toBeLessThanOrEqual(1);
  });

  test.each([{}, { 'content-length': '20' }])('that breaks off is refused, with %o', async (length) => {
    const stream = new ReadableStream({ pull: (controller) => controller.error(new Error('gone')) });
    expect((await endpoint().answer(post(stream, { ...signed(''), ...length }))).status).toBe(400);
  });

  test('with a Content-Length is read at once, and may still not be too large', async () => {
    const length = { 'content-length': `${ping.length}` };
    const { answer } = endpoint();
    expect((await answer(post(ping, { ...signed(ping), ...length }))).status).toBe(200);
    const large = 'x'.repeat(256 * 1024 + 1);
    expect((await answer(post(large, { ...signed(large), ...length }))).status).toBe(413);
  });

  test('in pieces is the same as in one', async () => {
    const bytes = new TextEncoder().encode(ping);
    const stream = new ReadableStream({
      start(controller) {
        for (const byte of bytes) controller.enqueue(new Uint8Array([byte]));
        controller.close();
      },
    });
    expect(await (await endpoint().answer(post(stream, signed(ping)))).json()).toEqual({ type: 1 });
  });
});

describe('what is answered', () => {
  test('PING with PONG', async () => {
    const response = await endpoint().answer(signedPost(ping));
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(await response.text()).toBe('{"type":1}');
  });

  test.each([
    ['GET', 'ok\n'],
    ['HEAD', ''],
  ])('the health check by %s', async (method, text) => {
    const response = await endpoint().answer(new Request('https://bot.example/healthz', { method }));
    expect(response.status).toBe(200);
    expect(await response.text()).toBe(text);
  });

  test('a command with its picture, as a form with payload_json and files[0]', async () => {
    const { answer, answered } = endpoint();
    const form = await (await answer(signedPost(JSON.stringify(asked)))).formData();
    const handled = respond(asked, fail);
    const file = form.get('files[0]');
    if (!(file instanceof File)) throw new Error('no file');
    expect([...form.keys()]).toEqual(['payload_json', 'files[0]']);
    expect(form.get('payload_json')).toBe(JSON.stringify(handled?.response));
    expect(file).toMatchObject({ name: handled?.picture?.file, type: 'image/png' });
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(drawn);
    expect(answered).toEqual(['found']);
  });

  test('the same command from somebody else with the same bytes, made ready by the first', async () => {
    let reads = 0;
    const { answer, answered } = endpoint({
      picture: async () => {
        reads += 1;
        return drawn;
      },
    });
    const replies = [];
    for (const id of ['1', '2']) {
      const response = await answer(signedPost(JSON.stringify({ ...asked, user: { id } })));
      replies.push([response.headers.get('content-type'), await response.text()]);
    }
    expect(replies[1]).toEqual(replies[0]);
    expect(reads).toBe(1);
    expect(answered).toEqual(['found', 'found']);
  });

  test('the same command in another language, or with another option, with its own bytes', async () => {
    const { answer } = endpoint();
    const [option] = asked.data.options;
    const different = [
      asked,
      { ...asked, locale: 'ko' },
      { ...asked, data: { ...asked.data, options: [{ ...option, value: 'All In' }] } },
      { ...asked, data: { ...asked.data, options: [option, { name: 'private', type: 5, value: true }] } },
      { ...asked, data: { ...asked.data, name: 'drama' } },
    ];
    const payloads = new Set<unknown>();
    for (const one of [...different, ...different]) {
      const response = await answer(signedPost(JSON.stringify(one)));
      const isForm = response.headers.get('content-type')?.startsWith('multipart/');
      payloads.add(isForm ? (await response.formData()).get('payload_json') : await response.text());
    }
    expect(payloads.size).toBe(different.length);
  });

  test('a command whose picture was missing with it, once it is there', async () => {
    let isThere = false;
    const { answer } = endpoint({
      picture: () => (isThere ? Promise.resolve(drawn) : Promise.reject(new Error('gone'))),
    });
    const type = async () =>
      (await answer(signedPost(JSON.stringify(asked)))).headers.get('content-type')?.split(';')[0];
    expect(await type()).toBe('application/json');
    isThere = true;
    expect(await type()).toBe('multipart/form-data');
  });

  test('a command whose picture is missing, in words', async () => {
    const { answer, errors } = endpoint({ picture: () => Promise.reject(new Error('gone')) });
    const response = await answer(signedPost(JSON.stringify(asked)));
    const text = await response.text();
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(JSON.parse(text).data.attachments).toEqual([]);
    expect(text).not.toContain('attachment://');
    expect(text).toContain('Bichunmu');
    expect(errors).toMatchObject([{ file: respond(asked, fail)?.picture?.file }]);
  });

  test('a fault of ours with one line, and the log has it', async () => {
    const { answer, errors } = endpoint({
      answered: () => {
        throw new Error('full disk');
      },
    });
    const response = await answer(signedPost(ping));
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('full disk');
    expect(errors).toHaveLength(1);
  });
});

function fail(error: unknown): never {
  throw error;
}
