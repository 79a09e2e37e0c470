/** Interactions of every kind, as people, other versions of Discord and chance make them. */
import { commands } from '../../commands/index.ts';
import { dramas } from '../../src/dataset/index.ts';
import { press, slash, typing } from '../standin/interactions.ts';
import type { Random } from '../standin/random.ts';

export interface Sendable {
  readonly [field: string]: unknown;
  readonly id: string;
  readonly token: string;
}

const locales = ['vi', 'ko', 'en-US', 'ja', 'xx'];
const typed = [
  ...dramas.map(({ id }) => id),
  'tinh nhan o paris',
  '비천무',
  'bichun',
  'nothing like it',
  '@everyone',
  'Nhật',
];
/** Optional fields that Discord may leave out. */
const optional = ['locale', 'member', 'channel', 'entitlements', 'guild_id', 'context'];
const strangeChance = 0.3;
const unknownTypeChance = 0.02;

/** An interaction; a share of them lacks optional fields, has unknown ones, or is of an unknown type. */
export function randomInteraction(random: Random): Sendable {
  const plain = random.pick([randomSlash, randomSlash, randomTyping, randomPress])(random);
  if (random.happens(unknownTypeChance)) return { ...plain, type: 99 };
  if (!random.happens(strangeChance)) return plain;
  const without = random.pick(optional);
  const strange = { ...Object.fromEntries(Object.entries(plain).filter(([name]) => name !== without)) };
  return { ...strange, id: plain.id, token: plain.token, a_newer_field: { nested: [random.next()] } };
}

function randomSlash(random: Random): Sendable {
  const command = random.pick(commands.filter(({ kind }) => kind === 'slash'));
  const options = command.options.map(({ name }) => [name, random.pick(typed)] as const);
  return slash(command.name, Object.fromEntries(options), random.pick(locales));
}

function randomTyping(random: Random): Sendable {
  const command = random.pick(commands.filter(({ options }) => options.length > 0));
  return typing(command.name, random.pick(command.options).name, random.pick(typed), random.pick(locales));
}

function randomPress(random: Random): Sendable {
  const ids = [
    `1:vi:location:title=${random.pick(dramas).id}`,
    '1:en:budget:',
    '0:xx:gone:',
    'x'.repeat(200),
  ];
  const pressed = press(random.pick(ids), random.pick(locales));
  const unknownComponent = { ...pressed.data, component_type: 99 };
  return random.happens(0.1) ? { ...pressed, data: unknownComponent } : pressed;
}
