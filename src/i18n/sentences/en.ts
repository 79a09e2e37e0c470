/** Facts in English. */
import type { Bound, FactOf } from '../../dataset/schema.ts';
import { formatWon } from '../amounts.ts';
import { listOf } from '../lists.ts';
import { placePhrase, placesSentence } from './en-places.ts';
import { bold, dramaTitle, type Mark, personNamed, placeName, unmarked } from './names.ts';
import type { FieldFact, SentenceWords } from './words.ts';

const concluded = 'inferred';

export const en: SentenceWords = {
  sentence,
  phrase,
  places: placesSentence,
  costs,
  fill: (text, title) => text.replaceAll('{title}', title),
  theDrama: 'the drama',
  concluded,
};

function sentence(fact: FieldFact, title: string): string {
  switch (fact.kind) {
    case 'place':
      return placesSentence([fact], title);
    case 'abroad':
      return `The article counts ${title} among the dramas filmed abroad, but doesn't say where.`;
    case 'shoot':
      return `${title} was filmed for ${bounds[fact.bound]}${bold(`${fact.months} months`)} in ${bold(name(fact.place))}.`;
    case 'episodes':
      return `${title} has ${bold(`${fact.count} episodes`)}.`;
    case 'partner':
      return `${title} was made together with ${joined(fact.places.map(name).map(bold))}.`;
    case 'cost':
      return costs([fact], title);
    case 'cost-comparison':
      return `An episode of ${title} cost ${bold(times(fact.times))} an episode of a lavish drama made at home.`;
    case 'cost-rank':
      return `${title} was ${bold(`the ${dearest(fact.rank)} drama`)} of the past year, as of when the article was written.`;
    case 'rights':
      return rightsSentence(fact, title);
    case 'buyers':
      return `${bold(`A great many television channels in ${joined(fact.places.map(name))}`)} had already bought ${title}.`;
    case 'investors':
      return `Some of the money for ${title} came from ${joined(fact.places.map(name).map(bold))}.`;
    case 'channels':
      return `${joined(fact.channels.map(bold))} raced for the right to air ${title}, which drove its price up.`;
    case 'cast':
      return fact.stars
        ? `${title} has a star cast with ${joined(fact.people.map(bold))}.`
        : `${joined(fact.people.map(bold))} appear in ${title}.`;
    case 'producer':
      return `The producer of ${title} is ${joined(fact.people.map((person) => addressed(person, bold)))}.`;
    case 'rank':
      return rankSentence(fact, title);
    case 'comparison':
      return comparisonSentence(fact, title);
    case 'views':
      return `Some people watched ${title} ${bounds[fact.bound]}${bold(`${fact.times} times`)}${fact.notTired ? ' and still were not tired of it' : ''}.`;
    case 'airing':
      return airingSentence(fact, title);
    case 'year':
      return fact.of
        ? `The article dates ${title} to ${bold(`${fact.year}`)}, the year of the drama or of its success.`
        : `${title} is a drama of ${bold(`${fact.year}`)}.`;
  }
}

function phrase(fact: FieldFact): string {
  switch (fact.kind) {
    case 'place':
      return placePhrase(fact);
    case 'abroad':
      return 'counted among the dramas filmed abroad';
    case 'shoot':
      return `${bounds[fact.bound]}${fact.months} months in ${name(fact.place)}`;
    case 'episodes':
      return `${fact.count} episodes`;
    case 'partner':
      return `made together with ${joined(fact.places.map(name))}`;
    case 'cost':
      return `${amount(fact, unmarked, 'came to ')} ${units[fact.unit]}`;
    case 'cost-comparison':
      return `an episode cost ${times(fact.times)} an episode of a lavish drama made at home`;
    case 'cost-rank':
      return `the ${dearest(fact.rank)} drama of the past year, as of when the article was written`;
    case 'rights':
      return rightsPhrase(fact);
    case 'buyers':
      return `a great many television channels in ${joined(fact.places.map(name))} had already bought it`;
    case 'investors':
      return `some of the money came from ${joined(fact.places.map(name))}`;
    case 'channels':
      return `${joined(fact.channels)} raced for the right to air it, which drove its price up`;
    case 'cast':
      return `${fact.stars ? 'a star cast with ' : ''}${joined(fact.people)}`;
    case 'producer':
      return joined(fact.people.map((person) => addressed(person, unmarked)));
    case 'rank':
      return rankPhrase(fact);
    case 'comparison': {
      const other = dramaTitle(fact.than, 'en');
      return fact.relation === 'not-ahead'
        ? `${fact.despite ? 'although full of beautiful sights, ' : ''}could not overtake ${other} in viewer numbers`
        : `${other} could not overtake it in viewer numbers`;
    }
    case 'views':
      return `some people watched it ${bounds[fact.bound]}${fact.times} times${fact.notTired ? ' and still were not tired of it' : ''}`;
    case 'airing':
      return airingPhrase(fact);
    case 'year':
      return fact.of ? `${fact.year}, the year of the drama or of its success` : `${fact.year}`;
  }
}

const bounds: Readonly<Record<Bound, string>> = {
  exactly: '',
  over: 'over ',
  'at-least': 'at least ',
  reached: 'as many as ',
};

const units = { drama: 'in all', episode: 'an episode' } as const;

const name = (id: string): string => placeName(id, 'en');

