/** How questions are answered in Korean. */
import { josa } from 'es-hangul';
import { formatWon } from '../../i18n/amounts.ts';
import type { Reckoned } from '../arithmetic.ts';
import type { Field, Measure } from '../query.ts';
import type { AskWords } from './words.ts';

const joined = (parts: readonly string[]): string => parts.join(', ');
const bold = (text: string): string => `**${text}**`;
/** A bold name with its particle behind the marks. */
const withParticle = (text: string, particle: Parameters<typeof josa>[1]): string =>
  `**${text}**${josa.pick(text, particle)}`;

/** What is asked, as a noun: "올인의 제작비". */
const nouns: Readonly<Record<Field, (title: string) => string>> = {
  place: (title) => `${title}의 촬영지`,
  abroad: (title) => `${title}의 해외 촬영 여부`,
  scenery: (title) => `${title}의 풍경`,
  shoot: (title) => `${title}의 촬영 기간`,
  episodes: (title) => `${title}의 회차 수`,
  partner: (title) => `${title}의 합작 상대`,
  cost: (title) => `${title}의 제작비`,
  costPerEpisode: (title) => `${title}의 회당 제작비`,
  home: (title) => `${josa(title, '와/과')} 국내 드라마의 제작비 비교`,
  rights: (title) => `${title}의 판권 판매 금액`,
  hoped: (title) => `${title} 제작자가 바라는 판매가`,
  buyers: (title) => `${josa(title, '을/를')} 산 곳`,
  investors: (title) => `${title}의 투자자`,
  profit: (title) => `${title}의 손익`,
  channels: (title) => `${josa(title, '을/를')} 방송하는 채널`,
  cast: (title) => `${title}의 출연진`,
  producer: (title) => `${title}의 제작자`,
  statement: (title) => `${title} 제작자의 발언`,
  rank: (title) => `${title}의 순위`,
  reception: (title) => `${title}에 대한 시청자 반응`,
  views: (title) => `${josa(title, '을/를')} 몇 번이나 봤는지`,
  airing: (title) => `${title}의 방영 시기`,
  year: (title) => `${title}의 연도`,
  heldBack: (title) => `${title}의 방영을 미뤘는지`,
  trend: (title) => `${josa(title, '이/가')} 유행을 불러왔는지`,
  purpose: (title) => `${title}의 해외 촬영 이유`,
  about: (title) => `${title}에 대한 정보`,
  genre: (title) => `${title}의 장르`,
  director: (title) => `${title}의 감독`,
  writer: (title) => `${title}의 작가`,
  plot: (title) => `${title}의 줄거리와 결말`,
  music: (title) => `${title}의 음악`,
  streaming: (title) => `${josa(title, '을/를')} 볼 수 있는 곳`,
  ratings: (title) => `${title}의 시청률`,
  awards: (title) => `${title}의 수상 내역`,
  fees: (title) => `${title}의 출연료`,
  character: (title) => `${title}의 등장인물`,
  filmDate: (title) => `${title}의 촬영 시기`,
  reason: (title) => `${title}의 그 이유`,
};

const extremes: Readonly<Record<Measure, Readonly<Record<'most' | 'least', string>>>> = {
  cost: { most: '제작비가 가장 많이 들었어요', least: '제작비가 가장 적게 들었어요' },
  costPerEpisode: { most: '회당 제작비가 가장 많이 들었어요', least: '회당 제작비가 가장 적게 들었어요' },
  rights: { most: '판권이 가장 비싸게 팔렸어요', least: '판권이 가장 싸게 팔렸어요' },
  hoped: { most: '기대하는 판매가가 가장 높아요', least: '기대하는 판매가가 가장 낮아요' },
  episodes: { most: '회차가 가장 많아요', least: '회차가 가장 적어요' },
  shoot: { most: '가장 오래 촬영했어요', least: '가장 짧게 촬영했어요' },
  rank: { most: '순위가 가장 높아요', least: '순위가 가장 낮아요' },
  places: { most: '가장 많은 곳에서 촬영했어요', least: '가장 적은 곳에서 촬영했어요' },
  countries: { most: '가장 많은 나라에서 촬영했어요', least: '가장 적은 나라에서 촬영했어요' },
  views: { most: '가장 여러 번 다시 봤다고 해요', least: '가장 적게 다시 봤다고 해요' },
  viewers: { most: '시청자가 가장 많았어요', least: '시청자가 가장 적었어요' },
};

