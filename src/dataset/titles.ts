/** Titles of dramas and places, and the one to show to somebody. */
import type { Language } from './schema.ts';

/** The languages a title can be in; `romanised` is Korean in Latin letters. */
export type TitleLanguage = Language | 'romanised';

/** Anything with titles: a drama, a place. The first title is the main one. */
export interface Titled {
  readonly id: string;
  readonly titles: readonly { readonly text: string; readonly language: TitleLanguage }[];
}

/** The title to show in a language: its first one in that language, else the main one. */
export function titleIn(titled: Titled, language: Language): string {
  const own = titled.titles.find((title) => title.language === language) ?? titled.titles[0];
  return own?.text ?? titled.id;
}
