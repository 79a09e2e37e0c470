/** How text stands in a terminal: its width, its colours, its line breaks. */
import { stripVTControlCharacters, styleText } from 'node:util';

/** What a terminal can show. */
export interface Display {
  /** Columns. */
  readonly width: number;
  readonly colour: boolean;
}

export type Style = 'bold' | 'dim' | 'italic' | 'underline' | 'strikethrough' | 'cyan';

/** The text in a style, where the terminal has colours. */
export const styled = (text: string, style: Style, { colour }: Display): string =>
  colour ? styleText(style, text, { validateStream: false }) : text;

/** Hangul, Chinese characters and emoji take two columns. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
const invisible = /[\p{M}\u200b-\u200f]/u;

/** How many columns a text takes. */
export function columns(text: string): number {
  let count = 0;
  for (const character of stripVTControlCharacters(text.normalize('NFC'))) {
    if (!invisible.test(character)) count += wide.test(character) ? 2 : 1;
  }
  return count;
}

/** The text broken at spaces into lines that fit; `first` begins the first line and `then` every other. */
export function wrap(text: string, width: number, first = '', then = first): string {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of text.split(' ')) {
    if (!isEmpty && columns(line) + 1 + columns(word) > width) {
      lines.push(line);
      line = then;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line].join('\n');
}
