/** Facts in Korean, in the style that ends in -요, with particles by rule. */
import { josa } from 'es-hangul';
import type { Bound, FactOf } from '../../dataset/schema.ts';
import { formatWon } from '../amounts.ts';
import { listOf } from '../lists.ts';
import { placePhrase, placesSentence } from './ko-places.ts';
import { bold, dramaTitle, type Mark, personNamed, placeName, unmarked } from './names.ts';
import type { FieldFact, SentenceWords } from './words.ts';

const concluded = '추론';

export const ko: SentenceWords = {
  sentence,
  phrase,
  places: placesSentence,
  costs,
  fill: (text, title) =>
    text
      .replaceAll('{title}은/는', josa(title, '은/는'))
      .replaceAll('{title}이/가', josa(title, '이/가'))
      .replaceAll('{title}을/를', josa(title, '을/를'))
      .replaceAll('{title}', title),
  theDrama: '이 드라마',
  concluded,
};

function sentence(fact: FieldFact, title: string): string {
  switch (fact.kind) {
    case 'place':
      return placesSentence([fact], title);
    case 'abroad':
      return `기사는 ${josa(title, '을/를')} 해외 촬영 드라마로 꼽지만, 어디에서 촬영했는지는 나오지 않아요.`;
    case 'shoot':
      return `${josa(title, '은/는')} ${bold(name(fact.place))}에서 ${bounded(`${fact.months}개월`, fact.bound, bold)} 촬영했어요.`;
    case 'episodes':
      return `${josa(title, '은/는')} ${bold(`${fact.count}부작`)}이에요.`;
    case 'partner':
      return `${josa(title, '은/는')} ${withJosa(fact.places.map(name), '와/과')} 합작한 드라마예요.`;
    case 'cost':
      return costs([fact], title);
    case 'cost-comparison':
      return `${title}의 회당 제작비는 국내 대작 드라마의 ${bold(times(fact.times))}예요.`;
    case 'cost-rank':
      return `${josa(title, '은/는')} 기사 당시 지난 한 해 ${bold(dearest(fact.rank))} 드라마였어요.`;
    case 'rights':
      return rightsSentence(fact, title);
    case 'buyers':
      return `${bold(`${joined(fact.places.map(name))}의 아주 많은 TV 채널`)}이 ${josa(title, '을/를')} 이미 샀어요.`;
    case 'investors':
      return `${title} 제작비에는 ${joined(fact.places.map(name).map(bold))}의 투자가 포함돼 있어요.`;
    case 'channels':
      return `${withJosa(fact.channels, '이/가')} ${title} 방영권을 두고 경쟁하면서 값이 올랐어요.`;
    case 'cast':
      return fact.stars
        ? `${title}에는 스타 ${withJosa(fact.people.map(korean), '이/가')} 출연해요.`
        : `${title}에는 ${withJosa(fact.people.map(korean), '이/가')} 출연해요.`;
    case 'producer':
      return `${title}의 제작자는 ${people(fact.people, bold)} 씨예요.`;
    case 'rank':
      return rankSentence(fact, title);
    case 'comparison':
      return comparisonSentence(fact, title);
    case 'views':
      return `${josa(title, '을/를')} ${viewed(fact, bold)} 사람들이 있어요.`;
    case 'airing':
      return airingSentence(fact, title);
    case 'year':
      return fact.of
        ? `기사에는 ${josa(title, '이/가')} ${bold(`${fact.year}년`)}으로 나오는데, 작품의 연도일 수도 있고 성공한 해일 수도 있어요.`
        : `${josa(title, '은/는')} ${bold(`${fact.year}년`)} 드라마예요.`;
  }
}

