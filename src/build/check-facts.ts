/** Holds each field of a fact to the words of its quotes. */
import type { Bound, Drama, Fact, FactOf, Place, Scenery, Sentence } from '../dataset/schema.ts';
import { formatWon } from '../i18n/amounts.ts';

export interface Article {
  readonly sentences: readonly Sentence[];
  readonly dramas: readonly Drama[];
  readonly places: readonly Place[];
}

/**
 * What a fact says that its quotes don't, a clause each; empty when all is well.
 * @param drama whose fact it is; none for a fact of the trend
 */
export function factFaults(fact: Fact, article: Article, drama?: Drama): string[] {
  const quoted = fact.evidence.map(({ quote }) => quote).join(' … ');
  // With a wrong quote or an unknown id nothing else can be held to anything.
  const unfounded = [...quoteFaults(fact, article), ...idFaults(fact, article)];
  if (unfounded.length > 0) return unfounded;
  return [
    ...(drama && !namesDrama(fact, drama, article) ? ['no sentence that it quotes names the drama'] : []),
    ...numbersOf(fact).flatMap((number) => numberFaults(number, quoted)),
    ...claimsOf(fact, article)
      .filter(({ words }) => !words.test(quoted))
      .map(({ what }) => `${what} does not stand in its quote`),
    ...unclaimed(fact)
      .filter(({ words }) => words.test(quoted))
      .map(({ what }) => `its quote says ${what}, and it has no field for it`),
    ...conclusionFaults(fact),
  ];
}

/** Whether a sentence that the fact quotes names the drama; the others go on about it. */
function namesDrama(fact: Fact, drama: Drama, { sentences }: Article): boolean {
  const numbers = new Set(fact.evidence.map(({ sentence }) => sentence));
  const texts = sentences.filter(({ number }) => numbers.has(number)).map(({ vi }) => vi);
  return ownNames(drama.titles).some((name) => texts.some((text) => text.includes(name)));
}

function quoteFaults({ evidence }: Fact, { sentences }: Article): string[] {
  return evidence.flatMap(({ sentence, quote }) => {
    const source = sentences.find(({ number }) => number === sentence);
    if (!source) return [`the article has no sentence ${sentence}`];
    return source.vi.includes(quote) ? [] : [`the quote "${quote}" is not in sentence ${sentence}`];
  });
}

/** A number as the article writes it, with what follows it and how it is meant. */
interface NumberClaim {
  readonly text: string;
  readonly bound?: Bound;
}

function numbersOf(fact: Fact): NumberClaim[] {
  switch (fact.kind) {
    case 'cost':
    case 'rights':
      return [{ text: formatWon.vi(fact.amount), bound: fact.bound }];
    case 'shoot':
      return [{ text: `${fact.months} tháng`, bound: fact.bound }];
    case 'views':
      return [{ text: `${fact.times} lần`, bound: fact.bound }];
    case 'cost-comparison':
      return [{ text: `${fact.times} lần` }];
    case 'episodes':
      return [{ text: `${fact.count} tập` }];
    case 'year':
      return [{ text: `năm ${fact.year}` }];
    case 'rank':
      return [
        { text: `top ${fact.list}` },
        { text: `năm ${fact.year}` },
        ...(fact.rank && !fact.concluded ? [{ text: `thứ ${fact.rank}` }] : []),
      ];
    default:
      return [];
  }
}

/** The words that stand right before a number; an exact one has none of them. */
const boundWords: Readonly<Record<Exclude<Bound, 'exactly'>, string>> = {
  over: 'hơn|trên',
  'at-least': 'ít nhất',
  reached: 'đến',
};

function numberFaults({ text, bound }: NumberClaim, quoted: string): string[] {
  // The article spells out the 2 of "gấp hai lần".
  const forms = [text, text.replace(/^2 lần/, 'hai lần')];
  const stands = (before: string) =>
    forms.some((form) => new RegExp(`${before}${form}(?![\\p{L}\\d])`, 'u').test(quoted));
  if (!stands('(?<![\\p{L}\\d.,])')) return [`${text} does not stand in its quote`];
  if (bound === undefined) return [];
  const words = bound === 'exactly' ? Object.values(boundWords).join('|') : boundWords[bound];
  return stands(`(?<!\\p{L})(?:${words}) `) === (bound !== 'exactly')
    ? []
    : [`"${bound}" is not how its quote means ${text}`];
}

