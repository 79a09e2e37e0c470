/** Interactions as Discord sends them, signed with a key of our own. */
import { generateKeyPairSync, sign } from 'node:crypto';

const keys = generateKeyPairSync('ed25519');

/** The public key as Discord shows it: the last 32 bytes of its DER form in hex. */
export const publicKey = keys.publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex');

/** Everything around `data` in a real interaction from a server. */
const around = {
  id: '1300000000000000001',
  application_id: '1300000000000000002',
  token: 'aW50ZXJhY3Rpb24'.repeat(14),
  version: 1,
  locale: 'en-US',
  guild_locale: 'en-US',
  guild_id: '1300000000000000003',
  guild: { id: '1300000000000000003', locale: 'en-US', features: ['COMMUNITY', 'NEWS'] },
  channel_id: '1300000000000000004',
  channel: {
    id: '1300000000000000004',
    type: 0,
    name: 'k-drama',
    nsfw: false,
    permissions: '2248473465835073',
  },
  member: {
    user: {
      id: '1300000000000000005',
      username: 'linh',
      global_name: 'Linh',
      avatar: null,
      discriminator: '0',
    },
    roles: ['1300000000000000006', '1300000000000000007'],
    joined_at: '2023-01-01T00:00:00.000000+00:00',
    permissions: '2248473465835073',
  },
  app_permissions: '2248473465835073',
  authorizing_integration_owners: { '0': '1300000000000000003' },
  attachment_size_limit: 26_214_400,
  entitlements: [],
  context: 0,
};

const title = { name: 'title', type: 3 };
const command = { id: '1300000000000000008', type: 1 };

/** What the bench sends; `drama` has no picture to show of this drama, `location` has one. */
export const samples = {
  suggestion: {
    ...around,
    type: 4,
    data: { ...command, name: 'location', options: [{ ...title, value: 'bi', focused: true }] },
  },
  command: {
    ...around,
    type: 2,
    data: { ...command, name: 'drama', options: [{ ...title, value: 'Sad Sonata' }] },
  },
  'command with its picture': {
    ...around,
    type: 2,
    data: { ...command, name: 'location', options: [{ ...title, value: 'Bichunmu' }] },
  },
} as const;

export type Sample = keyof typeof samples;

export const sampleNames: readonly Sample[] = ['suggestion', 'command', 'command with its picture'];

export interface SignedRequest {
  readonly body: string;
  readonly headers: Record<string, string>;
}

/** A signed interaction; its signature is good for five minutes. */
export function signedRequest(sample: Sample): SignedRequest {
  const body = JSON.stringify(samples[sample]);
  const timestamp = `${Math.floor(Date.now() / 1000)}`;
  const signature = sign(null, Buffer.from(timestamp + body), keys.privateKey).toString('hex');
  const headers = {
    'content-type': 'application/json',
    'x-signature-ed25519': signature,
    'x-signature-timestamp': timestamp,
  };
  return { body, headers };
}
