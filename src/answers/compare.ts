/** Two dramas side by side. */

import type { Answer } from '../contract/command.ts';
import { countryOf, factsOf, placeOf } from '../dataset/index.ts';
import type { Drama, Fact, FactKind, FactOf, Language } from '../dataset/schema.ts';
import { titleIn } from '../dataset/titles.ts';
import { textsIn } from '../i18n/index.ts';
import { factSentence } from '../i18n/sentences/index.ts';
import type { Measure } from '../i18n/texts.ts';
import { allAbout } from './about.ts';
import { phrases, placesNote, row } from './row.ts';

/** What two dramas can be compared by, in the order in which people ask. */
const comparable: readonly FactKind[] = [
  'place',
  'cost',
  'rights',
  'episodes',
  'shoot',
  'rank',
  'reception',
  'comparison',
  'cast',
  'investors',
  'airing',
  'year',
];

type Pair = readonly [Drama, Drama];

/**
 * Two dramas by what the article says of either: a sentence that compares what can be compared, then a line for each
 * aspect, the first drama first. One and the same drama is described alone.
 */
export function sideBySide(first: Drama, second: Drama, language: Language): Answer {
  if (first === second) return allAbout(first, language);
  const texts = textsIn(language);
  const both: Pair = [first, second];
  const rivalry = rivalryOf(both);
  const kinds = comparable
    .filter((kind) => both.some((drama) => factsOf(drama, kind).length > 0))
    // The first sentence already says how the two stand to each other.
    .filter((kind) => kind !== 'comparison' || rivalry.length === 0);
  return {
    outcome: 'found',
    language,
    call: { command: 'compare', options: { first: first.id, second: second.id } },
    heading: texts.compared(titleIn(first, language), titleIn(second, language)),
    lead: comparison(both, rivalry, language),
    facts: [
      ...rivalry.map(({ fact }) => fact),
      ...kinds.flatMap((kind) => both.flatMap((drama) => factsOf(drama, kind))),
    ],
    sections: [{ lines: kinds.map((kind) => aspectRow(kind, both, language)) }],
    buttons: both.map((drama) => ({
      label: titleIn(drama, language),
      call: { command: 'drama', options: { title: drama.id } },
    })),
  };
}

/** "**Cost** · As much as 8 billion won in all [7] ↔ the article doesn't say" */
function aspectRow(kind: FactKind, both: Pair, language: Language): string {
  const texts = textsIn(language);
  const sides = both.map((drama) => {
    const facts = factsOf(drama, kind);
    return facts.length > 0 ? phrases(facts, language) : `*${texts.notSaid}*`;
  });
  return row(texts.kinds[kind], sides.join(' ↔ '));
}

/** All that sets the two against each other, in sentences; else that nothing does. */
function comparison(both: Pair, rivalry: readonly Rivalry[], language: Language): string {
  const texts = textsIn(language);
  const [first, second] = both.map((drama) => titleIn(drama, language));
  if (first === undefined || second === undefined) return '';
  const measured = measures.flatMap(({ measure, sizeOf }) => {
    const [one, other] = both.map((drama) => drama.facts.flatMap(sizeOf)[0]);
    if (one === undefined || other === undefined) return [];
    if (one === other) return texts.equal[measure](first, second);
    return one > other
      ? texts.more[measure](first, second, one, other)
      : texts.more[measure](second, first, other, one);
  });
  const rival = rivalry.map(({ fact, drama }) => factSentence(fact, titleIn(drama, language), language));
  const shared = sharedCountries(both).map((id) => bothFilmedIn(id, both, language));
  const sentences = [...measured, ...rival, ...shared];
  return sentences.length > 0 ? sentences.join(' ') : texts.nothingShared;
}

/** The number by which a fact can be more than another of its kind; none where it has no such number. */
const measures: readonly { readonly measure: Measure; readonly sizeOf: (fact: Fact) => number[] }[] = [
  { measure: 'cost', sizeOf: (fact) => (fact.kind === 'cost' && fact.unit === 'drama' ? [fact.amount] : []) },
  { measure: 'episodes', sizeOf: (fact) => (fact.kind === 'episodes' ? [fact.count] : []) },
  { measure: 'shoot', sizeOf: (fact) => (fact.kind === 'shoot' ? [fact.months] : []) },
  // The first place is the highest. Of a drama among the 3rd to the 10th only what is above is known.
  { measure: 'rank', sizeOf: (fact) => (fact.kind === 'rank' && fact.rank ? [-fact.rank] : []) },
];

interface Rivalry {
  readonly drama: Drama;
  readonly fact: Fact;
}

/** What the article says of one against the other; said of both, it is stated once. */
function rivalryOf(both: Pair): Rivalry[] {
  const [first, second] = both;
  return [
    { drama: first, rival: second },
    { drama: second, rival: first },
  ]
    .flatMap(({ drama, rival }) =>
      factsOf(drama, 'comparison')
        .filter(({ than }) => than === rival.id)
        .map((fact) => ({ drama, fact })),
    )
    .slice(0, 1);
}

/** That both were filmed in a country, with how much of either where the article says so. */
function bothFilmedIn(country: string, both: Pair, language: Language): string {
  const texts = textsIn(language);
  const name = titleIn(placeOf(country), language);
  const notes = both.map((drama) => placesNote(filmedPlaces(drama, country), language));
  if (notes.every((note) => note === '')) return texts.bothFilmedIn(name);
  return texts.bothPartlyIn(
    name,
    both.map((drama, i) => `${titleIn(drama, language)}${notes[i]}`).join(', '),
  );
}

/** The places of a drama in which the article says that it was filmed, of one country. */
const filmedPlaces = (drama: Drama, country: string): FactOf<'place'>[] =>
  factsOf(drama, 'place').filter(
    ({ shown, place }) => shown === 'filmed' && countryOf(placeOf(place)).id === country,
  );

/** Countries in which the article says that both were filmed. */
function sharedCountries([first, second]: Pair): string[] {
  const countriesOf = (drama: Drama) =>
    factsOf(drama, 'place')
      .filter(({ shown }) => shown === 'filmed')
      .map(({ place }) => countryOf(placeOf(place)).id);
  const others = countriesOf(second);
  return [...new Set(countriesOf(first))].filter((id) => others.includes(id));
}
