/** Discord's markdown: how plain text stays plain in it. */

/** What somebody typed, made harmless: one line, no marks, links or mentions, cut at 100 characters. */
export function escaped(typed: string): string {
  const plain = typed.replace(/[\p{C}\p{Z}]+/gu, ' ').trim();
  return cut(plain, 100).replace(/[\\*_~`|[\]<@:/]/g, '\\$&');
}

/** A text of at most `most` characters (UTF-16 units, as Discord counts), cut at a word with "…". */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const head = text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '');
  const atWord = head.replace(/\s+\S*$/, '');
  return `${atWord.length > most / 2 ? atWord : head}…`;
}
