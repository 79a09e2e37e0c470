import { MOST_MATCHES } from './confidence.ts';
import { namesInLabel, searchLabel } from './label.ts';
import { LONGEST_TITLE } from './limits.ts';
import { findMentions } from './mentions.ts';
import { indexNames } from './names.ts';
import { foldTitle, lookUp, type StepName } from './steps.ts';
import type { SearchResult, Titled, TitleSearch } from './types.ts';

export type { SearchResult, Titled, TitleSearch } from './types.ts';

/** Builds the search over a catalogue of dramas, or of places; the bench leaves out steps to see what each is worth. */
export function createTitleSearch(
  catalogue: readonly Titled[],
  without: readonly StepName[] = [],
): TitleSearch {
  const names = indexNames(catalogue);
  return {
    search: (given) => {
      const text = given.trimStart().slice(0, LONGEST_TITLE);
      if (foldTitle(text) === '') return listed(catalogue);
      const label = searchLabel(namesInLabel(text).map((name) => lookUp(names, name, without)));
      return label ?? lookUp(names, text, without);
    },
    mentions: (text) => findMentions(names, text),
  };
}

/** Before anything is typed: the catalogue in its own order. */
function listed(catalogue: readonly Titled[]): SearchResult {
  const matches = catalogue.slice(0, MOST_MATCHES).flatMap(({ id, titles: [main] }) => {
    return main
      ? [{ id, title: main.text, language: main.language, matchType: 'listed' as const, confidence: 0 }]
      : [];
  });
  return { outcome: 'unknown', matches };
}