function phrase(fact: FieldFact): string {
  switch (fact.kind) {
    case 'place':
      return placePhrase(fact);
    case 'abroad':
      return '해외 촬영 드라마로 꼽혀요';
    case 'shoot':
      return `${name(fact.place)}에서 ${bounded(`${fact.months}개월`, fact.bound, unmarked)}`;
    case 'episodes':
      return `${fact.count}부작`;
    case 'partner':
      return `${josa(joined(fact.places.map(name)), '와/과')} 합작`;
    case 'cost':
      return amount(fact, unmarked);
    case 'cost-comparison':
      return `회당 국내 대작 드라마의 ${times(fact.times)}`;
    case 'cost-rank':
      return `기사 당시 지난 한 해 ${dearest(fact.rank)} 드라마`;
    case 'rights':
      return rightsPhrase(fact);
    case 'buyers':
      return `${joined(fact.places.map(name))}의 아주 많은 TV 채널이 이미 샀어요`;
    case 'investors':
      return `${joined(fact.places.map(name))}의 투자가 포함돼 있어요`;
    case 'channels':
      return `${josa(joined(fact.channels), '이/가')} 방영권을 두고 경쟁하면서 값이 올랐어요`;
    case 'cast':
      return `${people(fact.people, unmarked)}${fact.stars ? ' (스타 출연진)' : ''}`;
    case 'producer':
      return `${people(fact.people, unmarked)} 씨`;
    case 'rank':
      return rankPhrase(fact);
    case 'comparison': {
      const other = dramaTitle(fact.than, 'ko');
      return fact.relation === 'not-ahead'
        ? `${although(fact)}시청자 수에서 ${josa(other, '을/를')} 넘어서지 못했어요`
        : `${josa(other, '이/가')} 시청자 수에서 넘어서지 못했어요`;
    }
    case 'views':
      return `${viewed(fact, unmarked)} 사람들이 있어요`;
    case 'airing':
      return airingPhrase(fact);
    case 'year':
      return fact.of ? `${fact.year}년 (작품의 연도 또는 성공한 해)` : `${fact.year}년`;
  }
}

const name = (id: string): string => placeName(id, 'ko');

const joined = (parts: readonly string[]): string => listOf(parts, 'ko');

/** Names in bold, the last one with its particle: "**SBS**, **KBS**가". */
function withJosa(names: readonly string[], particle: Parameters<typeof josa.pick>[1]): string {
  return `${joined(names.map(bold))}${josa.pick(names.at(-1) ?? '', particle)}`;
}

const korean = (person: string): string => personNamed(person).ko ?? person;

const people = (names: readonly string[], mark: Mark): string => joined(names.map(korean).map(mark));

/** "8개월 넘게". */
function bounded(quantity: string, bound: Bound, mark: Mark): string {
  switch (bound) {
    case 'exactly':
      return `${mark(quantity)} 동안`;
    case 'over':
      return `${mark(quantity)} 넘게`;
    case 'at-least':
      return `최소 ${mark(quantity)}`;
    case 'reached':
      return `${mark(quantity)}이나`;
  }
}

const times = (count: number): string => (count === 2 ? '두 배' : `${count}배`);

const dearest = (rank: number): string =>
  rank === 1 ? '제작비가 가장 많이 든' : `제작비가 ${rank}번째로 많이 든`;

/** "80억 원에 달했어요". */
function amount({ amount: won, bound, unit }: FactOf<'cost'>, mark: Mark): string {
  const price = mark(formatWon.ko(won));
  return `${unit === 'drama' ? '' : '회당 '}${
    {
      exactly: `${price}이에요`,
      over: `${price}이 넘어요`,
      'at-least': `최소 ${price}이에요`,
      reached: `${price}에 달했어요`,
    }[bound]
  }`;
}

function costs(facts: readonly FactOf<'cost'>[], title: string): string {
  const [whole] = facts.filter(({ unit }) => unit === 'drama');
  const [episode] = facts.filter(({ unit }) => unit === 'episode');
  if (whole && episode)
    return `${title}의 제작비는 ${amount(whole, bold).replace(/어요$/, '고')}, ${amount(episode, bold)}.`;
  return facts.map((fact) => `${title}의 제작비는 ${amount(fact, bold)}.`).join(' ');
}

/** "회당 최소 1억 원". */
function price(fact: FactOf<'rights'>, mark: Mark): string {
  const won = mark(formatWon.ko(fact.amount));
  const unit = fact.unit === 'episode' ? '회당 ' : '';
  return `${unit}${{ exactly: won, over: `${won} 넘게`, 'at-least': `최소 ${won}`, reached: won }[fact.bound]}`;
}

function rightsSentence(fact: FactOf<'rights'>, title: string): string {
  if (fact.status === 'hoped')
    return `제작사는 기사 당시 ${josa(title, '을/를')} ${price(fact, bold)}에 팔 수 있기를 바라고 있었어요.`;
  const buyer = fact.buyer ? `${bold(name(fact.buyer))} 방송에 ` : '';
  return `${title}의 판권은 ${buyer}${fact.record ? '기록적인 ' : ''}${price(fact, bold)}에 팔렸어요.`;
}

