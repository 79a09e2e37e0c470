/** Questions that name no drama: about a place, a person, or the article as a whole. */

import { countriesOverview } from '../answers/countries.ts';
import { allMoney } from '../answers/money.ts';
import { dramasInArea } from '../answers/place.ts';
import type { Answer } from '../contract/command.ts';
import { type Area, filmedIn } from '../dataset/areas.ts';
import { dramas, factsOf, placeOf, trend } from '../dataset/index.ts';
import type { Drama, Fact, FactKind, Language, Place } from '../dataset/schema.ts';
import { titleIn } from '../dataset/titles.ts';
import { textsIn } from '../i18n/index.ts';
import { factsFor, isUnsaidTopic, mainKind, mainTopic, sizesOf } from './facts.ts';
import {
  asksAbroad,
  asksAppearing,
  asksList,
  excludesPlace,
  extremeIn,
  placeKindIn,
  speaksOfDrama,
  statesIn,
  verdictIn,
} from './finer.ts';
import { countsIn, rankIn, yearsIn } from './numbers.ts';
import { concerns } from './premise.ts';
import { aboutSeveral, askWords, leadOf, type ToldOfDrama, textsOf } from './telling.ts';
import type { SaidTopic, TopicName } from './topic-names.ts';
import { isVague } from './topics.ts';
import type { Understanding } from './understand.ts';

/** Topics for which a place is not where a drama was filmed but who paid or bought. */
const placeIsParty: readonly SaidTopic[] = ['investors', 'buyers', 'rights', 'partner'];

/** For a question that names places but no drama. */
export function aboutAreas(asked: Understanding): Answer | undefined {
  const { areas, language } = asked;
  const [area, ...more] = areas;
  const topic = mainTopic(asked);
  if (!area) return undefined;
  const party = placeIsParty.find((one) => one === topic);
  if (party) {
    const told = toldOfAll(party, asked).filter(({ fact }) => areas.some((one) => concerns(fact, one)));
    return told.length > 0 ? generally(told, party, language) : noneSuch(party, language);
  }
  if (
    topic === undefined ||
    isVague(topic) ||
    topic === 'place' ||
    (topic === 'cast' && asksAppearing(asked.plain)) ||
    topic === 'countries' ||
    topic === 'abroad-why' ||
    topic === 'trend' ||
    // "Who plays in the drama shot in Brazil": there is none.
    (asked.all.has('place') && areas.every(isAbroad) && dramasByArea(asked).length === 0)
  ) {
    if (more.length > 0) return dramasInEach(areas, language);
    return excludesPlace(asked.plain)
      ? generally(
          toldOfPlaces((place) => !area.has(place)),
          'place',
          language,
        )
      : dramasInArea(area, language);
  }
  return undefined;
}

/** Where dramas were filmed, in places of one sort. */
const toldOfPlaces = (fits: (place: Place) => boolean): ToldOfDrama[] =>
  dramas.flatMap((drama) =>
    factsOf(drama, 'place')
      .filter((fact) => fits(placeOf(fact.place)))
      .map((fact) => ({ drama, fact })),
  );

/** Home is named of any drama: "which Korean drama shot abroad cost most". */
const isAbroad = ({ id }: Area): boolean => id !== 'south-korea';

/** The dramas that a question means by where they were filmed: "the drama shot at Harvard". */
export const dramasByArea = ({ areas }: Understanding): Drama[] => [
  ...new Set(areas.flatMap((area) => filmedIn(area).map(({ drama }) => drama))),
];

/** The dramas of the people that a question names, where it asks more than who they are: "where was hers filmed". */
export function dramasByPeople({ people, topics, plain }: Understanding): Drama[] {
  const asksOfDrama = topics.some(
    (topic) =>
      !isVague(topic) &&
      !topicsOfPeople.includes(topic) &&
      (speaksOfDrama(plain) || !topicsOfBoth.includes(topic)),
  );
  return asksOfDrama ? dramas.filter(({ facts }) => facts.some((fact) => names(fact, people))) : [];
}

const topicsOfPeople: readonly TopicName[] = ['cast', 'producer', 'statement'];

/** "Is she popular", "how old is she": of a drama only where one is spoken of. */
const topicsOfBoth: readonly TopicName[] = ['reception', 'year', 'airing'];

