export type TitleLanguage = 'vi' | 'en' | 'ko' | 'romanised';
export interface Titled {
  readonly id: string;
  readonly titles: readonly { readonly text: string; readonly language: TitleLanguage }[];
}
export type Why = 'exact';
export interface Match {
  readonly id: string;
  readonly title: string;
  readonly language: TitleLanguage;
  readonly why: Why;
  readonly confidence: number;
}
export interface SearchResult {
  readonly outcome: 'found' | 'unsure' | 'unknown';
  readonly matches: readonly Match[];
}
export interface Mention {
  readonly id: string;
  readonly title: string;
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
  readonly why: Why;
}
export interface TitleSearch {
  search(text: string): SearchResult;
  mentions(text: string): readonly Mention[];
}
const fold = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
export function createTitleSearch(catalogue: readonly Titled[]): TitleSearch {
  const all = catalogue.flatMap((entry) =>
    entry.titles.map((title) => ({
      id: entry.id,
      title: title.text,
      language: title.language,
      folded: fold(title.text),
    })),
  );
  return {
    search(text) {
      const folded = fold(text);
      const exact = all.find((title) => title.folded === folded || title.id === text);
      if (exact) return { outcome: 'found', matches: [{ ...exact, why: 'exact', confidence: 1 }] };
      const near = all.filter((title) => folded && title.folded.startsWith(folded));
      if (near.length)
        return {
          outcome: 'unsure',
          matches: near.map((title) => ({ ...title, why: 'exact', confidence: 0.5 })),
        };
      return {
        outcome: 'unknown',
        matches: folded
          ? []
          : catalogue.map((entry) => ({
              id: entry.id,
              title: entry.titles[0]?.text ?? '',
              language: 'vi',
              why: 'exact',
              confidence: 0,
            })),
      };
    },
    mentions: () => [],
  };
}
