import { onceFor } from '../once.ts';
import { fold } from './fold.ts';
import { LABEL_SEPARATOR } from './label.ts';
import type { SearchResult, Titled, TitleLanguage } from './types.ts';

/** The languages people ask in. */
export type AskerLanguage = Exclude<TitleLanguage, 'romanised'>;

/** One choice as Discord wants it; `value` is the id. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** Discord's limits for choices. */
const MOST_CHOICES = 25;
const LONGEST_NAME = 100;

/** The title to show in a language: its first one in that language, else the main one. */
export function titleIn(titled: Titled, language: AskerLanguage): string {
  const own = titled.titles.find((title) => title.language === language) ?? titled.titles[0];
  return own?.text ?? titled.id;
}

/**
 * The choices for a search result: the title in the asker's language and, where another name matched,
 * that name too ("Lovers in Paris · 파리의 연인"). Each name finds its drama when it comes back as text.
 */
export function suggest(
  catalogue: readonly Titled[],
  result: SearchResult,
  language: AskerLanguage,
): Choice[] {
  const choices: Choice[] = [];
  for (const { id, title, why } of result.matches.slice(0, MOST_CHOICES)) {
    const titled = catalogue.find((one) => one.id === id);
    if (!titled) continue;
    const shown = titleIn(titled, language);
    // Before anything is typed no name has matched.
    choices.push({ name: labelOf(shown, why === 'listed' ? shown : title), value: id });
  }
  return choices;
}

function labelOf(shown: string, matched: string): string {
  const isSame = shown === matched || foldedTitle(shown) === foldedTitle(matched);
  return shorten(isSame ? shown : shown + LABEL_SEPARATOR + matched);
}

/** Titles are compared for every keystroke and never change: each is folded once. */
const foldedTitle = onceFor(fold);

/** Cuts a long name at a word, and never through a character. */
function shorten(name: string): string {
  if (name.length <= LONGEST_NAME) return name;
  const room = name.slice(0, LONGEST_NAME - 1).replace(/[\uD800-\uDBFF]$/, '');
  const wordEnd = room.lastIndexOf(' ');
  return `${(wordEnd > LONGEST_NAME / 2 ? room.slice(0, wordEnd) : room).trimEnd()}…`;
}