const mores: Readonly<Record<Measure, (amount: string) => string>> = {
  cost: (amount) => `제작비가 ${amount}더 많이 들었어요`,
  costPerEpisode: (amount) => `회당 제작비가 ${amount}더 많이 들었어요`,
  rights: (amount) => `판권이 ${amount}더 비싸게 팔렸어요`,
  hoped: (amount) => `기대하는 판매가가 ${amount}더 높아요`,
  episodes: (amount) => `${amount}더 길어요`,
  shoot: (amount) => `${amount}더 오래 촬영했어요`,
  rank: (amount) => `순위가 ${amount}더 높아요`,
  places: (amount) => `촬영지가 ${amount}더 많아요`,
  countries: (amount) => `촬영한 나라가 ${amount}더 많아요`,
  views: (amount) => `${amount}더 여러 번 봤다고 해요`,
  viewers: (amount) => `시청자가 ${amount}더 많았어요`,
};

const amountOf = (measure: Measure, value: number): string => {
  switch (measure) {
    case 'episodes':
      return `${value}회`;
    case 'shoot':
      return `${value}개월`;
    case 'rank':
      return `${value}계단`;
    case 'cost':
    case 'costPerEpisode':
    case 'rights':
    case 'hoped':
      return formatWon.ko(value);
    case 'places':
      return `${value}곳`;
    default:
      return `${value}`;
  }
};

const bounded = (amount: string, bound: Reckoned['bound']): string => {
  switch (bound) {
    case 'exactly':
      return isA(`**${amount}**`, amount);
    case 'about':
      return isA(`약 **${amount}**`, amount);
    case 'at-least':
      return isA(`최소 **${amount}**`, amount);
    case 'over':
      return `**${amount}**을 넘어요`;
    case 'reached':
      return `**${amount}**에 달해요`;
  }
};

/** "…이에요" or "…예요", by the last letter of what is so. */
const isA = (shown: string, said: string): string => `${shown}${josa.pick(said, '이에요/예요')}`;

function reckoned({ operation, measure, value, bound, times, isHoped }: Reckoned): string {
  if (operation === 'ratio') return `${bounded(`${Number(value.toFixed(1))}배`, bound)}.`;
  const amount = bounded(amountOf(measure, value), bound);
  switch (operation) {
    case 'sum':
      return `합치면 ${amount}.`;
    case 'difference':
      return `차이는 ${amount}.`;
    case 'product':
      return `${times}회로 계산하면 ${amount}.${isHoped ? ' 다만 기대하는 가격일 뿐이에요.' : ''}`;
  }
}

const kinds = {
  country: '개 나라·지역',
  city: '개 도시',
  island: '개 섬',
  university: '개 대학교',
  region: '개 지역',
} as const;

