/** Discord's REST API on loopback, as far as the bot uses it. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { type Answer, alreadyAnswered, Callbacks, type Refusal, type Sent, tooLate } from './callbacks.ts';

/** How a callback may be mistreated; `after` means that the answer was taken all the same. */
export type Mistreatment =
  | 'status-500'
  | 'status-502'
  | 'status-500-after'
  | 'rate-limited'
  | 'reset'
  | 'reset-after'
  | 'too-late'
  | 'already-answered';

export interface Posted {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly answer: Answer;
}

export class RestStandIn {
  readonly callbacks = new Callbacks();
  readonly application = {
    id: '1000000000000000001',
    name: 'Stand-in',
    approximate_guild_count: 3,
    interactions_endpoint_url: null as string | null,
    terms_of_service_url: undefined as string | undefined,
    privacy_policy_url: undefined as string | undefined,
    integration_types_config: { '0': {}, '1': {} } as Readonly<Record<string, unknown>>,
  };
  /** The registered commands by their path. */
  readonly commands = new Map<string, unknown[]>();
  /** What was written, apart from callbacks. */
  readonly posted: Posted[] = [];
  puts = 0;
  gatewayUrl = '';
  /** How many logins Discord takes in a day. */
  dailyLogins = 1000;
  /** Says for each callback how to mistreat it. */
  mistreat: (sent: Sent, answer: Answer) => Mistreatment | undefined = () => undefined;
  /** How long a callback that was taken waits for its response. */
  responseDelayMs = 0;
  /** Which paths are asked to come back after so many seconds. */
  limited: { readonly paths: RegExp; readonly seconds: number } | undefined;
  /** What the next attempts to register get instead of being taken. */
  registrationRefusals: Refusal[] = [];
  /** Answers to anything with this status while it is set. */
  down: number | undefined;
  /** What anything but a callback gets while it is set. */
  refusal: Refusal | undefined;
  /** What a message gets instead of being taken. */
  messageRefusal: Refusal | undefined;
  /** Awaited before a callback is answered. */
  hold: Promise<void> | undefined;

  readonly #token: string;

  constructor(token: string) {
    this.#token = token;
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [path = ''] = (request.url ?? '').replace(/^(\/api)?\/v10/, '').split('?');
    const answer = await readAnswer(request);
    if (this.down !== undefined) return reply(response, this.down, {});
    if (this.limited?.paths.test(path)) return limit(response, this.limited.seconds);
    const callback = /^\/interactions\/(\d+)\/([^/]+)\/callback$/.exec(path);
    if (callback) return this.#callback(callback[1] ?? '', callback[2] ?? '', answer, response);
    if (request.headers.authorization !== `Bot ${this.#token}`) {
      return reply(response, 401, { message: '401: Unauthorized', code: 0 });
    }
    if (this.refusal) return refuse(response, this.refusal);
    this.#known(request, path, answer, response);
  }

  #known(request: IncomingMessage, path: string, answer: Answer, response: ServerResponse): void {
    if (path === '/gateway/bot') reply(response, 200, gatewayInformation(this.gatewayUrl, this.dailyLogins));
    else if (path === '/applications/@me') reply(response, 200, this.application);
    else if (/^\/applications\/\d+(\/guilds\/\d+)?\/commands$/.test(path)) {
      const refusal = request.method === 'PUT' ? this.registrationRefusals.shift() : undefined;
      if (refusal) {
        refuse(response, refusal);
        return;
      }
      if (request.method === 'PUT' && Array.isArray(answer.body)) {
        this.puts++;
        this.commands.set(path, answer.body.map(asDiscordKeepsIt));
      }
      reply(response, 200, this.commands.get(path) ?? []);
    } else if (/^\/channels\/\d+\/messages$/.test(path)) {
      this.posted.push({ path, authorization: request.headers.authorization, answer });
      if (this.messageRefusal) refuse(response, this.messageRefusal);
      else reply(response, 200, { id: '1000000000000000009' });
      this.callbacks.emit('over', { id: path, token: '', at: 0, confirmed: true, repeats: 0, answer });
    } else reply(response, 404, { message: '404: Not Found', code: 0 });
  }

  async #callback(id: string, token: string, answer: Answer, response: ServerResponse): Promise<void> {
    this.callbacks.emit('arrived');
    await this.hold;
    const { callbacks } = this;
    const sent = callbacks.find(id);
    const how =
      sent && !sent.answer && sent.refusedWith === undefined ? this.mistreat(sent, answer) : undefined;
    if (how === 'status-500' || how === 'status-502') return reply(response, Number(how.slice(-3)), {});
    if (how === 'reset') return void response.socket?.resetAndDestroy();
    if (how === 'rate-limited') return limit(response, 0.1);
    if (sent && how === 'too-late') return refuse(response, callbacks.refuse(sent, tooLate));
    if (sent && how === 'already-answered') return refuse(response, callbacks.refuse(sent, alreadyAnswered));
    const refusal = callbacks.take(id, token, answer);
    if (refusal) return refuse(response, refusal);
    if (how === 'status-500-after') return reply(response, 500, {});
    if (how === 'reset-after') return void response.socket?.resetAndDestroy();
    if (this.responseDelayMs > 0) await pause(this.responseDelayMs);
    if (sent) sent.confirmed = true;
    response.writeHead(204).end();
  }
}

/** Discord adds ids and fills in what was left away. */
function asDiscordKeepsIt(command: unknown, index: number): unknown {
  const given = typeof command === 'object' && command !== null ? command : {};
  return {
    id: `${2000000000000000000n + BigInt(index)}`,
    application_id: '1000000000000000001',
    version: `${3000000000000000000n + BigInt(index)}`,
    default_member_permissions: null,
    nsfw: false,
    description: '',
    ...given,
  };
}

const gatewayInformation = (url: string, total: number) => ({
  url,
  shards: 1,
  session_start_limit: { total, remaining: total, reset_after: 0, max_concurrency: 1 },
});

async function readAnswer(request: IncomingMessage): Promise<Answer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/')) {
    return { body: bytes.length > 0 ? JSON.parse(bytes.toString()) : undefined, files: [] };
  }
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData();
  const files = [...form.entries()].flatMap(([name, value]) =>
    typeof value === 'string' ? [] : [{ name: `${name}:${value.name}`, size: value.size }],
  );
  return { body: JSON.parse(String(form.get('payload_json'))), files };
}

function reply(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function limit(response: ServerResponse, seconds: number): void {
  response.setHeader('retry-after', `${seconds}`);
  reply(response, 429, { message: 'You are being rate limited.', retry_after: seconds, global: false });
}

const refuse = (response: ServerResponse, { status, code, message }: Refusal): void =>
  reply(response, status, { code, message });
