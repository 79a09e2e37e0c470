/**
 * Interactions as Discord sends them, made from the list of commands: every command and every suggestion in three
 * languages, and every button and menu entry on the answers, pressed by the asker and by somebody else.
 */
import { commands } from '../../commands/index.ts';
import { keyOf } from '../../src/bot/definitions.ts';
import { commandType, componentType, interactionType } from '../../src/contract/discord.ts';
import { dramas } from '../../src/dataset/index.ts';
import { respond } from '../support/bot.ts';

export type Interaction = Readonly<Record<string, unknown>>;

const locales = ['vi', 'en-US', 'ko'];
const typed = [
  ...dramas.map(({ id }) => id),
  'bichumno',
  'Hokkaido',
  'where was Bichunmu filmed?',
  'Nobody <@1>',
  '   ',
];
const asker = { id: '1300000000000000001', username: 'linh' };
const other = { id: '1300000000000000002', username: 'minjun' };

/** A few thousand interactions, each different. */
export function everyInteraction(): Interaction[] {
  const asked = [
    { type: interactionType.ping },
    ...locales.flatMap((locale) => [...calls(locale), ...suggestions(locale)]),
  ];
  const byBody = new Map([...asked, ...asked.flatMap(presses)].map((one) => [JSON.stringify(one), one]));
  return [...byBody.values()];
}

const from = (locale: string, user = asker) => ({ id: '1300000000000000009', locale, member: { user } });

function calls(locale: string): Interaction[] {
  return commands.flatMap((command): Interaction[] => {
    const data = { id: '1300000000000000003', name: keyOf(command) };
    if (command.kind === 'message') {
      return typed.map((content) => ({
        ...from(locale),
        type: interactionType.command,
        data: {
          ...data,
          type: commandType.message,
          target_id: '7',
          resolved: { messages: { '7': { content } } },
        },
      }));
    }
    const values = command.options.length === 0 ? [''] : typed;
    return values.flatMap((value) =>
      [true, false].map((isPrivate) => ({
        ...from(locale),
        type: interactionType.command,
        data: {
          ...data,
          type: commandType.slash,
          options: [
            ...command.options.map(({ name }) => ({ name, type: 3, value })),
            { name: 'private', type: 5, value: isPrivate },
          ],
        },
      })),
    );
  });
}

function suggestions(locale: string): Interaction[] {
  return commands.flatMap((command) =>
    command.options.flatMap(({ name, suggest }) =>
      (suggest ? ['', 'b', ...typed] : []).map((value) => ({
        ...from(locale),
        type: interactionType.autocomplete,
        data: {
          type: commandType.slash,
          name: command.name,
          options: [{ name, type: 3, value, focused: true }],
        },
      })),
    ),
  );
}

/** What can be pressed on the answer to an interaction. */
function presses(asked: Interaction): Interaction[] {
  const response = respond(asked, () => {})?.response;
  if (!response || !('data' in response) || !('components' in response.data)) return [];
  const [container] = response.data.components;
  const pressed = container.components
    .flatMap((row) => (row.type === componentType.row ? row.components : []))
    .flatMap((one): object[] =>
      'url' in one
        ? []
        : one.type === componentType.button
          ? [{ component_type: one.type, custom_id: one.custom_id }]
          : one.options.map(({ value }) => ({
              component_type: one.type,
              custom_id: one.custom_id,
              values: [value],
            })),
    );
  return pressed.flatMap((data) =>
    [asker, other].map((user) => ({
      ...from('ko', user),
      type: interactionType.component,
      message: { interaction_metadata: { user: asker } },
      data,
    })),
  );
}