export const ko: AskWords = {
  yes: (sentence) => `네, ${sentence}`,
  no: (sentence) => `아니요, ${sentence}`,
  nearly: (sentence) => `꼭 그렇지는 않아요. ${sentence}`,
  says: (title, sentence) => `${title}에 대해 기사는 이렇게 전해요. ${sentence}`,
  open: (sentence) => `기사에 그런 내용은 없어요. ${sentence}`,
  unsaid: (field, title) => `${josa(nouns[field](title), '은/는')} 기사에 나오지 않아요.`,
  unsaidOfAll: (field) => `${josa(nouns[field]('드라마'), '은/는')} 기사에 나오지 않아요.`,
  notFilmedIn: (title, place) => `기사에 ${josa(title, '을/를')} ${place}에서 촬영했다는 내용은 없어요.`,
  notInvested: (title, place) => `기사에 ${josa(place, '이/가')} ${title}에 투자했다는 내용은 없어요.`,
  notBought: (title, place) => `기사에 ${josa(place, '이/가')} ${josa(title, '을/를')} 샀다는 내용은 없어요.`,
  personNotNamed: (title, person) => `기사에 ${title}의 ${person} 이야기는 없어요.`,
  notSo: (title) => `기사에 ${josa(title, '이/가')} 그렇다는 내용은 없어요.`,
  list: (titles) =>
    titles.length === 1
      ? `**${titles[0]}** 1편이 있어요.`
      : `${joined(titles.map(bold))}, 모두 ${titles.length}편이에요.`,
  nothingIn: (place) => `기사에 ${place}에서 촬영한 드라마는 나오지 않아요.`,
  noneSuch: '기사에 그런 드라마는 나오지 않아요.',
  onlyNamed: (sentence) => `기사에는 이렇게만 나와요. ${sentence}`,
  many: (count) => `기사에는 ${count}편에 대해 나와요.`,
  extreme: (measure, end, titles) =>
    `기사에 나온 드라마 가운데 ${withParticle(titles, '이/가')} ${extremes[measure][end]}.`,
  more: (measure, winner, loser) => `${withParticle(winner, '이/가')} ${loser}보다 ${mores[measure]('')}.`,
  equal: (_, first, second) => `${josa(first, '와/과')} ${josa(second, '은/는')} 이 점에서 같아요.`,
  difference: (measure, winner, loser, value) =>
    `${withParticle(winner, '이/가')} ${loser}보다 ${mores[measure](`**${measure === 'cost' || measure === 'rights' || measure === 'costPerEpisode' || measure === 'shoot' ? '약 ' : ''}${amountOf(measure, value)}** `)}.`,
  reckoned,
  nth: (place, titles) => `기사에 나온 드라마 가운데 ${withParticle(titles, '이/가')} ${place}위예요.`,
  notComparable: (_, first, second) =>
    `기사 내용만으로는 ${josa(first, '와/과')} ${josa(second, '을/를')} 비교할 수 없어요.`,
  ahead: (winner, loser) => `${withParticle(winner, '이/가')} ${loser}보다 앞섰어요.`,
  places: (names, kind) => `${joined(names.map(bold))}, 모두 ${names.length}${kinds[kind ?? 'country']}예요.`,
  shared: (titles, names) =>
    `${josa(titles.join(', '), '은/는')} 모두 ${joined(names.map(bold))}에서 촬영했어요.`,
  nothingShared: (titles) => `기사에 따르면 ${josa(titles.join(', '), '은/는')} 촬영지가 겹치지 않아요.`,
  mostIn: (place, count) => `**${place}**에서 찍은 드라마가 ${count}편으로 가장 많아요.`,
  cover: (cost, sale) =>
    `그 판매액만으로는 모자라요. 판매액은 ${sale}, 제작비는 ${isA(cost, cost)}. 이익이 났는지는 기사에 나오지 않아요.`,
  absent: (title) => `‘${title}’ 드라마는 기사에 나오지 않아요.`,
  mention: (words) => `기사에 “${words}”${josa.pick(words, '이/가')} 나오는 대목이에요.`,
  notUnderstood: '질문을 이해하지 못했어요',
  notUnderstoodWords: (words) =>
    `“${words}” 부분을 이해하지 못했어요. 저는 해외에서 촬영한 한국 드라마 기사 한 편만 알아요.`,
  tryThese: '이렇게 물어보세요.',
  partly: (words) => `질문의 “${words}” 부분은 이해하지 못했어요.`,
  readAs: (reading) => `이렇게 이해했어요: ${reading}`,
  greeting:
    '안녕하세요! 베트남 신문 기사 한 편을 바탕으로 해외에서 촬영한 한국 드라마에 대해 답해요. 이렇게 물어보세요.',
  thanks: '천만에요! 더 궁금한 게 있으면 물어보세요.',
  help: '해외에서 촬영한 한국 드라마 기사 한 편을 알고 있어요. 촬영지, 제작비, 출연진, 순위를 물어볼 수 있어요.',
  offTopic:
    '그건 제가 모르는 이야기예요. 저는 해외에서 촬영한 한국 드라마 기사 한 편만 알아요. 이렇게 물어보세요.',
  undated: '기사에는 날짜도 쓴 사람의 이름도 없어요. 기사에서 말하는 “지금”은 기사가 쓰인 때예요.',
  joined,
  trend: '해외에서 촬영한 한국 드라마',
  didYouMean: '어느 쪽을 물어보신 건가요?',
};
