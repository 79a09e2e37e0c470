import type { TitleLanguage } from '../dataset/titles.ts';
import type { Span } from './span.ts';

export type { Titled, TitleLanguage } from '../dataset/titles.ts';

/**
 * How a title matched, from the surest step to the weakest:
 * - `exact`: the main title; `other-name`: another title, letter for letter;
 * - `raw-keys`: the same once Telex or VNI keystrokes are undone;
 * - `romanised`: the Korean title as it sounds; `initials`: its initial consonants;
 * - `carrier`: the title among carrier words ("phim … nhé");
 * - `nickname`: its first letters or syllables; `prefix`: the text begins the title; `part`: the text is a run of words inside it;
 * - `words`: the title's words in another order, or some left out; `typos`: wrong keys;
 * - `inside`: the title stands inside a longer text; `fuzzy`: only near; `listed`: nothing was typed.
 */
export type MatchType =
  | 'exact'
  | 'other-name'
  | 'raw-keys'
  | 'romanised'
  | 'initials'
  | 'carrier'
  | 'nickname'
  | 'prefix'
  | 'part'
  | 'words'
  | 'typos'
  | 'inside'
  | 'fuzzy'
  | 'listed';

/** One drama (or place) that a text may mean. */
export interface Match {
  readonly id: string;
  /** The title that matched, as the catalogue writes it. */
  readonly title: string;
  readonly language: TitleLanguage;
  readonly matchType: MatchType;
  /**
   * How much of the text and of the title agree, 0 to 1: 1 is the same name, and from `SURE` on
   * (confidence.ts) the match may be answered without asking back.
   */
  readonly confidence: number;
}

/**
 * `found`: the first match is meant. `unsure`: one of the matches may be meant. `unknown`: none is;
 * the matches, if any, are only near.
 */
export interface SearchResult {
  readonly outcome: 'found' | 'unsure' | 'unknown';
  readonly matches: readonly Match[];
}

/** A title found inside a longer text, by its offsets in the text as it was given. */
export interface Mention extends Span {
  readonly id: string;
  readonly title: string;
  readonly confidence: number;
  readonly matchType: MatchType;
}

/** The search over one catalogue. */
export interface TitleSearch {
  /** Ranks what a text may mean: for suggestions and answers alike. */
  search(text: string): SearchResult;
  /** The titles inside a question, in the order of the text, never overlapping. */
  mentions(text: string): readonly Mention[];
}
