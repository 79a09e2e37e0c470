/** Calls a server over many kept connections for a while, each sending its next request when it has its reply. */
import autocannon from 'autocannon';
import type { SignedRequest } from './interactions.ts';

/** What one run measured. */
export interface Load {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Replies with another status than 2xx, and requests without a reply. */
  readonly refused: number;
}

/** @param seconds how long to call */
export async function measureLoad(
  port: number,
  { body, headers }: SignedRequest,
  connections: number,
  seconds: number,
): Promise<Load> {
  const { requests, duration, latency, non2xx, errors } = await autocannon({
    url: `http://127.0.0.1:${port}/interactions`,
    method: 'POST',
    headers,
    body,
    connections,
    duration: seconds,
  });
  return {
    perSecond: requests.total / duration,
    p50: latency.p50,
    p99: latency.p99,
    refused: non2xx + errors,
  };
}