/** Something that a field says, and the words of the article that say it. */
interface Claim {
  readonly what: string;
  readonly words: RegExp;
}

const claim = (field: string, value: string | number | boolean, words: string): Claim => ({
  what: `${field} "${value}"`,
  words: new RegExp(`(?<![\\p{L}\\d])(?:${words})(?![\\p{L}\\d])`, 'iu'),
});

const scenery: Readonly<Record<Scenery, string>> = {
  romantic: 'lãng mạn',
  'wonderful-shores': 'bờ biển tuyệt vời',
  'tropical-island': 'hòn đảo vùng nhiệt đới',
  'beautiful-scenes': 'cảnh quay đẹp',
  snow: 'tuyết phủ trắng xoá',
  sun: 'ngập nắng',
  'long-beaches': 'bãi biển trải dài',
};

const extents = { all: 'hoàn toàn', most: 'phần lớn cảnh', some: 'một số cảnh' } as const;

const airing: Readonly<Record<FactOf<'airing'>['state'] | FactOf<'airing'>['when'], string>> = {
  'on-air': 'đang được phát sóng',
  watched: 'theo dõi|hấp dẫn người xem',
  contested: 'chạy đua giành quyền phát sóng',
  coming: 'còn được xem',
  now: 'đang|hiện nay',
  'coming-may': 'tháng 5 tới',
  'coming-months': 'những tháng tới',
};

/** What a fact's fields say besides its numbers. */
function claimsOf(fact: Fact, article: Article): Claim[] {
  const namesOf = (id: string) => names(article.places.find((place) => place.id === id));
  const places = (ids: readonly string[]) => ids.map((id) => claim('the place', id, namesOf(id)));
  const drama = (id: string) => claim('the drama', id, names(article.dramas.find((one) => one.id === id)));
  const people = (named: readonly string[]) => named.map((name) => claim('the name', name, name));
  switch (fact.kind) {
    case 'place':
      return [
        ...places([fact.place]),
        ...(fact.shown === 'setting' ? [claim('shown', fact.shown, 'bối cảnh')] : []),
        ...(fact.shown === 'filmed'
          ? [claim('shown', fact.shown, `quay[^…]*(?:${namesOf(fact.place)})`)]
          : []),
        ...(fact.extent ? [claim('extent', fact.extent, extents[fact.extent])] : []),
        ...(fact.scenery ?? []).map((word) => claim('scenery', word, scenery[word])),
        ...(fact.inTitle ? [claim('inTitle', true, 'như tên gọi')] : []),
        ...(fact.others ? [{ what: 'others "true"', words: /\.\.\./ }] : []),
      ];
    case 'abroad':
      return [claim('the kind', fact.kind, 'phim quay ở nước ngoài')];
    case 'shoot':
      return [claim('the kind', fact.kind, 'tháng quay'), ...places([fact.place])];
    case 'partner':
      return [claim('the kind', fact.kind, 'hợp tác với'), ...places(fact.places)];
    case 'cost':
      return [claim('the kind', fact.kind, 'chi phí|tính ra'), ...unitOf(fact)];
    case 'cost-comparison':
      return [
        claim('unit', fact.unit, 'won/tập'),
        claim('against', fact.against, 'những phim hoành tráng trong nước'),
      ];
    case 'cost-rank':
      return [
        claim('rank', fact.rank, fact.rank === 1 ? 'cao nhất' : `thứ ${fact.rank}`),
        claim('period', fact.period, 'năm qua'),
      ];
    case 'rights':
      return [
        ...unitOf(fact),
        claim(
          'status',
          fact.status,
          fact.status === 'hoped' ? 'hy vọng có thể bán được' : 'tiền bán bản quyền',
        ),
        ...(fact.record ? [claim('record', true, 'kỷ lục')] : []),
        ...(fact.buyer ? places([fact.buyer]) : []),
      ];
    case 'buyers':
      return [claim('quantity', fact.quantity, 'rất nhiều kênh truyền hình'), ...places(fact.places)];
    case 'investors':
      return [claim('the kind', fact.kind, 'vốn đầu tư từ'), ...places(fact.places)];
    case 'channels':
      return [
        ...fact.channels.map((channel) => claim('the channel', channel, channel)),
        claim('status', fact.status, 'chạy đua giành quyền'),
        claim('effect', fact.effect, 'đẩy giá phim lên cao'),
      ];
    case 'cast':
      return [...people(fact.people), ...(fact.stars ? [claim('stars', true, 'diễn viên sao')] : [])];
    case 'producer':
      return [claim('the kind', fact.kind, 'nhà sản xuất'), ...people(fact.people)];
    case 'statement':
      return [claim('the kind', fact.kind, 'phát biểu'), ...people(fact.people)];
    case 'rank':
      return fact.behind ? [claim('behind', fact.behind, 'chỉ chịu đứng sau'), drama(fact.behind)] : [];
    case 'reception':
      return receptionClaims(fact);
    case 'comparison':
      return [
        drama(fact.than),
        claim('relation', fact.relation, relationWords(fact, article)),
        claim('in', fact.in, 'số lượng khán giả'),
        ...(fact.despite ? [claim('despite', fact.despite, 'mặc dù tràn ngập những thắng cảnh đẹp')] : []),
      ];
    case 'views':
      return fact.notTired ? [claim('notTired', true, 'chưa chán')] : [];
    case 'airing':
      return [claim('state', fact.state, airing[fact.state]), claim('when', fact.when, airing[fact.when])];
    default:
      return [];
  }
}