const names = (fact: Fact, people: readonly string[]): boolean =>
  'people' in fact && fact.people.some((person) => people.includes(person));

/** The dearest drama, where a question asks more of it than that: "where was the most expensive drama filmed". */
export function dearestDramas(asked: Understanding): Drama[] {
  const asksMore = asked.topics.some((topic) => topic !== 'cost-rank' && !isVague(topic));
  if (!asked.topics.includes('cost-rank') || !asksMore) return [];
  return dramas.filter((drama) => factsFor('cost-rank', drama, asked).length > 0);
}

function dramasInEach(areas: readonly Area[], language: Language): Answer {
  const answers = areas.map((area) => ({ area, ...dramasInArea(area, language) }));
  return {
    outcome: answers.some(({ outcome }) => outcome === 'found') ? 'found' : 'unsaid',
    language,
    heading: areas.map((area) => titleIn(area, language)).join(' · '),
    sections: answers.map(({ area, lead }) => ({
      heading: titleIn(area, language),
      lines: [lead],
      facts: filmedIn(area),
    })),
  };
}

/** For a question that names people or channels but no drama. */
export function aboutNames(asked: Understanding): Answer | undefined {
  const { people, channels, language } = asked;
  const told = everyFact().filter(
    ({ fact }) =>
      names(fact, people) ||
      (fact.kind === 'channels' && fact.channels.some((channel) => channels.includes(channel))),
  );
  if (told.length === 0) return channels.length > 0 ? noneSuch('channels', language) : undefined;
  const topic = mainTopic(asked);
  const fitting = told.filter(({ fact }) => topic && !isUnsaidTopic(topic) && fact.kind === mainKind(topic));
  const shown = fitting.length > 0 ? fitting : told;
  return aboutSeveral(shown, [...people, ...channels].join(' · '), leadOf(shown, language), language);
}

const everyFact = () => dramas.flatMap((drama) => drama.facts.map((fact) => ({ drama, fact })));

/** For a question that names nothing: what the article says of it at all. */
export function aboutAll(asked: Understanding): Answer | undefined {
  const { language } = asked;
  const topic = mainTopic(asked);
  if (!topic || topic === 'about') return undefined;
  if (isUnsaidTopic(topic)) return noneSuch(topic, language);
  if (asksAbroad(asked.plain) && (aboutAbroad.includes(topic) || asked.all.has('reception')))
    return theTrend(['reception', 'trend'], language);
  switch (topic) {
    case 'undated':
      return undated(language);
    case 'cost':
    case 'money-all':
      return allMoney(language);
    case 'place':
    case 'countries':
      return byPlaceKind(asked) ?? countriesOverview(language);
    case 'trend':
      return theTrend(['trend'], language);
    case 'abroad-why':
      return theTrend(['purpose', 'trend'], language);
    case 'cheapest':
      return lowestCost(asked);
    case 'dramas':
      return (
        ofYears(asked) ??
        (asked.left === '' || asksList(asked.plain) ? generally(everyDrama(), topic, language) : undefined)
      );
    default: {
      const told = narrowed(toldOfAll(topic, asked), asked);
      return told.length > 0 ? generally(told, topic, language) : noneSuch(topic, language);
    }
  }
}

/** Topics that, asked of all filming abroad, are answered by what the article says of the trend. */
const aboutAbroad: readonly TopicName[] = ['reception', 'cost', 'cost-comparison', 'cast', 'writer'];

const undated = (language: Language): Answer => ({
  outcome: 'unsaid',
  language,
  heading: textsIn(language).article,
  lead: textsIn(language).ask.undated,
  buttons: [{ label: textsIn(language).buttons.article, call: { command: 'article', options: {} } }],
});

/** "Which dramas are from 2003": those of which the article names that year. */
function ofYears({ plain, language }: Understanding): Answer | undefined {
  const years = yearsIn(plain);
  if (years.length === 0) return undefined;
  const told = everyFact().filter(({ fact }) => 'year' in fact && years.includes(fact.year));
  return told.length > 0 ? generally(told, 'year', language) : noneSuch('year', language);
}

const toldOfAll = (topic: TopicName, asked: Understanding) =>
  dramas.flatMap((drama) => factsFor(topic, drama, asked).map((fact) => ({ drama, fact })));

