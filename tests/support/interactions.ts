/** Interactions as Discord sends them when somebody types a command, presses a button or chooses from a menu. */
import { commandType, interactionType, optionType } from '../../src/contract/discord.ts';

/** The person who asks in most tests, and somebody else of the same channel. */
export const lan = '1200000000000000001';
export const minho = '1200000000000000002';

type Options = Readonly<Record<string, string | boolean>>;

const fromUser = (locale: string, userId: string) => ({ locale, member: { user: { id: userId } } });

/** `/location title:…`, typed by Lan. */
export const slash = (name: string, options: Options = {}, locale = 'vi') => ({
  type: interactionType.command,
  ...fromUser(locale, lan),
  data: {
    type: commandType.slash,
    name,
    options: Object.entries(options).map(([option, value]) => ({
      type: typeof value === 'boolean' ? optionType.boolean : optionType.string,
      name: option,
      value,
    })),
  },
});

/** The command of a message's menu, chosen by Lan on a message with this text. */
export const onMessage = (name: string, content: string, locale = 'vi') => ({
  type: interactionType.command,
  ...fromUser(locale, lan),
  data: {
    type: commandType.message,
    name,
    target_id: '1300000000000000001',
    resolved: { messages: { '1300000000000000001': { content } } },
  },
});

/** What Discord sends while somebody is typing an option. */
export const typing = (name: string, option: string, value: string, locale = 'vi') => ({
  type: interactionType.autocomplete,
  ...fromUser(locale, lan),
  data: {
    type: commandType.slash,
    name,
    options: [{ type: optionType.string, name: option, value, focused: true }],
  },
});

/** A button under a message that Lan asked for, pressed by herself or by somebody else. */
export const press = (customId: string, locale = 'vi', by = lan) => ({
  type: interactionType.component,
  ...fromUser(locale, by),
  data: { component_type: 2, custom_id: customId },
  message: { interaction_metadata: { user: { id: lan } } },
});

/** A line of a menu under a message that Lan asked for, chosen by her. */
export const choose = (value: string, locale = 'vi') => ({
  type: interactionType.component,
  ...fromUser(locale, lan),
  data: { component_type: 3, custom_id: 'menu', values: [value] },
  message: { interaction_metadata: { user: { id: lan } } },
});
