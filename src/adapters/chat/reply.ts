/** What the local chat's server sends back. */

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** The page loads nothing from elsewhere, runs no inline script, and stands in no other page's frame. */
const policy = [
  "default-src 'none'",
  ...["script-src 'self'", "style-src 'self'", "img-src 'self'", "font-src 'self'", "connect-src 'self'"],
  ...["base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"],
].join('; ');

const safe = {
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-cache',
};

const reply = (status: number, type: string, body: string | Uint8Array): Reply => ({
  status,
  headers: { ...safe, 'content-type': type },
  body,
});

/** A file of the page. */
export const file = (type: string, body: Uint8Array): Reply => reply(200, type, body);

export const json = (value: unknown): Reply => reply(200, 'application/json', JSON.stringify(value));

/** One clear line for a person. */
export const text = (status: number, line: string): Reply =>
  reply(status, 'text/plain; charset=utf-8', `${line}\n`);
