/** Yes or no: holds what a question supposes about a drama against what the article says. */

import type { Answer } from '../contract/command.ts';
import type { Area } from '../dataset/areas.ts';
import { dramas, factsOf, placeOf } from '../dataset/index.ts';
import type { Drama, Fact, FactOf, Language } from '../dataset/schema.ts';
import { titleIn } from '../dataset/titles.ts';
import { textsIn } from '../i18n/index.ts';
import { escaped } from '../i18n/markdown.ts';
import { factsFor, isUnsaidTopic, sizesOf } from './facts.ts';
import { asksAbroad, asksAiredMeanwhile, asksEntirely, excludesPlace, statesIn, verdictIn } from './finer.ts';
import { amountsIn, countsIn, rankIn, yearsIn } from './numbers.ts';
import {
  aboutDrama,
  aboutSeveral,
  askWords,
  leadOf,
  notAbout,
  textsOf,
  toldLine,
  unsaidLine,
} from './telling.ts';
import type { TopicName } from './topic-names.ts';
import { isVague } from './topics.ts';
import type { Understanding } from './understand.ts';

/** The answer to a yes/no question about one drama; nothing where only the facts can be told. */
export function checkPremise(drama: Drama, topic: TopicName, asked: Understanding): Answer | undefined {
  if (topic === 'place') return checkPlace(drama, asked);
  if (isUnsaidTopic(topic) || isVague(topic)) return undefined;
  const { language } = asked;
  const facts = factsFor(topic, drama, asked);
  if (facts.length === 0) return topic === 'cost-rank' ? anotherIsDearest(drama, asked) : undefined;
  const verdict = judge(topic, facts, asked);
  if (verdict === undefined) return undefined;
  const line = toldLine(drama, facts, language);
  switch (verdict) {
    case 'yes':
      return aboutDrama(drama, facts, language, askWords(language).yes(line));
    case 'no':
      return aboutDrama(drama, facts, language, askWords(language).no(line));
    case 'unsaid':
      return notSo(drama, facts, language);
  }
}

/** Not said of the drama, but this is. */
function notSo(drama: Drama, facts: readonly Fact[], language: Language): Answer {
  const lead = askWords(language).notSo(titleIn(drama, language), textsOf(facts, language));
  return { ...aboutDrama(drama, facts, language, lead), outcome: 'unsaid' };
}

/** "Is X the most expensive": not said of X, but of another. */
function anotherIsDearest(drama: Drama, asked: Understanding): Answer {
  const { language } = asked;
  const told = dramas.flatMap((other) =>
    factsFor('cost-rank', other, asked).map((fact) => ({ drama: other, fact })),
  );
  const title = titleIn(drama, language);
  const lead = askWords(language).unsaid(title, textsIn(language).aspects['cost-rank']);
  return { ...aboutSeveral(told, title, `${lead} ${leadOf(told, language)}`, language), outcome: 'unsaid' };
}

type Verdict = 'yes' | 'no' | 'unsaid';

/** What the facts say to what the question supposes; nothing where it supposes nothing that can be checked. */
function judge(topic: TopicName, facts: readonly Fact[], asked: Understanding): Verdict | undefined {
  const { plain, areas, people, channels, left } = asked;
  const among = (has: boolean): Verdict => (has ? 'yes' : 'unsaid');
  switch (topic) {
    case 'reception': {
      const supposed = verdictIn(plain);
      // A success in money is none with viewers.
      const said = facts
        .filter((fact) => fact.kind === 'reception')
        .flatMap(({ concerns, verdict }) => (concerns === 'money' ? [] : verdict));
      return supposed && said.length > 0 ? (said.includes(supposed) ? 'yes' : 'no') : undefined;
    }
    case 'airing': {
      const supposed = statesIn(plain);
      return (
        supposed &&
        (facts.some((fact) => fact.kind === 'airing' && supposed.includes(fact.state)) ? 'yes' : 'unsaid')
      );
    }
    case 'cost-rank':
    case 'trend':
      return 'yes';
    case 'held-back':
      return asksAiredMeanwhile(plain) ? undefined : 'yes';
    case 'cost-comparison':
      return supposedCounts(asked).length > 0 ? among(supposedCounts(asked).includes(2)) : 'yes';
    case 'first-place':
    case 'rank':
      return judgeRank(facts, plain);
    case 'cast':
    case 'producer':
    case 'statement': {
      const named = facts.filter((fact) => 'people' in fact).flatMap((fact) => fact.people);
      if (people.length > 0) return among(people.every((person) => named.includes(person)));
      return left === '' ? undefined : 'unsaid';
    }
    case 'channels': {
      const named = facts.filter((fact) => fact.kind === 'channels').flatMap((fact) => fact.channels);
      return channels.length > 0 ? among(channels.every((channel) => named.includes(channel))) : undefined;
    }
    case 'investors':
    case 'partner':
    case 'buyers':
    case 'rights':
      // What is only hoped for has not been sold.
      if (topic === 'rights' && facts.every((fact) => fact.kind === 'rights' && fact.status === 'hoped'))
        return 'unsaid';
      if (!areas.every((area) => facts.some((fact) => concerns(fact, area)))) return 'unsaid';
      return judgeNumbers(facts, asked) ?? (areas.length > 0 ? 'yes' : undefined);
    default:
      return judgeNumbers(facts, asked);
  }
}

const supposedCounts = ({ plain }: Understanding): number[] => [
  ...countsIn(plain),
  ...(/\b(twice|double|hai|doi)\b|두 ?배/.test(plain) ? [2] : []),
];

