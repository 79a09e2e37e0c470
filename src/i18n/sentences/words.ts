/** What each language's file of sentences gives. */
import type { Fact, FactOf } from '../../dataset/schema.ts';

/** A fact whose sentence is made from its fields. */
export type FieldFact = Exclude<Fact, { readonly text: unknown }>;

export interface SentenceWords {
  /** With the amount, place or name in bold. */
  readonly sentence: (fact: FieldFact, title: string) => string;
  /** For a row: without the drama and without markdown. */
  readonly phrase: (fact: FieldFact) => string;
  /** The places of one drama, in one sentence where they are said in the same way. */
  readonly places: (facts: readonly FactOf<'place'>[], title: string) => string;
  /** What one drama cost, whole and per episode. */
  readonly costs: (facts: readonly FactOf<'cost'>[], title: string) => string;
  /** A hand-written text with the title in the place of {title}. */
  readonly fill: (text: string, title: string) => string;
  /** Stands for a title where there is none: "the drama". */
  readonly theDrama: string;
  /** The mark of a conclusion. */
  readonly concluded: string;
}
