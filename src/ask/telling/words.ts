/** What each language's file gives to say how a question is answered. */
import type { Reckoned } from '../arithmetic.ts';
import type { Field, Measure, PlaceKind } from '../query.ts';

export interface AskWords {
  /** A yes, joined to the sentence that it rests on. */
  readonly yes: (sentence: string) => string;
  readonly no: (sentence: string) => string;
  readonly nearly: (sentence: string) => string;
  /** What the article says of the matter, where a word was not understood. */
  readonly says: (title: string, sentence: string) => string;
  /** The article neither confirms nor denies it. */
  readonly open: (sentence: string) => string;
  /** "The article doesn't say who stars in Full House." */
  readonly unsaid: (field: Field, title: string) => string;
  readonly unsaidOfAll: (field: Field) => string;
  readonly notFilmedIn: (title: string, place: string) => string;
  readonly notInvested: (title: string, place: string) => string;
  readonly notBought: (title: string, place: string) => string;
  readonly personNotNamed: (title: string, person: string) => string;
  readonly notSo: (title: string) => string;
  readonly list: (titles: readonly string[]) => string;
  readonly nothingIn: (place: string) => string;
  readonly noneSuch: string;
  /** Where a place is in the article in another part: "Taiwan is only named so:" */
  readonly onlyNamed: (sentence: string) => string;
  readonly many: (count: number) => string;
  readonly extreme: (measure: Measure, end: 'most' | 'least', titles: string) => string;
  readonly more: (measure: Measure, winner: string, loser: string) => string;
  readonly equal: (measure: Measure, first: string, second: string) => string;
  readonly difference: (measure: Measure, winner: string, loser: string, value: number) => string;
  /** "Together that is as much as 15 billion won." */
  readonly reckoned: (reckoned: Reckoned) => string;
  /** "… comes second in this." */
  readonly nth: (place: number, titles: string) => string;
  readonly notComparable: (measure: Measure, first: string, second: string) => string;
  readonly ahead: (winner: string, loser: string) => string;
  readonly places: (names: readonly string[], kind: PlaceKind | undefined) => string;
  readonly shared: (titles: readonly string[], names: readonly string[]) => string;
  readonly nothingShared: (titles: readonly string[]) => string;
  readonly mostIn: (place: string, count: number) => string;
  readonly cover: (cost: string, sale: string) => string;
  readonly absent: (title: string) => string;
  readonly mention: (words: string) => string;
  readonly notUnderstood: string;
  readonly notUnderstoodWords: (words: string) => string;
  readonly tryThese: string;
  readonly partly: (words: string) => string;
  readonly readAs: (reading: string) => string;
  readonly greeting: string;
  readonly thanks: string;
  readonly help: string;
  readonly offTopic: string;
  readonly undated: string;
  readonly joined: (parts: readonly string[]) => string;
  readonly trend: string;
  readonly didYouMean: string;
}
