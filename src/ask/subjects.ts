/** Questions about one drama or several. */
import { allAbout } from '../answers/about.ts';
import type { Answer } from '../contract/command.ts';
import type { Drama, Fact } from '../dataset/schema.ts';
import { titleIn } from '../dataset/titles.ts';
import { compareTwo, compareWithUnknown } from './comparison.ts';
import { factsFor } from './facts.ts';
import { asksBeating, asksHowMany } from './finer.ts';
import { yearsIn } from './numbers.ts';
import { checkPremise } from './premise.ts';
import { aboutDrama, aboutSeveral, askWords, leadOf, notAbout, toldLine, unsaidLine } from './telling.ts';
import type { TopicName } from './topic-names.ts';
import { isVague } from './topics.ts';
import type { Understanding } from './understand.ts';

/** How many topics of one question are answered: "where and how long". */
const mostTopics = 4;

/** What a question asks about the dramas that it names. */
export function aboutDramas(asked: Understanding): Answer {
  const { dramas } = asked;
  const [drama] = dramas;
  const compared = compareTwo(asked) ?? compareWithUnknown(asked);
  if (compared) return compared;
  return drama && dramas.length === 1 ? aboutOne(drama, asked) : aboutMany(asked);
}

function aboutMany(asked: Understanding): Answer {
  const { dramas, language } = asked;
  const topics = tellingTopics(asked);
  const told = dramas.flatMap((drama) =>
    topics.flatMap((topic) => factsFor(topic, drama, asked)).map((fact) => ({ drama, fact })),
  );
  const silent = dramas.filter((drama) => !told.some((one) => one.drama === drama));
  const lead = [
    ...(told.length > 0 ? [leadOf(told, language)] : []),
    ...silent.map((drama) => unsaidLine(drama, topics[0], language)),
  ].join(' ');
  return aboutSeveral(told, dramas.map((drama) => titleIn(drama, language)).join(' · '), lead, language);
}

/** The topics to answer, the most telling ones; everything where none is telling. */
function tellingTopics(asked: Understanding): readonly [TopicName, ...TopicName[]] {
  const [first, ...more] = asked.topics.filter((topic) => !isVague(topic)).slice(0, mostTopics);
  // "Will SBS show it" asks more for the channel than for the time.
  if (first === 'airing' && asked.channels.length > 0) return ['channels', first, ...more];
  if (first) return [first, ...more];
  if (asked.people.length > 0) return ['cast'];
  if (asked.channels.length > 0) return ['channels'];
  return asked.yesNo && yearsIn(asked.plain).length > 0 ? ['year'] : ['about'];
}

function aboutOne(drama: Drama, asked: Understanding): Answer {
  const { language } = asked;
  const topics = tellingTopics(asked);
  const [topic] = topics;
  const premise = premiseOf(drama, topic, asked);
  if (premise) return premise;
  if (topic === 'about') return allAbout(drama, language);
  const rivals = topic === 'first-place' && asksBeating(asked.plain) ? rivalryOf(drama) : [];
  if (rivals.length > 0) return aboutDrama(drama, rivals, language);
  const facts = [...new Set(topics.flatMap((one) => factsFor(one, drama, asked)))];
  if (facts.length === 0) return notAbout(drama, unsaidLine(drama, topic, language), language);
  const silent = topics.filter((one) => factsFor(one, drama, asked).length === 0);
  const lead = [
    ...(topic === 'countries' && asksHowMany(asked.plain)
      ? [askWords(language).placeCount(facts.length)]
      : []),
    toldLine(drama, facts, language),
    ...silent.map((one) => unsaidLine(drama, one, language)),
  ].join(' ');
  return aboutDrama(drama, facts, language, lead);
}

/** A yes or no where one is wanted; a place beside a filming word is checked in any case. */
function premiseOf(drama: Drama, topic: TopicName, asked: Understanding): Answer | undefined {
  const place =
    asked.areas.length > 0 &&
    (topic === 'about' || topic === 'place' || (asked.yesNo && asked.all.has('place')));
  if (place) return checkPremise(drama, 'place', asked);
  return asked.yesNo ? checkPremise(drama, topic, asked) : undefined;
}

/** "What could not beat Full House": for a drama without a known rank, those that it is measured against. */
const rivalryOf = (drama: Drama): readonly Fact[] =>
  drama.facts.some((fact) => fact.kind === 'rank' && fact.rank !== undefined)
    ? []
    : drama.facts.filter((fact) => fact.kind === 'comparison');
