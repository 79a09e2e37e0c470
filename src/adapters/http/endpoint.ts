/** The endpoint where requests and responses are the web's own: on Workers, Deno, Bun or anything like them. */

import { readBody } from './body.ts';
import { createHandler, type EndpointOptions } from './handler.ts';
import type { Verify } from './signature.ts';

/** The web's crypto imports a key in its own time. */
export type WebEndpointOptions = Omit<EndpointOptions, 'verify'> & {
  readonly verify: Promise<Verify | undefined>;
};

/** An endpoint that turns a `Request` into a `Response`; its promise never rejects. */
export function createEndpoint(options: WebEndpointOptions): (request: Request) => Promise<Response> {
  const answering = options.verify.then((verify) => createHandler({ ...options, verify }));
  return async (request) => {
    const answer = await answering;
    const { method } = request;
    const { status, type, body, allow } = await answer({
      method,
      path: new URL(request.url).pathname,
      header: (name) => request.headers.get(name),
      body: () => readBody(request),
    });
    return new Response(method === 'HEAD' ? null : body, {
      status,
      headers: { 'content-type': type, ...(allow ? { allow } : {}) },
    });
  };
}
