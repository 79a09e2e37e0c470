/** How text stands in a terminal: its width, its colours, its line breaks. */

export interface Look {
  /** Columns. */
  readonly width: number;
  readonly colour: boolean;
}

/** ANSI codes by what they are used for: on and off. */
const styles = {
  bold: [1, 22],
  dim: [2, 22],
  italic: [3, 23],
  underline: [4, 24],
  strike: [9, 29],
  code: [36, 39],
} as const;

export type Style = keyof typeof styles;

/** The text in a style, where the terminal has colours. */
export function styled(text: string, style: Style, { colour }: Look): string {
  if (!colour) return text;
  const [on, off] = styles[style];
  return `\u001b[${on}m${text}\u001b[${off}m`;
}

/** Hangul, Chinese characters and emoji take two columns. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
const nothing = /[\p{M}\u200b-\u200f]/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: ANSI codes begin with the escape character
const codes = /\u001b\[\d+m/g;

/** How many columns a text takes. */
export function columns(text: string): number {
  let count = 0;
  for (const character of text.normalize('NFC').replace(codes, '')) {
    if (!nothing.test(character)) count += wide.test(character) ? 2 : 1;
  }
  return count;
}

/** The text broken at spaces into lines that fit; `first` begins the first line and `then` every other. */
export function wrap(text: string, width: number, first = '', then = first): string {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(' ')) {
    if (!empty && columns(line) + 1 + columns(word) > width) {
      lines.push(line);
      line = then;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line].join('\n');
}
