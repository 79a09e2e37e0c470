/** What commands agree on: what they are asked, what they answer. */
import type { Drama, Fact, Language } from '../dataset/schema.ts';

export type CommandName =
  | 'ask'
  | 'location'
  | 'filmed-in'
  | 'budget'
  | 'drama'
  | 'compare'
  | 'list'
  | 'map'
  | 'article'
  | 'ask-about-message'
  | 'help';

/** How long a text can be, in characters, that is still a title or place, a question, or a message that asks one. */
export const longest = { name: 100, question: 300, message: 800 } as const;

/** One option of a slash command; its localised names and descriptions stand in i18n/commands.ts. */
export interface Option {
  readonly name: string;
  readonly required?: true;
  /** In characters; a longer text is cut where it comes in. */
  readonly maxLength: number;
  /** What to offer while somebody types: at most 25 choices of at most 100 characters. */
  readonly suggest?: (typed: string, language: Language) => readonly Choice[];
}

/** One suggestion: the name is shown, the value is sent back. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** What somebody asked for, from a typed command, a button or a menu alike. */
export interface Asked {
  readonly language: Language;
  /** Whether the asker chose the language for this answer; otherwise it is the one in which they use Discord. */
  readonly languageIsChosen: boolean;
  /** The options that were given, by their name. */
  readonly options: Readonly<Record<string, string>>;
  /** From 1. */
  readonly page: number;
}

/** What commands are about, in the order in which /help shows them. */
export const commandGroups = ['question', 'drama', 'place', 'source'] as const;

export interface Command {
  readonly name: CommandName;
  readonly group: (typeof commandGroups)[number];
  /** A slash command is typed, a message command is chosen from a message's menu and always private. */
  readonly kind: 'slash' | 'message';
  readonly options: readonly Option[];
  /** Whether its buttons may carry a page. */
  readonly paged?: true;
  readonly answer: (asked: Asked) => Answer;
}

/** A command with its options, as a button or a menu carries it in its custom id. */
export interface Call {
  readonly command: CommandName;
  readonly options: Readonly<Record<string, string>>;
  readonly page?: number;
  /** Shows the sentences that the answer rests on, or hides them again. */
  readonly open?: boolean;
  /** Posts a private answer for everybody. */
  readonly share?: true;
}

/** How it ended, for the log: answered, not said by the article, several possible, not in the article. */
export type Outcome = 'found' | 'unsaid' | 'unsure' | 'unknown';

/** What a command returns. Texts are Discord markdown; what a user typed is escaped in them. */
export interface Answer {
  readonly outcome: Outcome;
  readonly language: Language;
  readonly heading: string;
  /** The sentence that answers, above the picture; facts in it are bold. */
  readonly lead?: string;
  /** The facts that the lead states: they are evidenced like those of the sections, but not listed again. */
  readonly facts?: readonly Fact[];
  readonly sections?: readonly Section[];
  readonly picture?: Picture;
  readonly buttons?: readonly Button[];
  readonly menu?: Menu;
  /** How to get this answer again, where that is shorter than what was typed. */
  readonly call?: Call;
  /** What somebody looked for and the article does not have: logged, so that the data can grow. */
  readonly missed?: string;
}

/** A part of an answer: lines of markdown, facts as rows, and sentences of the article by their numbers. */
export interface Section {
  readonly heading?: string;
  readonly lines?: readonly string[];
  readonly facts?: readonly FactItem[];
  readonly sentences?: readonly number[];
}

/** A fact of a section; with its drama where an answer speaks of several. */
export interface FactItem {
  readonly fact: Fact;
  readonly drama?: Drama;
}

/** A picture drawn at build time, with the words for those who cannot see it. */
export interface Picture {
  /** The name of its file in dist/pictures. */
  readonly file: string;
  readonly alt: string;
}

/** A next question, or a page outside of Discord. */
export type Button =
  | { readonly label: string; readonly call: Call }
  | { readonly label: string; readonly url: string };

export interface Menu {
  readonly placeholder: string;
  readonly options: readonly { readonly label: string; readonly description?: string; readonly call: Call }[];
}
