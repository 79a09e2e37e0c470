/** The endpoint where requests and responses are the web's own: on Workers, Deno, Bun or anything like them. */
import { createAnswering, type EndpointOptions } from './answering.ts';
import { readBody } from './body.ts';

/** An endpoint that turns a `Request` into a `Response`; its promise never rejects. */
export function createEndpoint(options: EndpointOptions): (request: Request) => Promise<Response> {
  const answer = createAnswering(options);
  return async (request) => {
    const { status, headers, body } = await answer({
      method: request.method,
      path: new URL(request.url).pathname,
      header: (name) => request.headers.get(name),
      body: () => readBody(request),
    });
    return new Response(body, { status, headers });
  };
}
