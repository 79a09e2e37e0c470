import { describe, expect, test } from 'vitest';
import type { MessageDefinition, SlashDefinition } from '../../../src/adapters/local/command-line.ts';
import {
  bot,
  componentInteraction,
  messageInteraction,
  newId,
  slashInteraction,
  suggestInteraction,
} from '../../../src/adapters/local/interactions.ts';
import { definitions } from '../../support/bot.ts';

const person = { id: newId(), name: 'Mai' };
const from = { person, language: 'en' } as const;
const slash = definitions().find(
  (known): known is SlashDefinition => known.type === 1 && known.name === 'location',
);
const onMessage = definitions().find((known): known is MessageDefinition => known.type === 3);
if (!slash || !onMessage) throw new Error('a command is missing');

describe('as Discord sends them', () => {
  test('a slash command', () => {
    expect(slashInteraction(from, slash, { title: 'all in', private: true })).toMatchObject({
      type: 2,
      version: 1,
      locale: 'en-US',
      context: 0,
      member: { user: { id: person.id, username: 'mai', global_name: 'Mai' } },
      data: {
        type: 1,
        name: 'location',
        options: [
          { name: 'title', type: 3, value: 'all in' },
          { name: 'private', type: 5, value: true },
        ],
      },
    });
  });

  test('the typing in an option', () => {
    expect(suggestInteraction({ ...from, language: 'ko' }, slash, { title: '올' }, 'title')).toMatchObject({
      type: 4,
      locale: 'ko',
      data: { options: [{ name: 'title', type: 3, value: '올', focused: true }] },
    });
  });

  test('a command on a message', () => {
    const message = { id: newId(), author: person, content: 'Bichunmu!' };
    expect(messageInteraction(from, onMessage, message)).toMatchObject({
      type: 2,
      data: {
        type: 3,
        name: onMessage.name,
        target_id: message.id,
        resolved: { messages: { [message.id]: { id: message.id, content: 'Bichunmu!', type: 0 } } },
      },
    });
  });

  test('a button and a menu, with who asked for the message', () => {
    const asker = { id: newId(), name: 'Jun' };
    const message = {
      id: newId(),
      author: bot,
      content: '',
      answers: { id: newId(), type: 2, person: asker },
    };
    expect(componentInteraction(from, message, { customId: 'a' })).toMatchObject({
      type: 3,
      data: { component_type: 2, custom_id: 'a' },
      message: { id: message.id, author: { bot: true }, interaction_metadata: { user: { id: asker.id } } },
    });
    expect(componentInteraction(from, message, { customId: 'menu', chosen: 'b' })).toMatchObject({
      data: { component_type: 3, custom_id: 'menu', values: ['b'] },
    });
  });

  test('ids are numbers that only grow', () => {
    const ids = Array.from({ length: 50 }, () => BigInt(newId(Date.UTC(2026, 0, 1))));
    expect(new Set(ids).size).toBe(50);
    expect(ids).toEqual(ids.toSorted((one, other) => (one < other ? -1 : 1)));
  });
});
