/** Every way in which the connection to the gateway can fail, each ending by itself. */
import { once } from 'node:events';
import type { GatewayStandIn } from '../standin/gateway.ts';

/** Starts the fault; resolves at its end, from which on the bot has ten seconds. */
type ConnectionFault = (gateway: GatewayStandIn) => Promise<void> | void;

export const connectionFaults: Readonly<Record<string, ConnectionFault>> = {
  'cut (1006)': (gateway) => gateway.drop(),
  'closed with 4000': (gateway) => gateway.drop(4000),
  'half-open': (gateway) => gateway.halfOpen(),
  RECONNECT: (gateway) => gateway.demandReconnect(),
  'INVALID_SESSION, resumable': (gateway) => gateway.invalidate(true),
  'INVALID_SESSION, over': endSession,
  'INVALID_SESSION, twice': async (gateway) => {
    gateway.invalidates = 1;
    await endSession(gateway);
    for (let closed = 0; closed < 2; closed++) await once(gateway, 'closed');
  },
  'RECONNECT and cut at once': (gateway) => {
    gateway.demandReconnect();
    gateway.drop();
  },
  'heartbeats not acknowledged': async (gateway) => {
    gateway.acknowledges = false;
    await once(gateway, 'closed');
    gateway.acknowledges = true;
  },
  'unreachable (502), then cut': (gateway) => unreachable(gateway, 'no'),
  'silent handshakes, then cut': (gateway) => unreachable(gateway, 'no answer'),
  'slow READY': async (gateway) => {
    gateway.readyDelayMs = 1000;
    const identified = once(gateway, 'online');
    await endSession(gateway);
    await identified;
    gateway.readyDelayMs = 0;
  },
};

/** What is on its way when a session ends is lost for everybody; so everything has to have arrived before. */
async function endSession(gateway: GatewayStandIn): Promise<void> {
  await gateway.allReceived();
  gateway.invalidate(false);
}

async function unreachable(gateway: GatewayStandIn, how: 'no' | 'no answer'): Promise<void> {
  gateway.reachable = how;
  gateway.drop();
  await once(gateway, 'refused');
  gateway.reachable = 'yes';
}
