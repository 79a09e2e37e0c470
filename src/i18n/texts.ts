/** The one shape of all texts for people; the compiler refuses a language in which one is missing. */
import type { FactKind } from '../dataset/schema.ts';

export interface Texts {
  /** What kind of statement a fact is, as a label before it. */
  readonly kinds: Readonly<Record<FactKind, string>>;

  /** The same as a clause that follows "it says". */
  readonly aspects: Readonly<Record<FactKind, string>>;

  /** Under every answer: whose word it is. */
  readonly source: (sentences: readonly string[]) => string;
  /** The article's own words, under a translation. */
  readonly original: (vietnamese: string) => string;
  readonly concluded: (because: string) => string;

  readonly where: (drama: string) => string;
  readonly money: (drama: string) => string;
  readonly noPlace: (drama: string) => string;
  readonly noMoney: (drama: string) => string;
  readonly butItSays: (aspects: readonly string[]) => string;
  readonly allMoney: string;
  readonly allMoneyLead: string;
  readonly moneyGroups: { readonly drama: string; readonly rights: string; readonly episode: string };

  readonly filmedIn: (place: string) => string;
  readonly dramaCount: (count: number) => string;
  readonly nothingIn: (place: string) => string;
  readonly inCountry: (country: string, count: number) => string;
  readonly unsurePlace: (typed: string) => string;
  readonly unsurePlaceLead: string;
  readonly nearPlacesLead: string;
  readonly orPlace: (place: string) => string;
  readonly emptyPlace: string;
  readonly placesLead: string;

  readonly listAll: (count: number) => string;
  readonly page: (page: number, pages: number) => string;
  readonly openOne: string;
  readonly compared: (first: string, second: string) => string;
  readonly onlyOne: string;
  readonly article: string;
  readonly articleTranslated: string;
  readonly articleAbout: (drama: string) => string;
  readonly worldMap: string;
  readonly openCountry: string;

  readonly unknownTitle: (typed: string) => string;
  readonly unknownTitleLead: string;
  readonly nearTitlesLead: string;
  readonly unsureTitle: (typed: string) => string;
  readonly unsureTitleLead: string;
  readonly emptyTitle: string;

  readonly help: string;
  readonly helpLead: (dramas: number, countries: number) => string;
  readonly helpPrivate: string;

  readonly buttons: {
    readonly location: string;
    readonly budget: string;
    readonly drama: string;
    readonly allBudgets: string;
    readonly list: string;
    readonly article: string;
    readonly map: string;
    readonly help: string;
    readonly back: string;
    readonly forward: string;
    readonly filmedIn: (place: string) => string;
    /** Shows the sentences that an answer rests on, and hides them again. */
    readonly open: string;
    readonly close: string;
    /** Posts a private answer for everybody. */
    readonly share: string;
  };

  readonly ask: AskTexts;

  readonly outdated: string;
  readonly outdatedLead: string;
  readonly failed: string;
  readonly failedLead: (id: string) => string;
}

/** What people can be told to compare by. */
export type Measure = 'cost' | 'cost-per-episode' | 'rights' | 'episodes' | 'shoot' | 'rank';

/** What people ask about and the article says nothing of, for any drama. */
export type UnsaidTopic =
  | 'director'
  | 'writer'
  | 'plot'
  | 'music'
  | 'streaming'
  | 'ratings'
  | 'awards'
  | 'fees';

/** The texts of /ask; clauses are those of `aspects`. */
export interface AskTexts {
  readonly yes: (text: string) => string;
  readonly no: (text: string) => string;
  /** "Bichunmu: 24 episodes." */
  readonly told: (subject: string, text: string) => string;
  readonly unsaid: (drama: string, aspect: string) => string;
  readonly unsaidOfAny: (aspect: string) => string;
  readonly unsaidAspects: Readonly<Record<UnsaidTopic, string>>;
  readonly notThere: (drama: string, place: string) => string;
  readonly itNames: (places: string) => string;
  readonly notSo: (drama: string, text: string) => string;
  readonly noneSuch: string;
  readonly more: Readonly<Record<Measure, (winner: string, loser: string) => string>>;
  readonly equal: (first: string, second: string) => string;
  readonly lowestCost: (drama: string) => string;
  readonly countries: (count: number) => string;
  readonly placeCount: (count: number) => string;
  readonly countryLine: (country: string, count: number) => string;
  readonly theTrend: string;
  readonly unknownToo: (typed: string) => string;
  readonly undated: string;
  readonly notUnderstood: string;
  readonly notUnderstoodLead: (typed: string) => string;
  readonly emptyQuestion: string;
  readonly examples: readonly string[];
}