/** Each drama with where it was filmed, or with what else is said first. */
const everyDrama = () =>
  dramas.flatMap((drama) => {
    const places = factsOf(drama, 'place');
    return (places.length > 0 ? places.slice(0, 1) : drama.facts.slice(0, 1)).map((fact) => ({
      drama,
      fact,
    }));
  });

const generally = (told: readonly ToldOfDrama[], topic: SaidTopic, language: Language): Answer =>
  aboutSeveral(told, textsIn(language).kinds[mainKind(topic)], leadOf(told, language), language);

function noneSuch(topic: TopicName, language: Language): Answer {
  const texts = textsIn(language);
  const aspect = isUnsaidTopic(topic) ? texts.ask.unsaidAspects[topic] : texts.aspects[mainKind(topic)];
  const lead = isUnsaidTopic(topic) ? texts.ask.unsaidOfAny(aspect) : texts.ask.noneSuch;
  return aboutSeveral([], texts.article, lead, language);
}

/** Only the facts with the number, rank, year, verdict, time or extreme that the question names. */
function narrowed(told: readonly ToldOfDrama[], { plain }: Understanding): ToldOfDrama[] {
  const rank = rankIn(plain);
  const verdict = verdictIn(plain);
  const states = statesIn(plain);
  const counts = countsIn(plain);
  const years = yearsIn(plain);
  const fits = ({ fact }: ToldOfDrama): boolean => {
    switch (fact.kind) {
      case 'rank':
        return (
          (rank === undefined || fact.rank === rank) && (years.length === 0 || years.includes(fact.year))
        );
      case 'reception':
        return !asksTimes(plain) && (verdict === undefined || fact.verdict === verdict);
      case 'comparison':
        return !asksTimes(plain) && verdict === undefined;
      case 'views':
        return counts.includes(fact.times) || (counts.length === 0 && verdict !== 'poor');
      case 'airing':
        return years.length === 0 && (states === undefined || states.includes(fact.state));
      case 'episodes':
        return counts.length === 0 || counts.includes(fact.count);
      case 'year':
        return years.length === 0 || years.includes(fact.year);
      default:
        return true;
    }
  };
  return extremes(told.filter(fits), plain);
}

const asksTimes = (plain: string): boolean => /\b(times|lan)\b|번/.test(plain);

/** The one with the most or fewest, where a question asks for that. */
function extremes(told: readonly ToldOfDrama[], plain: string): ToldOfDrama[] {
  const extreme = extremeIn(plain);
  const sized = told.flatMap((one) => sizesOf(one.fact).map((size) => ({ one, size })));
  if (!extreme || sized.length < told.length) return [...told];
  const order = sized.toSorted((one, other) => other.size - one.size).map(({ one }) => one);
  return (extreme === 'most' ? order : order.toReversed()).slice(0, 1);
}

/** "Which islands", "a drama shot at a university". */
function byPlaceKind({ plain, language }: Understanding): Answer | undefined {
  const kind = placeKindIn(plain);
  if (!kind) return undefined;
  return generally(
    toldOfPlaces((place) => place.kind === kind),
    'place',
    language,
  );
}

function theTrend(kinds: readonly FactKind[], language: Language): Answer {
  const facts = kinds.flatMap((kind) => trend.filter((fact) => fact.kind === kind));
  return {
    outcome: 'found',
    language,
    heading: textsIn(language).ask.theTrend,
    lead: `${textsOf(facts.slice(0, 1), language)}.`,
    sections: [{ facts: facts.map((fact) => ({ fact })) }],
    buttons: [{ label: textsIn(language).buttons.article, call: { command: 'article', options: {} } }],
  };
}

function lowestCost(asked: Understanding): Answer {
  const { language } = asked;
  const costs = dramas.flatMap((drama) =>
    factsOf(drama, 'cost')
      .filter((fact) => fact.unit === 'drama')
      .map((fact) => ({ drama, fact })),
  );
  const [lowest] = costs.toSorted((one, other) => one.fact.amount - other.fact.amount);
  if (!lowest) return noneSuch('cost', language);
  const lead = `${askWords(language).lowestCost(titleIn(lowest.drama, language))} ${leadOf([lowest], language)}`;
  return aboutSeveral(costs.toReversed(), textsIn(language).kinds.cost, lead, language);
}
