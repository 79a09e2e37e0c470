/** Every way in which the endpoint turns a request away: the status, what was wrong, and one line that says so. */

/** One request turned away. `wrong` goes to the log, so that whoever runs the bot knows what to mend. */
export interface Refusal {
  readonly status: number;
  readonly wrong: 'path' | 'method' | 'key' | 'timestamp' | 'signature' | 'body' | 'load';
  readonly reason: string;
}

export const refusals = {
  path: { status: 404, wrong: 'path', reason: 'There is nothing at this path.' },
  method: { status: 405, wrong: 'method', reason: 'This path does not take this method.' },
  noKey: { status: 500, wrong: 'key', reason: 'DISCORD_PUBLIC_KEY is missing or is no Ed25519 key.' },
  noSignature: { status: 401, wrong: 'signature', reason: 'X-Signature-Ed25519 is missing.' },
  malformedSignature: {
    status: 401,
    wrong: 'signature',
    reason: 'X-Signature-Ed25519 is not 128 hex digits.',
  },
  noTimestamp: { status: 401, wrong: 'timestamp', reason: 'X-Signature-Timestamp is missing.' },
  malformedTimestamp: { status: 401, wrong: 'timestamp', reason: 'X-Signature-Timestamp is not in seconds.' },
  offTimestamp: { status: 401, wrong: 'timestamp', reason: 'X-Signature-Timestamp is over 5 minutes away.' },
  // Nobody can tell these two apart: a body that was changed on the way, and the key of another application.
  badSignature: { status: 401, wrong: 'signature', reason: 'The signature does not fit this body and key.' },
  tooLarge: { status: 413, wrong: 'body', reason: 'The body is over 256 KiB.' },
  cutShort: { status: 400, wrong: 'body', reason: 'The body ends early.' },
  busy: { status: 503, wrong: 'load', reason: 'Too much has come in at once.' },
  notJson: { status: 400, wrong: 'body', reason: 'The body is not JSON.' },
  unknownType: {
    status: 400,
    wrong: 'body',
    reason: 'The body is no type of interaction that is known here.',
  },
} as const satisfies Readonly<Record<string, Refusal>>;
