/** Placeholder for the local chat. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Log } from '../../log.ts';

export interface ChatOptions {
  readonly port: number;
  readonly log: Log;
}

export async function startChat({ port }: ChatOptions): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer((_request, response) => response.end('chat'));
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: async () => {
      server.close();
    },
  };
}
