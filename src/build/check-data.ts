/**
 * Holds data/ to the article: every problem is one sentence that names the file, the drama and the reason.
 * Run by the build, which stops when there are any.
 */

import type { Drama, Fact, Place, Sentence } from '../dataset/schema.ts';
import { formatWon } from '../i18n/amounts.ts';

export interface Data {
  /** article.txt as given, segmented by a machine. */
  readonly articleText: string;
  readonly sentences: readonly Sentence[];
  readonly dramas: readonly Drama[];
  readonly places: readonly Place[];
  readonly trend: readonly Fact[];
}

/** What stays of a text when the segmentation is taken out: `Trung_Quốc ,` and `Trung Quốc,` are the same. */
const unsegmented = (text: string): string => text.normalize('NFC').replace(/[\s_]/g, '');

/** Every way in which the data says something that the article does not; empty when all is well. */
export function problemsOf(data: Data): string[] {
  return [...sentenceProblems(data), ...doubleIds(data), ...placeProblems(data), ...factProblems(data)];
}

function sentenceProblems({ articleText, sentences }: Data): string[] {
  const lines = articleText.trimEnd().split('\n');
  const problems = sentences.flatMap((sentence) => {
    const given = sentence.lines.map((line) => lines[line - 1] ?? '').join('');
    const wellNumbered = sentence.number === (sentence.lines[0] ?? 0) - 1;
    return [
      ...(wellNumbered ? [] : [`data/article.json: sentence ${sentence.number} is not numbered as its line`]),
      ...(unsegmented(given) === unsegmented(sentence.vi)
        ? []
        : [`data/article.json: sentence ${sentence.number} differs from article.txt`]),
    ];
  });
  const covered = sentences.flatMap((sentence) => sentence.lines);
  const complete = lines.every((_, index) => covered[index] === index + 1) && covered.length === lines.length;
  return complete
    ? problems
    : [...problems, 'data/article.json: not every line of article.txt is there once'];
}

function doubleIds({ dramas, places, trend }: Data): string[] {
  const twice = (where: string, things: readonly { id: string }[]) =>
    things
      .filter((thing, index) => things.findIndex((other) => other.id === thing.id) !== index)
      .map((thing) => `${where}: the id "${thing.id}" is double`);
  return [
    ...twice('data/dramas.json', dramas),
    ...twice('data/places.json', places),
    ...twice('data/trend.json', trend),
    ...dramas.flatMap((drama) => twice(`data/dramas.json, ${drama.id}`, drama.facts)),
  ];
}

function placeProblems({ places }: Data): string[] {
  const isCountry = ({ kind }: Place): boolean => kind === 'country' || kind === 'territory';
  const countries = new Set(places.filter(isCountry).map((place) => place.id));
  return places.flatMap((place) => {
    const where = `data/places.json, ${place.id}`;
    if (isCountry(place)) return place.code ? [] : [`${where}: a country needs its code`];
    return [
      ...(place.within && countries.has(place.within) ? [] : [`${where}: lies in no country of this file`]),
      ...(place.coordinates ? [] : [`${where}: has no coordinates`]),
    ];
  });
}

function factProblems(data: Data): string[] {
  return [
    ...data.dramas.flatMap((drama) =>
      drama.facts.flatMap((fact) =>
        factFaults(fact, data).map((fault) => `data/dramas.json, ${drama.id}, ${fact.id}: ${fault}`),
      ),
    ),
    ...data.trend.flatMap((fact) =>
      factFaults(fact, data).map((fault) => `data/trend.json, ${fact.id}: ${fault}`),
    ),
  ];
}

function factFaults(fact: Fact, data: Data): string[] {
  const quoted = fact.evidence.map((piece) => piece.quote).join(' ');
  return [
    ...fact.evidence.flatMap(({ sentence, quote }) => {
      const source = data.sentences.find((candidate) => candidate.number === sentence);
      if (!source) return [`the article has no sentence ${sentence}`];
      return source.vi.includes(quote) ? [] : [`the quote "${quote}" is not in sentence ${sentence}`];
    }),
    ...numbersOf(fact)
      .filter((number) => !standsIn(number, quoted))
      .map((number) => `the number ${number} does not stand in its quote`),
    ...placeIdsOf(fact)
      .filter((id) => !data.places.some((place) => place.id === id))
      .map((id) => `data/places.json has no place "${id}"`),
    ...dramaIdsOf(fact)
      .filter((id) => !data.dramas.some((drama) => drama.id === id))
      .map((id) => `data/dramas.json has no drama "${id}"`),
    ...(fact.concluded && !fact.because ? ['a conclusion needs its reason ("because")'] : []),
  ];
}

/** The numbers that a fact states, amounts of money as the article writes them ("8 tỷ won"). */
function numbersOf(fact: Fact): string[] {
  switch (fact.kind) {
    case 'cost':
    case 'rights':
      return [formatWon.vi(fact.amount)];
    case 'shoot':
      return [`${fact.months}`];
    case 'episodes':
      return [`${fact.count}`];
    case 'cost-comparison':
    case 'views':
      return [`${fact.times}`];
    case 'year':
      return [`${fact.year}`];
    case 'rank':
      // A first place is only ever concluded: "behind only" the drama that is quoted with its number.
      return [`${fact.list}`, `${fact.year}`, ...(fact.rank && !fact.concluded ? [`${fact.rank}`] : [])];
    default:
      return [];
  }
}

const spelledOut: Readonly<Record<string, string>> = { '2': 'hai' };

/** Whether a number stands in a quote as a whole number, in digits or as the article spells it out. */
function standsIn(number: string, quote: string): boolean {
  const forms = [number, ...(spelledOut[number] ? [spelledOut[number]] : [])];
  return forms.some((form) => new RegExp(`(?<![\\p{L}\\d.,])${form}(?![\\p{L}\\d])`, 'u').test(quote));
}

function placeIdsOf(fact: Fact): readonly string[] {
  switch (fact.kind) {
    case 'place':
    case 'shoot':
      return [fact.place];
    case 'partner':
    case 'buyers':
    case 'investors':
      return fact.places;
    case 'rights':
      return fact.buyer ? [fact.buyer] : [];
    default:
      return [];
  }
}

function dramaIdsOf(fact: Fact): readonly string[] {
  if (fact.kind === 'comparison') return [fact.than];
  return fact.kind === 'rank' && fact.behind ? [fact.behind] : [];
}
