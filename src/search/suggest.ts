import type { SearchResult, Titled } from './titles.ts';

export interface Choice {
  readonly name: string;
  readonly value: string;
}

export const titleIn = (titled: Titled, language: 'vi' | 'en' | 'ko'): string =>
  (titled.titles.find((title) => title.language === language) ?? titled.titles[0])?.text ?? titled.id;

export function suggest(
  catalogue: readonly Titled[],
  result: SearchResult,
  language: 'vi' | 'en' | 'ko',
): Choice[] {
  return result.matches.slice(0, 25).flatMap((match) => {
    const titled = catalogue.find((entry) => entry.id === match.id);
    return titled ? [{ name: titleIn(titled, language), value: match.id }] : [];
  });
}
