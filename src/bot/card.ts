/**
 * How an answer looks in Discord: one container with a heading, the picture, the facts with their quotes, whose
 * word it is, and the natural next questions.
 * Source: https://docs.discord.com/developers/components/reference
 */

import type { Answer, Button, Menu, Outcome } from '../contract/command.ts';
import { buttonStyle, componentType, limits, messageFlag } from '../contract/discord.ts';
import type { Language } from '../dataset/schema.ts';
import { textsIn } from '../i18n/index.ts';
import { cut } from '../i18n/markdown.ts';
import { customId } from './custom-id.ts';
import { factTexts, type QuoteStyle } from './facts.ts';

interface TextDisplay {
  readonly type: typeof componentType.text;
  readonly content: string;
}

interface Gallery {
  readonly type: typeof componentType.gallery;
  readonly items: readonly { readonly media: { readonly url: string }; readonly description: string }[];
}

interface Separator {
  readonly type: typeof componentType.separator;
}

interface ButtonComponent {
  readonly type: typeof componentType.button;
  readonly style: number;
  readonly label: string;
  readonly custom_id: string;
}

interface MenuComponent {
  readonly type: typeof componentType.menu;
  readonly custom_id: string;
  readonly placeholder: string;
  readonly options: readonly {
    readonly label: string;
    readonly description?: string;
    readonly value: string;
  }[];
}

interface Row {
  readonly type: typeof componentType.row;
  readonly components: readonly (ButtonComponent | MenuComponent)[];
}

interface Container {
  readonly type: typeof componentType.container;
  readonly accent_color: number;
  readonly components: readonly (TextDisplay | Gallery | Separator | Row)[];
}

/** A Discord message as we send it. */
export interface Message {
  readonly flags: number;
  readonly allowed_mentions: { readonly parse: readonly never[] };
  readonly components: readonly [Container];
  readonly attachments: readonly {
    readonly id: string;
    readonly filename: string;
    readonly description: string;
  }[];
}

/** 0xRRGGBB, by how the answer ended. */
const accent: Readonly<Record<Outcome, number>> = {
  found: 0x3ba55d,
  unsaid: 0xfaa61a,
  unsure: 0x5865f2,
  unknown: 0x747f8d,
};

/** The message for an answer; `flags` are added to the one for Components V2. */
export function cardOf(answer: Answer, flags = 0): Message {
  const source = text(`-# ${textsIn(answer.language).source}`);
  const texts = textsWithin(answer, limits.messageText - source.content.length).map(text);
  const { picture } = answer;
  return {
    flags: messageFlag.componentsV2 | flags,
    allowed_mentions: { parse: [] },
    components: [
      {
        type: componentType.container,
        accent_color: accent[answer.outcome],
        components: [
          ...texts.slice(0, 1),
          ...(picture
            ? [
                {
                  type: componentType.gallery,
                  items: [{ media: { url: `attachment://${picture.file}` }, description: picture.alt }],
                },
              ]
            : []),
          ...texts.slice(1),
          { type: componentType.separator },
          source,
          ...buttonRow(answer.buttons ?? [], answer.language),
          ...(answer.menu ? [menuRow(answer.menu, answer.language)] : []),
        ],
      },
    ],
    // Always given: without it, an update would keep the picture of the answer before.
    attachments: picture ? [{ id: '0', filename: picture.file, description: picture.alt }] : [],
  };
}

/** A message of only a heading and a line. */
export function plainCard(heading: string, line: string): Message {
  return {
    flags: messageFlag.componentsV2,
    allowed_mentions: { parse: [] },
    components: [
      {
        type: componentType.container,
        accent_color: accent.unknown,
        components: [text(`## ${heading}\n${line}`)],
      },
    ],
    attachments: [],
  };
}

const text = (content: string): TextDisplay => ({ type: componentType.text, content });

/** The texts of an answer in at most `most` characters: with all translations, else without, else cut. */
function textsWithin(answer: Answer, most: number): string[] {
  const head = [`## ${answer.heading}`, ...(answer.lead ? [answer.lead] : [])].join('\n');
  const full = [head, ...sectionTexts(answer, { translated: true })];
  if (full.reduce((sum, { length }) => sum + length, 0) <= most) return full.filter((one) => one !== '');
  return withinLimit([head, ...sectionTexts(answer, { translated: false })], most);
}

function sectionTexts(answer: Answer, quotes: QuoteStyle): string[] {
  const sections = answer.sections ?? [];
  const facts = factTexts(sections, answer.language, quotes);
  const texts = sections.map((section, index) =>
    [
      ...(section.heading ? [`### ${section.heading}`] : []),
      ...(section.lines ?? []),
      ...(facts[index] ?? []),
    ].join('\n'),
  );
  const more = texts.slice(mostSections - 1);
  return more.length > 1 ? [...texts.slice(0, mostSections - 1), more.join('\n')] : texts;
}

/** So many sections are texts of their own, which leaves room for all else among a message's 40 components. */
const mostSections = 25;

/** The texts that fit together into `most` characters; the first that does not is cut, later ones are left out. */
function withinLimit(texts: readonly string[], most: number): string[] {
  const fitting: string[] = [];
  let left = most;
  for (const one of texts) {
    if (left < 2) break;
    fitting.push(cut(one, left));
    left -= Math.min(one.length, left);
  }
  return fitting.filter((one) => one !== '');
}

function buttonRow(buttons: readonly Button[], language: Language): Row[] {
  if (buttons.length === 0) return [];
  const components = buttons.map(
    (button): ButtonComponent => ({
      type: componentType.button,
      style: buttonStyle.secondary,
      label: cut(button.label, limits.buttonLabel),
      custom_id: customId(button.call, language),
    }),
  );
  // Discord refuses a message in which two buttons lead to the same.
  const unique = components.filter(
    ({ custom_id }, index) => components.findIndex((other) => other.custom_id === custom_id) === index,
  );
  return [{ type: componentType.row, components: unique.slice(0, limits.buttonsInRow) }];
}

function menuRow(menu: Menu, language: Language): Row {
  const options = menu.options.slice(0, limits.menuOptions).map(({ label, description, call }) => ({
    label: cut(label, limits.menuOptionText),
    ...(description ? { description: cut(description, limits.menuOptionText) } : {}),
    value: customId(call, language),
  }));
  return {
    type: componentType.row,
    components: [
      {
        type: componentType.menu,
        custom_id: 'menu',
        placeholder: cut(menu.placeholder, limits.placeholder),
        options,
      },
    ],
  };
}
