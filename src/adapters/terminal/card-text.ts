/** A card as text: what Discord draws with boxes and buttons, in plain lines. */
import type { Bot } from '../../bot/bot.ts';
import type { Message } from '../../bot/card.ts';
import type { Call } from '../../contract/command.ts';
import { componentType } from '../../contract/discord.ts';
import type { Language } from '../../dataset/schema.ts';
import { markdownText } from './markdown-text.ts';
import { columns, type Display, styled, wrap } from './style.ts';
import { terminalTexts } from './texts.ts';

type Part = Message['components'][number]['components'][number];

/** A button, or an option of a menu: the call that its custom id carries, or the address of a link. */
export interface Control {
  readonly label: string;
  readonly customId?: string;
  readonly call?: Call;
  readonly url?: string;
}

/** All buttons and options of menus of a message that this version of the bot knows. */
export const controlsOf = (message: Message, bot: Bot): Control[] =>
  message.components[0].components.flatMap((part) =>
    part.type !== componentType.row
      ? []
      : part.components.flatMap((control): Control[] => {
          if (control.type === componentType.menu)
            return control.options.flatMap(({ label, value }) => callControl(label, value, bot));
          if ('url' in control) return [{ label: control.label, url: control.url }];
          return callControl(control.label, control.custom_id, bot);
        }),
  );

function callControl(label: string, customId: string, bot: Bot): Control[] {
  const call = bot.callOf(customId);
  return call ? [{ label, customId, call }] : [];
}

/** The texts and pictures of a message. */
export const cardText = (message: Message, language: Language, display: Display): string =>
  message.components[0].components.flatMap((part) => partText(part, language, display)).join('\n\n');

function partText(part: Part, language: Language, display: Display): string[] {
  switch (part.type) {
    case componentType.text:
      return [markdownText(part.content, display)];
    case componentType.gallery:
      return part.items.map(({ media, description }) => {
        const file = media.url.replace('attachment://', 'dist/pictures/');
        const alt = wrap(description, display.width, `[${terminalTexts[language].picture}] `, '  ');
        return `${alt}\n${styled(`  ${file}`, 'dim', display)}`;
      });
    default:
      return [];
  }
}

/** What one may ask next, as the lines to type, and the addresses of links. */
export function nextText(controls: readonly Control[], language: Language, display: Display): string {
  const longest = Math.max(...controls.map(({ label }) => columns(label)));
  const lines = controls.map(({ label, call, url = '' }) => {
    const space = ' '.repeat(longest - columns(label));
    return `  ${label}${space}  ${styled(call ? lineOf(call) : url, 'cyan', display)}`;
  });
  return [styled(terminalTexts[language].next, 'bold', display), ...lines].join('\n');
}

function lineOf({ command, options, page }: Call): string {
  const pairs = Object.entries({ ...options, ...(page ? { page } : {}) });
  return [`/${command}`, ...pairs.map((pair) => pair.join(':'))].join(' ');
}
