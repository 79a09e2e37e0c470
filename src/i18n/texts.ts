/** The one shape of all texts for people; the compiler refuses a language in which one is missing. */
import type { commandGroups } from '../contract/command.ts';
import type { FactKind } from '../dataset/schema.ts';

export interface Texts {
  /** What kind of statement a fact is, as a label before it. */
  readonly kinds: Readonly<Record<FactKind, string>>;

  /** Under every answer: whose word it is. */
  readonly source: (sentences: readonly string[]) => string;
  /** The article's own words, under a translation. */
  readonly original: (vietnamese: string) => string;
  /** The mark of what the article does not say in so many words, and why it follows. */
  readonly inferred: string;
  /** How much of a drama was filmed in a place. */
  readonly extents: Readonly<Record<'all' | 'most' | 'some', string>>;
  readonly inferredFrom: (because: string) => string;

  readonly noPlace: (drama: string) => string;
  readonly noMoney: (drama: string) => string;
  readonly allMoney: string;
  readonly amountsOf: (dramas: number) => string;

  /** A heading: the dramas of a place. */
  readonly filmedIn: (place: string) => string;
  readonly filmedThere: (place: string, count: number, titles: string) => string;
  /** The same where of some dramas only the setting or the scenery is described. */
  readonly shownThere: (place: string, count: number, titles: string) => string;
  /** How many dramas a place has; `isStated` where the article says of each that it was filmed there. */
  readonly countedThere: (place: string, count: number, isStated: boolean) => string;
  readonly nothingIn: (place: string) => string;
  /** Of a place without dramas that lies in one with some. */
  readonly liesIn: (place: string, around: string) => string;
  readonly whichPlace: string;
  readonly unsurePlace: (typed: string) => string;
  readonly unknownPlace: (typed: string) => string;
  readonly placesLead: string;

  readonly listAll: string;
  readonly listLead: (dramas: number) => string;
  readonly page: (page: number, pages: number) => string;
  /** In the place of where a drama was filmed. */
  readonly placeNotSaid: string;
  readonly openOne: string;
  readonly compared: (first: string, second: string) => string;
  /** In the place of what the article does not say of one of two dramas. */
  readonly notSaid: string;
  readonly more: Readonly<
    Record<Measure, (winner: string, loser: string, most: number, less: number) => string>
  >;
  readonly equal: Readonly<Record<Measure, (first: string, second: string) => string>>;
  readonly bothFilmedIn: (place: string) => string;
  /** The same where the article says how much of either was: the titles, each with how much. */
  readonly bothPartlyIn: (place: string, titles: string) => string;
  readonly nothingShared: string;
  readonly article: string;
  readonly articleLead: string;
  readonly articleAbout: (drama: string) => string;
  readonly sentencesAbout: (count: number, drama: string) => string;
  readonly worldMap: string;
  /** "8 countries and one territory (French Polynesia)" */
  readonly countryCount: (countries: number, territories: readonly string[]) => string;
  readonly countries: (countryCount: string) => string;
  readonly openCountry: string;

  readonly notInArticle: string;
  readonly unknownTitle: (typed: string) => string;
  readonly seeList: string;
  /** Before buttons with what could be meant instead. */
  readonly nearLead: string;
  /** Where only one thing could be meant. */
  readonly didYouMean: (name: string) => string;
  readonly whichDrama: string;
  readonly unsureTitle: (typed: string) => string;
  readonly chooseDrama: string;

  readonly help: string;
  readonly helpLead: (dramas: number, abroad: number, countryCount: string) => string;
  readonly commandGroups: Readonly<Record<(typeof commandGroups)[number], string>>;
  readonly helpOptions: string;

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
    /** Shows the sentences that an answer rests on, and hides them again. */
    readonly open: string;
    readonly close: string;
    /** Posts a private answer for everybody. */
    readonly share: string;
    readonly openStreetMap: string;
  };

  /** Questions that /ask suggests, and shows where it did not understand one. */
  readonly examples: readonly string[];
  /** Questions about a drama. */
  readonly questionsAbout: Readonly<Record<'place' | 'money' | 'all', (drama: string) => string>>;

  readonly outdated: string;
  readonly outdatedLead: string;
  readonly failed: string;
  readonly failedLead: (id: string) => string;
}

/** By what two dramas can be set against each other. */
export type Measure = 'cost' | 'episodes' | 'shoot' | 'rank';