function rightsPhrase(fact: FactOf<'rights'>): string {
  if (fact.status === 'hoped')
    return `제작사는 기사 당시 ${price(fact, unmarked)}에 팔 수 있기를 바라고 있었어요`;
  const buyer = fact.buyer ? `${name(fact.buyer)} 방송에 ` : '';
  return `${buyer}${fact.record ? '기록적인 ' : ''}${price(fact, unmarked)}에 팔렸어요`;
}

const topList = ({ list, year }: FactOf<'rank'>): string => `${year}년 우수 드라마 톱 ${list}`;

const behindOnly = ({ behind }: FactOf<'rank'>): string =>
  behind ? `, 앞선 작품은 ${dramaTitle(behind, 'ko')}뿐` : '';

function rankSentence(fact: FactOf<'rank'>, title: string): string {
  const subject = josa(title, '은/는');
  if (fact.rank === undefined)
    return `${subject} ${topList(fact)}에 들었고, 순위는 ${bold(`${fact.from}위에서 ${fact.to}위 사이`)}예요.`;
  return fact.behind
    ? `${subject} ${topList(fact)}에서 ${bold(`${fact.rank}위`)}에 올랐고, 앞선 작품은 ${dramaTitle(fact.behind, 'ko')}뿐이었어요.`
    : `${subject} ${topList(fact)}에서 ${bold(`${fact.rank}위`)}에 올랐어요.`;
}

const rankPhrase = (fact: FactOf<'rank'>): string =>
  fact.rank === undefined
    ? `${topList(fact)} 중 ${fact.from}위에서 ${fact.to}위 사이`
    : `${topList(fact)} 중 ${fact.rank}위${behindOnly(fact)}`;

const although = ({ despite }: FactOf<'comparison'>): string =>
  despite ? '아름다운 명승지가 가득하지만 ' : '';

function comparisonSentence(fact: FactOf<'comparison'>, title: string): string {
  const other = dramaTitle(fact.than, 'ko');
  // That viewers are meant is what is concluded.
  const viewers = `시청자 수${fact.concluded ? `(${concluded})` : ''}에서`;
  return fact.relation === 'not-ahead'
    ? `${josa(title, '은/는')} ${although(fact)}${viewers} ${bold(other)}${josa.pick(other, '을/를')} 넘어서지 못했어요.`
    : `${bold(other)}${josa.pick(other, '은/는')} ${viewers} ${josa(title, '을/를')} 넘어서지 못했어요.`;
}

/** "4번이나 보고도 질리지 않은". */
const viewed = ({ times: count, bound, notTired }: FactOf<'views'>, mark: Mark): string =>
  `${bound === 'reached' ? `${mark(`${count}번`)}이나` : bounded(`${count}번`, bound, mark)} ${notTired ? '보고도 아직 질리지 않은' : '본'}`;

const whens: Readonly<Record<FactOf<'airing'>['when'], string>> = {
  now: '기사 당시',
  'coming-may': '“다가오는 5월”',
  'coming-months': '“앞으로 몇 달 안에”',
};

function airingSentence({ state, when }: FactOf<'airing'>, title: string): string {
  switch (state) {
    case 'on-air':
      return `${josa(title, '은/는')} ${whens[when]} 한국에서 ${bold('방영 중')}이었어요.`;
    case 'watched':
      return `${whens[when]} ${josa(title, '을/를')} 보는 ${bold('시청자가 있었어요')}. 방영 중이었는지는 기사에 나오지 않아요.`;
    case 'contested':
      return `기사 당시 ${bold(whens[when])} ${title} 방영권을 놓고 방송사들이 경쟁 중이었어요.`;
    case 'coming':
      return `${josa(title, '은/는')} 기사 당시 한국 시청자가 ${bold(whens[when])} 보게 될 드라마였어요.`;
  }
}

function airingPhrase({ state, when }: FactOf<'airing'>): string {
  switch (state) {
    case 'on-air':
      return `${whens[when]} 한국에서 방영 중이었어요`;
    case 'watched':
      return `${whens[when]} 보는 시청자가 있었지만, 방영 중이었는지는 기사에 나오지 않아요`;
    case 'contested':
      return `기사 당시 ${whens[when]} 방영권을 놓고 방송사들이 경쟁 중이었어요`;
    case 'coming':
      return `기사 당시 한국 시청자가 ${whens[when]} 보게 될 드라마였어요`;
  }
}
