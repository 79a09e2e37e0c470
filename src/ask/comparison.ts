/** Two dramas set against each other in one point. */

import { sideBySide } from '../answers/compare.ts';
import type { Answer } from '../contract/command.ts';
import type { Drama, Fact, Language } from '../dataset/schema.ts';
import { titleIn } from '../dataset/titles.ts';
import { textsIn } from '../i18n/index.ts';
import { escaped } from '../i18n/markdown.ts';
import type { AskedMeasure } from '../i18n/texts.ts';
import { dramaSearch } from '../search/catalogue.ts';
import { factsFor, isUnsaidTopic, mainTopic, sizesOf } from './facts.ts';
import { asksBeating, asksLess, asksWhichOf, verdictIn } from './finer.ts';
import { aboutDrama, aboutSeveral, askWords, toldLine, unsaidLine } from './telling.ts';
import type { TopicName } from './topic-names.ts';
import type { Understanding } from './understand.ts';

/** The answer to a question that compares two dramas; nothing where it does not. */
export function compareTwo(asked: Understanding): Answer | undefined {
  const [first, second] = asked.dramas;
  if (!first || !second) return undefined;
  const topic = asked.topics.find((one) => one !== 'about' && one !== 'dramas');
  if (!topic) return sideBySide(first, second, asked.language);
  if (isUnsaidTopic(topic)) return undefined;
  if (topic === 'reception' || isRivalry(first, second, topic, asked))
    return compareViewers(first, second, asked);
  const measure = measureOf(topic);
  return measure && asked.comparing ? compareBy(measure, topic, [first, second], asked) : undefined;
}

/** "Did X beat Y" is about viewers where the article sets just these two against each other. */
const isRivalry = (
  first: Drama,
  second: Drama,
  topic: TopicName,
  { comparing, plain }: Understanding,
): boolean =>
  (topic === 'first-place' || topic === 'rank') &&
  (comparing || asksBeating(plain)) &&
  rivalFacts(first, second).length > 0;

function measureOf(topic: TopicName): AskedMeasure | undefined {
  switch (topic) {
    case 'cost':
    case 'cost-rank':
    case 'cheapest':
    case 'cost-comparison':
    case 'money-all':
      return 'cost';
    case 'cost-per-episode':
    case 'rights':
    case 'episodes':
    case 'shoot':
    case 'rank':
      return topic;
    case 'rights-hoped':
      return 'rights';
    case 'first-place':
      return 'rank';
    default:
      return undefined;
  }
}

function compareBy(
  measure: AskedMeasure,
  topic: TopicName,
  both: readonly [Drama, Drama],
  asked: Understanding,
): Answer {
  const { language } = asked;
  const kind = measure === 'cost' ? 'cost' : topic;
  const sides = both.map((drama) => ({
    drama,
    facts: factsFor(kind, drama, asked).filter(
      (fact) => measure !== 'cost' || !('unit' in fact) || fact.unit === 'drama',
    ),
  }));
  const lines = sides.map(({ drama, facts }) =>
    facts.length > 0 ? toldLine(drama, facts, language) : unsaidLine(drama, topic, language),
  );
  const lead = [verdict(measure, sides, asked), ...lines].filter((line) => line !== '').join(' ');
  const told = sides.flatMap(({ drama, facts }) => facts.map((fact) => ({ drama, fact })));
  return aboutSeveral(told, headingOf(both, language), lead, language);
}

const headingOf = (both: readonly [Drama, Drama], language: Language): string =>
  textsIn(language).compared(titleIn(both[0], language), titleIn(both[1], language));

interface Side {
  readonly drama: Drama;
  readonly facts: readonly Fact[];
}

/** Which one has more; empty where the article does not give both. */
function verdict(
  measure: AskedMeasure,
  sides: readonly Side[],
  { language, plain, yesNo }: Understanding,
): string {
  const [first, second] = sides;
  const one = first && comparedSize(first.facts);
  const other = second && comparedSize(second.facts);
  if (!first || !second || one === undefined || other === undefined) return '';
  const titles = [titleIn(first.drama, language), titleIn(second.drama, language)] as const;
  if (one === other) return askWords(language).equal(...titles);
  // A price per episode and one for the whole drama cannot be set against each other.
  const units = [first, second].map(
    ({ facts }) => facts.flatMap((fact) => ('unit' in fact ? fact.unit : []))[0],
  );
  if (units[0] !== units[1]) return '';
  const words = askWords(language);
  const line =
    one > other ? words.more[measure](titles[0], titles[1]) : words.more[measure](titles[1], titles[0]);
  if (!yesNo || asksWhichOf(plain)) return line;
  return one > other !== asksLess(plain) ? words.yes(line) : words.no(line);
}

/** What is compared; a rank the other way round, because 1 is the highest. */
const comparedSize = (facts: readonly Fact[]): number | undefined =>
  facts.flatMap((fact) => (fact.kind === 'rank' ? (fact.rank ? [-fact.rank] : []) : sizesOf(fact)))[0];

const rivalFacts = (first: Drama, second: Drama) =>
  [
    { drama: first, rival: second },
    { drama: second, rival: first },
  ].flatMap(({ drama, rival }) =>
    drama.facts.flatMap((fact) =>
      fact.kind === 'comparison' && fact.than === rival.id ? [{ drama, fact }] : [],
    ),
  );

function compareViewers(first: Drama, second: Drama, asked: Understanding): Answer {
  const { language, plain, yesNo } = asked;
  const rivals = rivalFacts(first, second);
  const told =
    rivals.length > 0
      ? rivals
      : [first, second].flatMap((drama) =>
          factsFor('reception', drama, asked).map((fact) => ({ drama, fact })),
        );
  const heading = headingOf([first, second], language);
  const lines = [first, second].map((drama) => {
    const facts = told.filter((one) => one.drama === drama).map(({ fact }) => fact);
    return facts.length > 0 ? toldLine(drama, facts, language) : unsaidLine(drama, 'reception', language);
  });
  const firstWon = rivals.find((one) => one.drama === first)?.fact.relation === 'not-behind';
  const supposesFirstLost = asksLess(plain) || verdictIn(plain) === 'poor';
  const line = lines.join(' ');
  const lead =
    yesNo && rivals.length > 0
      ? firstWon !== supposesFirstLost
        ? askWords(language).yes(line)
        : askWords(language).no(line)
      : line;
  return aboutSeveral(told, heading, lead, language);
}

/** "Goblin or Bichunmu": one of the two is not in the article. */
export function compareWithUnknown(asked: Understanding): Answer | undefined {
  const { dramas, comparing, left, language, areas, people, channels } = asked;
  const [drama] = dramas;
  // "SBS or KBS" compares these, not dramas.
  if (people.length > 0 || channels.length > 0) return undefined;
  const topic = mainTopic(asked);
  if (!drama || dramas.length !== 1 || !comparing || left === '' || areas.length > 0) return undefined;
  if (topic === 'cost-comparison' || dramaSearch.search(left).outcome !== 'unknown') return undefined;
  const facts = topic ? factsFor(topic, drama, asked) : drama.facts.slice(0, 1);
  const known =
    topic && facts.length === 0 ? unsaidLine(drama, topic, language) : toldLine(drama, facts, language);
  return {
    ...aboutDrama(drama, facts, language, `${askWords(language).unknownToo(escaped(left))} ${known}`),
    outcome: 'unknown',
    missed: left,
  };
}
