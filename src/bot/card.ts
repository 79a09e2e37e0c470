/**
 * How an answer looks in Discord: one container with the heading and the sentence that answers, the picture, what
 * else there is, the evidence, whose word it is, and the natural next questions.
 * Source: https://docs.discord.com/developers/components/reference
 */

import { factRows } from '../answers/row.ts';
import type { Answer, Button, Call, Outcome, Section } from '../contract/command.ts';
import { componentType, limits, messageFlag } from '../contract/discord.ts';
import { numberOf, sentenceOf } from '../dataset/index.ts';
import type { Language } from '../dataset/schema.ts';
import { textsIn } from '../i18n/index.ts';
import { cut } from '../i18n/markdown.ts';
import { buttonRows, menuRow, type Row } from './controls.ts';
import { fits } from './custom-id.ts';
import { type Evidence, evidenceOf, type QuoteStyle, quotesOf, sentenceLines } from './evidence.ts';

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

/** How an answer is shown. */
export interface View {
  /** The call that gives this answer; its buttons carry it. */
  readonly call: Call;
  /** For the asker alone, who may show it to everyone. */
  readonly isPrivate: boolean;
}

/** The message for an answer. */
export function cardOf(answer: Answer, { call, isPrivate }: View): Message {
  const { picture, language } = answer;
  const evidence = evidenceOf(answer);
  // A long question is longer than a custom id may be: what buttons cannot open stands open.
  const isCarried = fits({ ...call, open: true, share: true }, language);
  const isFoldable = isLong(answer, evidence);
  const isOpen = call.open || !isFoldable || !isCarried;
  const source = sourceLine(evidence, language);
  const [head = '', ...more] = textsWithin(
    answer,
    isOpen ? evidence : undefined,
    limits.messageText - source.length,
  );
  const buttons = [
    ...(answer.buttons ?? []),
    ...(isCarried && isFoldable ? [openButton(call, language)] : []),
    ...(isCarried && isPrivate && isWorthSharing(answer) ? [shareButton(call, language)] : []),
  ];
  return {
    flags: messageFlag.componentsV2 | (isPrivate ? messageFlag.ephemeral : 0),
    allowed_mentions: { parse: [] },
    components: [
      {
        type: componentType.container,
        accent_color: accent[answer.outcome],
        components: [
          text(head),
          ...(picture
            ? [
                {
                  type: componentType.gallery,
                  items: [{ media: { url: `attachment://${picture.file}` }, description: picture.alt }],
                },
              ]
            : []),
          ...more.map(text),
          ...(source === '' ? [] : [{ type: componentType.separator }, text(source)]),
          ...buttonRows(buttons, language),
          ...(answer.menu ? [menuRow(answer.menu, language)] : []),
        ],
      },
    ],
    // Always given: without it, an update would keep the picture of the answer before.
    attachments: picture ? [{ id: '0', filename: picture.file, description: picture.alt }] : [],
  };
}

/** A message of only a heading and a line, for the asker alone. */
export function noticeCard(heading: string, line: string, flags = 0): Message {
  return {
    flags: messageFlag.componentsV2 | flags,
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

/** So many sentences are quoted at once, in a reply of so many characters; else a button shows them. */
const mostQuoted = 2;
const mostAtOnce: Readonly<Record<Language, number>> = { vi: 1000, en: 1000, ko: 700 };

const isLong = (answer: Answer, evidence: Evidence): boolean =>
  evidence.numbers.length > mostQuoted ||
  lengthOf(textsOf(answer, evidence, { original: true })) > mostAtOnce[answer.language];

/** "-# Source: sentence 9 of a Vietnamese newspaper article …"; nothing where no fact is stated. */
const sourceLine = ({ numbers }: Evidence, language: Language): string =>
  numbers.length > 0
    ? `-# ${textsIn(language).source(numbers.map((number) => numberOf(sentenceOf(number))))}`
    : '';

/** Opens the evidence, or closes it again. */
function openButton(call: Call, language: Language): Button {
  const { open, close } = textsIn(language).buttons;
  return { label: call.open ? close : open, call: { ...call, open: !call.open } };
}

const shareButton = (call: Call, language: Language): Button => ({
  label: textsIn(language).buttons.share,
  call: { ...call, share: true },
});

/** A question back to the asker is nobody else's. */
const isWorthSharing = ({ outcome }: Answer): boolean => outcome === 'found' || outcome === 'unsaid';

/** The texts of an answer in at most `most` characters: with all original words, else without, else cut. */
function textsWithin(answer: Answer, evidence: Evidence | undefined, most: number): string[] {
  const complete = textsOf(answer, evidence, { original: true });
  return lengthOf(complete) <= most
    ? complete
    : cutWithin(textsOf(answer, evidence, { original: false }), most);
}

const lengthOf = (texts: readonly string[]): number => texts.reduce((sum, { length }) => sum + length, 0);

/** The heading with the lead, the sections, then the evidence where it is open. */
function textsOf(
  { heading, lead, sections = [], language }: Answer,
  evidence: Evidence | undefined,
  style: QuoteStyle,
): string[] {
  const head = [`## ${heading}`, ...(lead ? [lead] : [])];
  const lines = sections.flatMap((section) => sectionLines(section, language, style));
  const quotes = evidence ? quotesOf(evidence, language, style) : [];
  return [head, lines, quotes].map((one) => one.join('\n')).filter((one) => one !== '');
}

const sectionLines = (section: Section, language: Language, style: QuoteStyle): string[] => [
  ...(section.heading ? [`### ${section.heading}`] : []),
  ...(section.lines ?? []),
  ...factRows(section.facts ?? [], language),
  ...(section.sentences ?? []).flatMap((number) => sentenceLines(number, language, style)),
];

/** The texts that fit together into `most` characters; the first that does not is cut, later ones are left out. */
function cutWithin(texts: readonly string[], most: number): string[] {
  const fitting: string[] = [];
  let room = most;
  for (const one of texts) {
    if (room < 2) break;
    fitting.push(cut(one, room));
    room -= Math.min(one.length, room);
  }
  return fitting;
}
