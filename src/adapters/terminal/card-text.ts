/** A card as text: what Discord draws with boxes and buttons, in plain lines. */

import type { Bot } from '../../bot/bot.ts';
import type { Message } from '../../bot/card.ts';
import { componentType } from '../../contract/discord.ts';
import type { Language } from '../../dataset/schema.ts';
import { columns, type Look, styled, wrap } from './look.ts';
import { markdownText } from './markdown-text.ts';
import { terminalWords } from './words.ts';

type Part = Message['components'][number]['components'][number];
type Pressable = Extract<Part, { type: typeof componentType.row }>['components'][number];

/** What one may do next: what it is called, and the command to type or the page to open. */
interface Next {
  readonly label: string;
  readonly line: string;
}

/** The whole message; its buttons stand at the end, as the commands that they stand for. */
export function cardText(message: Message, bot: Bot, language: Language, look: Look): string {
  const parts = message.components[0].components;
  const blocks = parts.flatMap((part) => partText(part, language, look));
  const next = parts.flatMap((part) =>
    part.type === componentType.row ? part.components.flatMap((one) => nextOf(one, bot)) : [],
  );
  return [...blocks, ...(next.length > 0 ? [nextText(next, language, look)] : [])].join('\n\n');
}

function partText(part: Part, language: Language, look: Look): string[] {
  switch (part.type) {
    case componentType.text:
      return [markdownText(part.content, look)];
    case componentType.gallery:
      return part.items.map(({ media, description }) => {
        const file = media.url.replace('attachment://', 'dist/pictures/');
        const alt = wrap(description, look.width, `[${terminalWords[language].picture}] `, '  ');
        return `${alt}\n${styled(`  ${file}`, 'dim', look)}`;
      });
    default:
      return [];
  }
}

function nextOf(part: Pressable, bot: Bot): Next[] {
  if ('url' in part) return [{ label: part.label, line: part.url }];
  const asked =
    part.type === componentType.button
      ? [{ label: part.label, id: part.custom_id }]
      : part.options.map(({ label, value }) => ({ label, id: value }));
  return asked.flatMap(({ label, id }) => {
    const call = bot.callOf(id);
    // The sentences are shown already, and nobody else is there to show the answer to.
    if (!call || call.open !== undefined || call.share) return [];
    const options = Object.entries({ ...call.options, ...(call.page ? { page: call.page } : {}) });
    return { label, line: [`/${call.command}`, ...options.map((pair) => pair.join(':'))].join(' ') };
  });
}

function nextText(next: readonly Next[], language: Language, look: Look): string {
  const longest = Math.max(...next.map(({ label }) => columns(label)));
  const lines = next.map(({ label, line }) => {
    const space = ' '.repeat(longest - columns(label));
    return `  ${label}${space}  ${styled(line, 'code', look)}`;
  });
  return [styled(terminalWords[language].next, 'bold', look), ...lines].join('\n');
}
