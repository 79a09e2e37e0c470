/** Discord's numbers and limits by name. Source: https://docs.discord.com/developers/docs */

/** https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-interaction-type */
export const interactionType = { ping: 1, command: 2, component: 3, autocomplete: 4 } as const;

/** https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-interaction-callback-type */
export const responseType = { pong: 1, message: 4, update: 7, choices: 8 } as const;

/** https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-types */
export const commandType = { slash: 1, message: 3 } as const;

/** https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-type */
export const optionType = { string: 3, boolean: 5 } as const;

/** https://docs.discord.com/developers/components/reference#component-object-component-types */
export const componentType = {
  row: 1,
  button: 2,
  menu: 3,
  text: 10,
  gallery: 12,
  separator: 14,
  container: 17,
} as const;

/** https://docs.discord.com/developers/components/reference#button-button-styles */
export const buttonStyle = { secondary: 2, link: 5 } as const;

/** https://docs.discord.com/developers/resources/message#message-object-message-flags */
export const messageFlag = { ephemeral: 1 << 6, componentsV2: 1 << 15 } as const;

/** Where a command can be used: servers, direct messages with the bot, other private channels. */
export const everywhere = { contexts: [0, 1, 2], integration_types: [0, 1] } as const;

export const limits = {
  /** Characters in all texts of one message together. */
  messageText: 4000,
  choices: 25,
  choiceName: 100,
  customId: 100,
  buttonLabel: 80,
  buttonsInRow: 5,
  menuOptions: 25,
  menuOptionText: 100,
  placeholder: 150,
  altText: 1024,
} as const;
