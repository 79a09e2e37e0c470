import type { Choice } from '../contract/command.ts';
import { limits } from '../contract/discord.ts';
import type { Language } from '../dataset/schema.ts';
import { type Titled, titleIn } from '../dataset/titles.ts';
import { memoize } from '../memoize.ts';
import { fold } from './fold.ts';
import { LABEL_SEPARATOR } from './label.ts';
import type { SearchResult } from './types.ts';

/**
 * The choices for a search result: the title in the asker's language and, where another name matched,
 * that name too ("Lovers in Paris · 파리의 연인"). Each name finds its drama when it comes back as text.
 */
export function suggest(catalogue: readonly Titled[], result: SearchResult, language: Language): Choice[] {
  const choices: Choice[] = [];
  for (const { id, title, matchType } of result.matches.slice(0, limits.choices)) {
    const titled = catalogue.find((one) => one.id === id);
    if (!titled) continue;
    const shown = titleIn(titled, language);
    // Before anything is typed no name has matched.
    choices.push({ name: labelOf(shown, matchType === 'listed' ? shown : title), value: id });
  }
  return choices;
}

function labelOf(shown: string, matched: string): string {
  const isSame = shown === matched || foldedTitle(shown) === foldedTitle(matched);
  return shorten(isSame ? shown : shown + LABEL_SEPARATOR + matched);
}

/** Titles are compared for every keystroke and never change: each is folded once. */
const foldedTitle = memoize(fold);

/** Cuts a long name at a word, and never through a character. */
function shorten(name: string): string {
  if (name.length <= limits.choiceName) return name;
  const room = name.slice(0, limits.choiceName - 1).replace(/[\uD800-\uDBFF]$/, '');
  const wordEnd = room.lastIndexOf(' ');
  return `${(wordEnd > limits.choiceName / 2 ? room.slice(0, wordEnd) : room).trimEnd()}…`;
}
