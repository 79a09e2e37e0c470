/** The marks inside a line of Discord's markdown. */

export type Inline =
  | { readonly kind: 'text' | 'code'; readonly text: string }
  | { readonly kind: 'bold' | 'italic' | 'underline' | 'strikethrough'; readonly content: readonly Inline[] }
  | { readonly kind: 'link'; readonly address: string; readonly content: readonly Inline[] };

interface Mark {
  readonly pattern: RegExp;
  readonly read: (found: RegExpExecArray) => Inline;
}

/** Something between two marks: escaped characters never close it. */
const inside = String.raw`((?:\\[\s\S]|[^\\])+?)`;

/** Tried in this order, at one position of the text; longer marks first. */
const marks: readonly Mark[] = [
  { pattern: /\\([^\p{L}\p{N}\s])/uy, read: ([, text = '']) => ({ kind: 'text', text }) },
  {
    pattern: /(`+)([\s\S]*?[^`])\1(?!`)/y,
    read: ([, , text = '']) => ({ kind: 'code', text: text.replace(/^ (.*) $/, '$1') }),
  },
  spanned('bold', new RegExp(String.raw`\*\*${inside}\*\*(?!\*)`, 'y')),
  spanned('underline', new RegExp(`__${inside}__(?!_)`, 'y')),
  spanned('strikethrough', new RegExp(`~~${inside}~~`, 'y')),
  spanned('italic', new RegExp(String.raw`\*(?![\s*])${inside}(?<!\s)\*(?!\*)`, 'y')),
  spanned('italic', new RegExp(String.raw`(?<![\p{L}\p{N}_])_(?!_)${inside}_(?![\p{L}\p{N}_])`, 'uy')),
  {
    pattern: /\[((?:\\.|[^\]\\])+)\]\(<?(https?:\/\/[^\s)>]+)>?\)/y,
    read: ([, label = '', address = '']) => ({ kind: 'link', address, content: readInline(label) }),
  },
  { pattern: /<(https?:\/\/[^\s>]+)>/y, read: ([, address = '']) => bare(address) },
  { pattern: /https?:\/\/[^\s<]*[^\s<.,:;"'\])]/y, read: ([address]) => bare(address) },
];

function spanned(kind: 'bold' | 'italic' | 'underline' | 'strikethrough', pattern: RegExp): Mark {
  return { pattern, read: ([, text = '']) => ({ kind, content: readInline(text) }) };
}

const bare = (address: string): Inline => ({
  kind: 'link',
  address,
  content: [{ kind: 'text', text: address }],
});

/** The pieces of a text; a mark that nothing closes stays as it was typed. */
export function readInline(text: string): Inline[] {
  const pieces: Inline[] = [];
  let plain = '';
  let at = 0;
  while (at < text.length) {
    const found = markAt(text, at);
    if (found?.piece.kind === 'text') {
      plain += found.piece.text;
    } else if (found) {
      if (plain !== '') pieces.push({ kind: 'text', text: plain });
      plain = '';
      pieces.push(found.piece);
    } else {
      plain += text[at];
    }
    at += found?.length ?? 1;
  }
  return plain === '' ? pieces : [...pieces, { kind: 'text', text: plain }];
}

function markAt(text: string, at: number): { readonly piece: Inline; readonly length: number } | undefined {
  for (const { pattern, read } of marks) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) return { piece: read(found), length: found[0].length };
  }
  return undefined;
}

/** The text without its marks. */
export const plainText = (pieces: readonly Inline[]): string =>
  pieces.map((piece) => ('text' in piece ? piece.text : plainText(piece.content))).join('');