/** Whether a fact about money or partners names a place: "rights sold to Japan". */
export function concerns(fact: Fact, area: Area): boolean {
  const ids = 'places' in fact ? fact.places : fact.kind === 'rights' && fact.buyer ? [fact.buyer] : [];
  return ids.some((id) => area.has(placeOf(id)));
}

function judgeRank(facts: readonly Fact[], plain: string): Verdict | undefined {
  const rank = rankIn(plain);
  const ranks = facts.filter((fact) => fact.kind === 'rank').map((fact) => fact.rank);
  const wrongYear = yearsIn(plain).some(
    (year) => !facts.some((fact) => fact.kind === 'rank' && fact.year === year),
  );
  if (wrongYear) return 'unsaid';
  if (rank === undefined) return /\btop\b|톱|10위|danh sach|list/.test(plain) ? 'yes' : undefined;
  if (ranks.includes(rank)) return 'yes';
  return ranks.some((one) => one !== undefined) ? 'no' : 'unsaid';
}

function judgeNumbers(facts: readonly Fact[], { plain }: Understanding): Verdict | undefined {
  const given = facts.flatMap(numbersOf);
  const supposed = [...amountsIn(plain), ...yearsIn(plain)];
  const counts = supposed.length > 0 ? supposed : countsIn(plain);
  if (counts.length === 0 || given.length === 0) return undefined;
  if (counts.some((count) => given.includes(count))) return 'yes';
  return facts.every(isOfYear) || counts.some((count) => leavesOpen(facts, count)) ? 'unsaid' : 'no';
}

/** A success in 2003 may still be from another year. */
const isOfYear = (fact: Fact): boolean =>
  fact.kind === 'year' || fact.kind === 'rank' || fact.kind === 'airing';

/** "Over 8 months" may be 9, "over 300 million" an episode anything below what the whole drama cost. */
function leavesOpen(facts: readonly Fact[], count: number): boolean {
  const isOpen = (fact: Fact) => 'bound' in fact && (fact.bound === 'over' || fact.bound === 'at-least');
  const beyond = (number: number) => number > count;
  const open = facts.filter(isOpen).flatMap(numbersOf);
  const closed = facts.filter((fact) => !isOpen(fact)).flatMap(numbersOf);
  return open.some((number) => number < count) && (closed.length === 0 || closed.some(beyond));
}

const numbersOf = (fact: Fact): number[] =>
  fact.kind === 'year' || fact.kind === 'rank' ? [fact.year] : sizesOf(fact);

/** "Was it filmed in …": an investor's country is no filming place. */
function checkPlace(drama: Drama, asked: Understanding): Answer | undefined {
  const { language, areas, left, plain } = asked;
  const facts = factsOf(drama, 'place');
  const words = askWords(language);
  if (areas.length === 0 && asksAbroad(plain)) return checkAbroad(drama, asked);
  if (areas.length === 0 && !(asked.yesNo && namesPlace(left))) return undefined;
  if (areas.length > 0 && excludesPlace(plain)) return elsewhere(drama, asked);
  const there = facts.filter((fact) => areas.some((area) => area.has(placeOf(fact.place))));
  const everywhere =
    areas.length > 0 && areas.every((area) => facts.some((fact) => area.has(placeOf(fact.place))));
  if (everywhere) return confirmPlace(drama, there, asked);
  const missing = areas.find((area) => !facts.some((fact) => area.has(placeOf(fact.place))));
  const name = missing ? titleIn(missing, language) : `“${escaped(left)}”`;
  const lead = words.notThere(titleIn(drama, language), name);
  if (facts.length === 0) return notAbout(drama, lead, language);
  return {
    ...aboutDrama(drama, facts, language, `${lead} ${words.itNames(textsOf(facts, language))}`),
    outcome: 'unsaid',
  };
}

/** "Where else than in Bali" */
function elsewhere(drama: Drama, { areas, language }: Understanding): Answer {
  const facts = factsOf(drama, 'place');
  const outside = facts.filter((fact) => !areas.some((area) => area.has(placeOf(fact.place))));
  if (outside.length > 0) return aboutDrama(drama, outside, language);
  return facts.length > 0
    ? notSo(drama, facts, language)
    : notAbout(drama, unsaidLine(drama, 'place', language), language);
}

/** An unknown place is believed by its capital or in Korean: "at night" is none. */
const namesPlace = (left: string): boolean => /^\p{Lu}|[가-힣]/u.test(left);

/** Filmed there: yes to who asks for one, unless all of it shall be there and the article says some or most. */
function confirmPlace(
  drama: Drama,
  there: readonly FactOf<'place'>[],
  { plain, language, yesNo }: Understanding,
): Answer {
  const words = askWords(language);
  const line = toldLine(drama, there, language);
  if (!yesNo) return aboutDrama(drama, there, language, line);
  if (!asksEntirely(plain) || there.every((fact) => fact.extent === 'all'))
    return aboutDrama(drama, there, language, words.yes(line));
  return aboutDrama(drama, there, language, there.some((fact) => fact.extent) ? words.no(line) : line);
}

function checkAbroad(drama: Drama, { language }: Understanding): Answer {
  const facts = drama.facts.filter((fact) => fact.kind === 'place' || fact.kind === 'abroad');
  if (facts.length > 0)
    return aboutDrama(drama, facts, language, askWords(language).yes(toldLine(drama, facts, language)));
  return notAbout(drama, textsIn(language).noPlace(titleIn(drama, language)), language);
}
