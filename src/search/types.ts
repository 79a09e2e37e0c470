import type { TitleLanguage } from '../dataset/titles.ts';

export type { Titled, TitleLanguage } from '../dataset/titles.ts';

/**
 * Why a title matched, from the surest step to the weakest:
 * - `exact`: the main title; `other-name`: another title, letter for letter;
 * - `raw-keys`: the same once Telex or VNI keystrokes are undone;
 * - `romanised`: the Korean title as it sounds; `initials`: its initial consonants;
 * - `framed`: the title between words that only frame it ("phim … nhé");
 * - `beginning`: the text begins the title; `part`: the text is a run of words inside it;
 * - `words`: the title's words in another order, or some left out; `slips`: wrong keys;
 * - `inside`: the title stands inside a longer text; `near`: only alike; `listed`: nothing was typed.
 */
export type Why =
  | 'exact'
  | 'other-name'
  | 'raw-keys'
  | 'romanised'
  | 'initials'
  | 'framed'
  | 'beginning'
  | 'part'
  | 'words'
  | 'slips'
  | 'inside'
  | 'near'
  | 'listed';

/** One drama (or place) that a text may mean. */
export interface Match {
  readonly id: string;
  /** The title that matched, as the catalogue writes it. */
  readonly title: string;
  readonly language: TitleLanguage;
  readonly why: Why;
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

/** A title found inside a longer text; `start` and `end` are offsets in that text as it was given. */
export interface Mention {
  readonly id: string;
  readonly title: string;
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
  readonly why: Why;
}

/** The search over one catalogue. */
export interface TitleSearch {
  /** Ranks what a text may mean: for suggestions and answers alike. */
  search(text: string): SearchResult;
  /** The titles inside a question, in the order of the text, never overlapping. */
  mentions(text: string): readonly Mention[];
}