const unitOf = ({ unit }: FactOf<'cost'> | FactOf<'rights'>): Claim[] => [
  claim('unit', unit, unit === 'episode' ? 'won/tập' : 'won(?!/)'),
];

function receptionClaims({ verdict, concerns }: FactOf<'reception'>): Claim[] {
  const verdicts = {
    good: '(?<!không )(?:thành công|thắng lớn|đánh giá cao|theo dõi|hấp dẫn)',
    poor: 'không phải là phim ăn khách',
    mixed: 'không phải tất cả',
  };
  return [
    claim('verdict', verdict, verdicts[verdict]),
    ...(concerns === 'viewers' ? [claim('concerns', concerns, 'khán giả|người xem|ăn khách')] : []),
    ...(concerns === 'money' ? [claim('concerns', concerns, 'tiền')] : []),
  ];
}

/** "… không vượt qua nổi …": the one that is named after these words was not overtaken. */
function relationWords({ relation, than }: FactOf<'comparison'>, { dramas }: Article): string {
  const other = names(dramas.find(({ id }) => id === than));
  return relation === 'not-ahead' ? `không vượt qua nổi (?:${other})` : `(?:${other}) không vượt qua nổi`;
}

/** What a quote says that a field would have to say as well. */
function unclaimed(fact: Fact): Claim[] {
  if (fact.kind !== 'place' || fact.extent) return [];
  return Object.values(extents).map((words) => ({ what: `"${words}"`, words: claim('', '', words).words }));
}

const ownNames = (titles: Drama['titles']): string[] =>
  titles.filter(({ source }) => source === 'article').map(({ text }) => text);

/** The article's names for a drama or a place; what has none can't be asked for. */
const names = (named: Drama | Place | undefined): string =>
  (named ? ownNames(named.titles) : []).map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');

function idFaults(fact: Fact, { places, dramas }: Article): string[] {
  return [
    ...placeIdsOf(fact)
      .filter((id) => !places.some((place) => place.id === id))
      .map((id) => `data/places.json has no place "${id}"`),
    ...dramaIdsOf(fact)
      .filter((id) => !dramas.some((drama) => drama.id === id))
      .map((id) => `data/dramas.json has no drama "${id}"`),
  ];
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

function conclusionFaults(fact: Fact): string[] {
  const onlyConcluded =
    fact.kind === 'abroad' ||
    (fact.kind === 'place' && fact.shown !== 'filmed') ||
    (fact.kind === 'rank' && fact.rank === undefined);
  return [
    ...(fact.concluded && !fact.because ? ['a conclusion needs its reason ("because")'] : []),
    ...(fact.because && !fact.concluded ? ['a reason is only for a conclusion ("concluded")'] : []),
    ...(onlyConcluded && !fact.concluded ? ['it is a conclusion and not marked as one ("concluded")'] : []),
  ];
}