const joined = (parts: readonly string[]): string => listOf(parts, 'en');

const times = (count: number): string => `${count === 2 ? 'twice' : `${count} times`} as much as`;

const ordinal = (count: number): string =>
  `${count}${{ 1: 'st', 2: 'nd', 3: 'rd' }[count % 100 > 10 && count % 100 < 14 ? 0 : count % 10] ?? 'th'}`;

const dearest = (rank: number): string => (rank === 1 ? 'most expensive' : `${ordinal(rank)} most expensive`);

const addressed = (person: string, mark: Mark): string =>
  personNamed(person).address === 'ms' ? `Ms ${mark(person)}` : mark(person);

function amount(
  { amount: won, bound }: FactOf<'cost'> | FactOf<'rights'>,
  mark: Mark,
  reached = 'as much as ',
): string {
  return (bound === 'reached' ? reached : bounds[bound]) + mark(formatWon.en(won));
}

function costs(facts: readonly FactOf<'cost'>[], title: string): string {
  const [whole] = facts.filter(({ unit }) => unit === 'drama');
  const [episode] = facts.filter(({ unit }) => unit === 'episode');
  if (whole && episode)
    return `The cost of ${title} came to ${amount(whole, bold)}, which works out at ${amount(episode, bold)} an episode.`;
  return facts
    .map((fact) =>
      fact.unit === 'drama'
        ? `The cost of ${title} came to ${amount(fact, bold)}.`
        : `An episode of ${title} cost ${amount(fact, bold)}.`,
    )
    .join(' ');
}

function rightsSentence(fact: FactOf<'rights'>, title: string): string {
  const price = `${amount(fact, bold)}${fact.unit === 'episode' ? ' an episode' : ''}`;
  if (fact.status === 'hoped')
    return `When the article was written, the producers hoped to sell ${title} for ${price}.`;
  const buyer = fact.buyer ? ` to television in ${bold(name(fact.buyer))}` : '';
  return `The rights to ${title} were sold${buyer} for ${fact.record ? 'a record ' : ''}${price}.`;
}

function rightsPhrase(fact: FactOf<'rights'>): string {
  const price = `${amount(fact, unmarked)}${fact.unit === 'episode' ? ' an episode' : ''}`;
  if (fact.status === 'hoped')
    return `when the article was written, the producers hoped to sell it for ${price}`;
  const buyer = fact.buyer ? ` to television in ${name(fact.buyer)}` : '';
  return `sold${buyer} for ${fact.record ? 'a record ' : ''}${price}`;
}

const topList = ({ list, year }: FactOf<'rank'>): string => `the top ${list} dramas of ${year}`;

const behindOnly = ({ behind }: FactOf<'rank'>): string =>
  behind ? `, behind only ${dramaTitle(behind, 'en')}` : '';

function rankSentence(fact: FactOf<'rank'>, title: string): string {
  return fact.rank === undefined
    ? `${title} is in ${topList(fact)}, ${bold(between(fact))}.`
    : `${title} came ${bold(ordinal(fact.rank))} in ${topList(fact)}${behindOnly(fact)}.`;
}

const between = ({ from = 1, to, list }: FactOf<'rank'>): string =>
  `between ${ordinal(from)} and ${ordinal(to ?? list)}`;

const rankPhrase = (fact: FactOf<'rank'>): string =>
  fact.rank === undefined
    ? `${between(fact)} in ${topList(fact)}`
    : `${ordinal(fact.rank)} in ${topList(fact)}${behindOnly(fact)}`;

const although = ({ despite }: FactOf<'comparison'>): string =>
  despite ? ', although it is full of beautiful sights' : '';

function comparisonSentence(fact: FactOf<'comparison'>, title: string): string {
  const other = bold(dramaTitle(fact.than, 'en'));
  const [behind, ahead] = fact.relation === 'not-ahead' ? [title, other] : [other, title];
  // That viewers are meant is what is concluded.
  const mark = fact.concluded ? ` (${concluded})` : '';
  return `${behind} could not overtake ${ahead} in viewer numbers${mark}${although(fact)}.`;
}

const whens: Readonly<Record<FactOf<'airing'>['when'], string>> = {
  now: 'when the article was written',
  'coming-may': '“this coming May”',
  'coming-months': '“the coming months”',
};

const counted = 'counted from when the article was written';

function airingSentence({ state, when }: FactOf<'airing'>, title: string): string {
  switch (state) {
    case 'on-air':
      return `${title} was ${bold('on air in Korea')} ${whens[when]}.`;
    case 'watched':
      return `${title} ${bold('had viewers')} ${whens[when]}. The article doesn't say whether it was on air.`;
    case 'contested':
      return `Channels raced for the right to air ${title} ${bold(whens[when])}, ${counted}.`;
    case 'coming':
      return `Korean viewers were to see ${title} in ${bold(whens[when])}, ${counted}.`;
  }
}

function airingPhrase({ state, when }: FactOf<'airing'>): string {
  switch (state) {
    case 'on-air':
      return `on air in Korea ${whens[when]}`;
    case 'watched':
      return `had viewers ${whens[when]}; the article doesn't say whether it was on air`;
    case 'contested':
      return `channels raced for the right to air it ${whens[when]}, ${counted}`;
    case 'coming':
      return `Korean viewers were to see it in ${whens[when]}, ${counted}`;
  }
}
