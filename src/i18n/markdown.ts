/** Discord's markdown: how plain text stays plain in it. */

/** So much of what somebody typed comes back to them. */
const mostEchoed = 60;

/** More marks than these on one letter are no spelling of any language. */
const floodOfMarks = /(\p{M}{2})\p{M}+/gu;

/** Line breaks, controls, spaces of any width, and letters that show nothing (Hangul fillers, the empty Braille cell). */
const blanks = /[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]+/gu;

/** What opens or closes a quotation in any script, or looks as if it did; an apostrophe inside a word is none. */
const quotationMarks =
  /[\p{Pi}\p{Pf}"＂„‚‟‛〝〞〟「」『』《》〈〉«»‹›´ʹ-ʼˈˊˋ˝ˮ՚՛ײ-״᾽᾿′-‷⁗❛-❠❮❯⟨-⟫⹂〃゛﹁-﹄｢｣ﾞ\u{1F676}-\u{1F678}]|(?<![\p{L}\p{N}])['’]|['’](?![\p{L}\p{N}])/gu;

/** Marks that enclose what stands before them, and those that begin a word, would fall on our own quotation mark. */
const strayMarks = /\p{Me}|(?<=^|\s)\p{M}+/gu;

/**
 * What somebody typed, to stand between quotation marks: one short line, without marks, links, mentions, or anything
 * by which it could end the quotation and be read as the bot's own words.
 */
export function escaped(typed: string): string {
  const line = typed
    .replace(/(?<=[\p{L}\p{N}])[‘’ʼ＇](?=[\p{L}\p{N}])/gu, "'")
    .replace(quotationMarks, ' ')
    .replace(blanks, ' ')
    .replace(strayMarks, '')
    .replace(floodOfMarks, '$1')
    .trim();
  return cut(line, mostEchoed).replace(/[\\*_~`|[\]<@:/]/g, '\\$&');
}

/** A text of at most `most` characters (UTF-16 units, as Discord counts), cut at a word with "…". */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const head = truncated(text, most - 1);
  const atWord = head.replace(/(?<!\s)\s+\S*$/, '');
  return `${atWord.length > most / 2 ? atWord : head}…`;
}

/** The first `most` characters of a text, without half a surrogate pair at the end. */
export const truncated = (text: string, most: number): string =>
  text.length <= most ? text : text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');
