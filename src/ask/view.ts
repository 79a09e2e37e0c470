/** The spans of one clause, and what is asked of them again and again. */
import type { Language } from '../dataset/schema.ts';
import type { Meaning } from './lexicon/meanings.ts';
import { means, type Span, type SpanOf } from './spans.ts';

export class View {
  readonly meanings: ReadonlySet<Meaning>;
  readonly isYesNo: boolean;
  /** Where the clause denies. */
  readonly denials: readonly number[];
  readonly spans: readonly Span[];
  readonly language: Language;
  readonly text: string;

  constructor(spans: readonly Span[], language: Language, text: string, startsAsYesNo: boolean) {
    this.text = text;
    this.spans = spans;
    this.language = language;
    const last = spans.findLastIndex((span) => span.kind !== 'stop' && !means(span, 'yesNo'));
    // At the end "không" asks, before something it denies; at the beginning "isn't it" asks.
    const asks = (i: number) => i > last || spans[i + 1]?.kind === 'stop';
    const denies = (span: Span | undefined, i: number) =>
      means(span, 'not') && !(means(span, 'yesNo') && asks(i)) && !(language === 'en' && i === 0);
    // Korean "7억밖에 안" is "only", and denies nothing.
    const isOnly = language === 'ko' && spans.some((span) => means(span, 'only'));
    this.denials = isOnly ? [] : [...spans.keys()].filter((i) => denies(spans[i], i));
    this.isYesNo =
      startsAsYesNo || spans.some((span, i) => means(span, 'yesNo') && (asks(i) || !means(span, 'not')));
    this.meanings = new Set(spans.flatMap((span) => (span.kind === 'words' ? span.meanings : [])));
  }

  has(...wanted: readonly Meaning[]): boolean {
    return wanted.some((meaning) => this.meanings.has(meaning));
  }

  /** "Where", "which place". */
  get asksWhere(): boolean {
    return this.has('where') || this.near(['which', 'other'], ['placeNoun'], 1);
  }

  /** Whether a question word stands in it. */
  get asksOpenly(): boolean {
    return this.has('where', 'who', 'when', 'why', 'how', 'which', 'howMany', 'howMuch', 'howLong');
  }

  /** Whether two meanings stand beside each other, or nearly. */
  near(one: readonly Meaning[], other: readonly Meaning[], within = 2): boolean {
    return this.spans.some(
      (span, i) =>
        means(span, ...one) &&
        this.spans.some((also, k) => Math.abs(i - k) <= within && means(also, ...other)),
    );
  }

  of<Kind extends Span['kind']>(kind: Kind): { span: SpanOf<Kind>; at: number }[] {
    return this.spans.flatMap((span, at) => (span.kind === kind ? [{ span: span as SpanOf<Kind>, at }] : []));
  }

  /** The next span in a direction, stops aside. */
  beside(at: number, step: 1 | -1): Span | undefined {
    let next = at + step;
    while (this.spans[next]?.kind === 'stop') next += step;
    return this.spans[next];
  }
}
