/** What a question asks, as data: what it is about, what is claimed of it, and what it wants to know. */
import type { Area } from '../dataset/areas.ts';
import type { Drama } from '../dataset/schema.ts';
import type { Interval } from './intervals.ts';

/** What can be asked of a drama: kinds of fact, and what the article says of no drama. */
export type Field =
  | 'place'
  | 'abroad'
  | 'scenery'
  | 'shoot'
  | 'episodes'
  | 'partner'
  | 'cost'
  | 'costPerEpisode'
  | 'home'
  | 'rights'
  | 'hoped'
  | 'buyers'
  | 'investors'
  | 'profit'
  | 'channels'
  | 'cast'
  | 'producer'
  | 'statement'
  | 'rank'
  | 'reception'
  | 'views'
  | 'airing'
  | 'year'
  | 'heldBack'
  | 'trend'
  | 'purpose'
  | 'about'
  | 'genre'
  | UnsaidField;

/** What people ask and the article says of no drama. */
export type UnsaidField =
  | 'director'
  | 'writer'
  | 'plot'
  | 'music'
  | 'streaming'
  | 'ratings'
  | 'awards'
  | 'fees'
  | 'character'
  | 'filmDate'
  | 'reason';

/** What is claimed of a drama; with `negated`, that it is not so; with `besides`, that there is something else. */
export type Claim = { readonly negated: boolean; readonly besides?: true } & (
  | {
      readonly field: 'place';
      readonly area: Area;
      readonly extent?: 'all' | 'most' | 'some' | 'only';
    }
  | { readonly field: 'placeKind'; readonly placeKind: PlaceKind }
  | { readonly field: 'abroad' }
  | { readonly field: 'extent'; readonly extent: 'all' | 'most' | 'some' }
  | { readonly field: 'scenery'; readonly look: Look }
  | { readonly field: 'partner' | 'investors' | 'buyers'; readonly area: Area; readonly extent?: 'only' }
  /** Something that the article says of nobody: that an actor invested, that Japanese television has aired it. */
  | { readonly field: 'unsaid'; readonly about: Field; readonly area?: Area; readonly person?: string }
  /** That the article says anything at all of the matter. */
  | { readonly field: 'said'; readonly about: Field }
  | {
      readonly field:
        | 'shoot'
        | 'episodes'
        | 'views'
        | 'home'
        | 'cost'
        | 'costPerEpisode'
        | 'rights'
        | 'hoped';
      readonly value: Interval;
    }
  | { readonly field: 'cast' | 'producer' | 'statement'; readonly person: string; readonly extent?: 'only' }
  | { readonly field: 'stars' | 'record' | 'heldBack' | 'list' | 'trend' | 'aired' }
  | { readonly field: 'channels'; readonly channel: string; readonly isSettled: boolean }
  | { readonly field: 'reception'; readonly verdict: 'good' | 'poor' }
  | { readonly field: 'airing'; readonly state: 'now' | 'coming' | 'may' }
  | { readonly field: 'rank'; readonly rank: number }
  | { readonly field: 'year'; readonly year: number }
  | { readonly field: 'ahead' | 'behind'; readonly of: Drama }
  | { readonly field: 'extreme'; readonly measure: Measure; readonly end: 'most' | 'least' }
);
export type ClaimOf<F extends Claim['field']> = Extract<Claim, { field: F }>;

export type PlaceKind = 'country' | 'city' | 'island' | 'university' | 'region';
export type Look = 'snow' | 'sun' | 'beach' | 'tropical' | 'romantic' | 'beautiful';

/** What dramas can be ranked by. */
export type Measure =
  | 'cost'
  | 'costPerEpisode'
  | 'rights'
  | 'hoped'
  | 'episodes'
  | 'shoot'
  | 'rank'
  | 'places'
  | 'countries'
  | 'views'
  | 'viewers';

/** A value that is asked for, where the question narrows it down with claims on the same field. */
export interface Ask {
  readonly field: Field;
  /** "Which countries", not just where. */
  readonly placeKind?: PlaceKind;
}

/** What is reckoned from amounts: of several dramas, or several of one drama. */
export interface Sum {
  readonly operation: 'sum' | 'difference' | 'ratio' | 'product';
  readonly measures: readonly Measure[];
}

/** One clause of a question. */
export interface Clause {
  /** The dramas that it names. */
  readonly dramas: readonly Drama[];
  /** Dramas that it leaves out: "besides Bichunmu". */
  readonly except: readonly Drama[];
  /** Titles of dramas that the article does not have. */
  readonly absent: readonly string[];
  readonly asks: readonly Ask[];
  readonly claims: readonly Claim[];
  /** Whether one of the claims is enough: "in Japan or China". */
  readonly anyClaim: boolean;
  /** Whether all of them must hold of one drama: "in both Japan and China". */
  readonly isBoth: boolean;
  /** Whether the drama is claimed to be the only one of which it is so. */
  readonly isSole: boolean;
  /** Whether all dramas filmed abroad are spoken of. */
  readonly isOfAll: boolean;
  readonly wants:
    | 'value'
    | 'verify'
    | 'list'
    | 'count'
    | 'compare'
    | 'sum'
    | 'extreme'
    | 'countries'
    | 'nothing';
  readonly measure?: Measure;
  readonly end?: 'most' | 'least';
  /** Which in the order is asked for: "the second most expensive" from 2 to 2, "the top 2" from 1 to 2. */
  readonly order?: { readonly from: number; readonly to: number };
  readonly sum?: Sum;
  /** Whether the answer should begin with yes or no. */
  readonly isYesNo: boolean;
  /** Whether it asks at all; "I loved it" does not. */
  readonly isQuestion: boolean;
  /** Whether it speaks of dramas in general, filmed abroad. */
  readonly isGeneral: boolean;
  /** Whether it asks for a reason. */
  readonly why: boolean;
  readonly talk?: 'greeting' | 'thanks' | 'help' | 'offTopic' | 'undated';
  /** What was not understood, as typed. */
  readonly residual: readonly string[];
}
