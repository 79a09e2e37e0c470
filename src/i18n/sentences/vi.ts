/** Facts in Vietnamese. */
import type { Bound, FactOf } from '../../dataset/schema.ts';
import { formatWon } from '../amounts.ts';
import { listOf } from '../lists.ts';
import { bold, dramaTitle, type Mark, personNamed, placeName, unmarked } from './names.ts';
import { placePhrase, placesSentence } from './vi-places.ts';
import type { FieldFact, SentenceWords } from './words.ts';

const concluded = 'suy ra';

export const vi: SentenceWords = {
  sentence,
  phrase,
  places: placesSentence,
  costs,
  fill: (text, title) => text.replaceAll('{title}', title),
  theDrama: 'phim này',
  concluded,
};

function sentence(fact: FieldFact, title: string): string {
  switch (fact.kind) {
    case 'place':
      return placesSentence([fact], title);
    case 'abroad':
      return `Bài báo kể ${title} trong số phim quay ở nước ngoài nhưng không nói quay ở đâu.`;
    case 'shoot':
      return `${title} quay ${bounds[fact.bound]}${bold(`${fact.months} tháng`)} tại ${bold(name(fact.place))}.`;
    case 'episodes':
      return `${title} có ${bold(`${fact.count} tập`)}.`;
    case 'partner':
      return `${title} là phim hợp tác với ${joined(fact.places.map(name).map(bold))}.`;
    case 'cost':
      return costs([fact], title);
    case 'cost-comparison':
      return `Mỗi tập ${title} tốn ${bold(times(fact.times))} mức thực hiện những phim hoành tráng trong nước.`;
    case 'cost-rank':
      return `${title} là phim có chi phí ${bold(dearest(fact.rank))} trong “năm qua”, tính đến lúc bài báo đăng.`;
    case 'rights':
      return rightsSentence(fact, title);
    case 'buyers':
      return `${bold(`Rất nhiều kênh truyền hình ${joined(fact.places.map(name))}`)} đã mua ${title}.`;
    case 'investors':
      return `${title} có vốn đầu tư từ ${joined(fact.places.map(name).map(bold))}.`;
    case 'channels':
      return `${joined(fact.channels.map(bold))} chạy đua giành quyền phát sóng ${title}, đẩy giá phim lên cao.`;
    case 'cast':
      return `${title} có ${fact.stars ? 'dàn diễn viên sao với ' : ''}${joined(fact.people.map(bold))}${fact.stars ? '' : ' tham gia'}.`;
    case 'producer':
      return `Nhà sản xuất ${title} là ${joined(fact.people.map((person) => addressed(person, bold)))}.`;
    case 'rank':
      return rankSentence(fact, title);
    case 'comparison':
      return comparisonSentence(fact, title);
    case 'views':
      return `Có những người đã xem ${title} ${bounds[fact.bound]}${bold(`${fact.times} lần`)}${fact.notTired ? ' vẫn chưa chán' : ''}.`;
    case 'airing':
      return airingSentence(fact, title);
    case 'year':
      return fact.of
        ? `Bài báo gắn ${title} với năm ${bold(`${fact.year}`)}, năm của phim hoặc của thành công ấy.`
        : `${title} là phim năm ${bold(`${fact.year}`)}.`;
  }
}

function phrase(fact: FieldFact): string {
  switch (fact.kind) {
    case 'place':
      return placePhrase(fact);
    case 'abroad':
      return 'được kể trong số phim quay ở nước ngoài';
    case 'shoot':
      return `${bounds[fact.bound]}${fact.months} tháng tại ${name(fact.place)}`;
    case 'episodes':
      return `${fact.count} tập`;
    case 'partner':
      return `hợp tác với ${joined(fact.places.map(name))}`;
    case 'cost':
      return `${amount(fact, unmarked, 'lên đến ')} ${units[fact.unit]}`;
    case 'cost-comparison':
      return `mỗi tập tốn ${times(fact.times)} mức thực hiện những phim hoành tráng trong nước`;
    case 'cost-rank':
      return `chi phí ${dearest(fact.rank)} trong “năm qua”, tính đến lúc bài báo đăng`;
    case 'rights': {
      const price = `${amount(fact, unmarked)}${fact.unit === 'episode' ? ' mỗi tập' : ''}`;
      if (fact.status === 'hoped') return `nhà sản xuất hy vọng bán được ${price}`;
      const buyer = fact.buyer ? ` cho truyền hình ${name(fact.buyer)}` : '';
      return `bán bản quyền${buyer} được ${price}${fact.record ? ', mức kỷ lục' : ''}`;
    }
    case 'buyers':
      return `rất nhiều kênh truyền hình ${joined(fact.places.map(name))} đã mua`;
    case 'investors':
      return `có vốn đầu tư từ ${joined(fact.places.map(name))}`;
    case 'channels':
      return `${joined(fact.channels)} chạy đua giành quyền phát sóng, đẩy giá phim lên cao`;
    case 'cast':
      return `${fact.stars ? 'dàn diễn viên sao với ' : ''}${joined(fact.people)}`;
    case 'producer':
      return joined(fact.people.map((person) => addressed(person, unmarked)));
    case 'rank':
      return `${place(fact)} top ${fact.list} phim hay năm ${fact.year}${fact.behind ? `, chỉ sau ${dramaTitle(fact.behind, 'vi')}` : ''}`;
    case 'comparison': {
      const other = dramaTitle(fact.than, 'vi');
      return fact.relation === 'not-ahead'
        ? `${fact.despite ? 'mặc dù tràn ngập những thắng cảnh đẹp, ' : ''}không vượt qua nổi ${other} về số lượng khán giả`
        : `${other} không vượt qua nổi phim này về số lượng khán giả`;
    }
    case 'views':
      return `có những người đã xem ${bounds[fact.bound]}${fact.times} lần${fact.notTired ? ' vẫn chưa chán' : ''}`;
    case 'airing':
      return airingPhrase(fact);
    case 'year':
      return fact.of ? `${fact.year}, năm của phim hoặc của thành công` : `${fact.year}`;
  }
}

const bounds: Readonly<Record<Bound, string>> = {
  exactly: '',
  over: 'hơn ',
  'at-least': 'ít nhất ',
  reached: 'đến ',
};

const units = { drama: 'cho cả phim', episode: 'mỗi tập' } as const;

const name = (id: string): string => placeName(id, 'vi');

const joined = (parts: readonly string[]): string => listOf(parts, 'vi');

const times = (count: number): string => (count === 2 ? 'gấp hai lần' : `gấp ${count} lần`);

const dearest = (rank: number): string => (rank === 1 ? 'cao nhất' : `cao thứ ${rank}`);

const addressed = (person: string, mark: Mark): string =>
  personNamed(person).address === 'ms' ? `cô ${mark(person)}` : mark(person);

/** "Trên" is said of money, "hơn" of time. */
function amount(
  { amount: won, bound }: FactOf<'cost'> | FactOf<'rights'>,
  mark: Mark,
  reached = 'đến ',
): string {
  const before = bound === 'over' ? 'trên ' : bound === 'reached' ? reached : bounds[bound];
  return before + mark(formatWon.vi(won));
}

function costs(facts: readonly FactOf<'cost'>[], title: string): string {
  const [whole] = facts.filter(({ unit }) => unit === 'drama');
  const [episode] = facts.filter(({ unit }) => unit === 'episode');
  if (whole && episode) return `${title} tốn ${amount(whole, bold)}, tức ${amount(episode, bold)} mỗi tập.`;
  return facts
    .map((fact) =>
      fact.unit === 'drama'
        ? `${title} tốn ${amount(fact, bold)}.`
        : `Mỗi tập ${title} tốn ${amount(fact, bold)}.`,
    )
    .join(' ');
}

function rightsSentence(fact: FactOf<'rights'>, title: string): string {
  const price = `${amount(fact, bold)}${fact.unit === 'episode' ? ' mỗi tập' : ''}`;
  if (fact.status === 'hoped') return `Nhà sản xuất hy vọng bán được ${title} với giá ${price}.`;
  const buyer = fact.buyer ? ` bán cho truyền hình ${bold(name(fact.buyer))}` : ' bán';
  return `Bản quyền ${title}${buyer} được ${price}${fact.record ? ', một mức kỷ lục' : ''}.`;
}

const place = ({ rank, from, to }: FactOf<'rank'>): string =>
  rank === undefined ? `từ hạng ${from} đến hạng ${to} trong` : rank === 1 ? 'đứng đầu' : `thứ ${rank} trong`;

function rankSentence(fact: FactOf<'rank'>, title: string): string {
  const list = `top ${fact.list} phim hay năm ${fact.year}`;
  const behind = fact.behind ? `, chỉ đứng sau ${dramaTitle(fact.behind, 'vi')}` : '';
  if (fact.rank === 1) return `${title} ${bold('đứng đầu')} ${list}${behind}.`;
  if (fact.rank !== undefined) return `${title} đứng ${bold(`thứ ${fact.rank}`)} trong ${list}${behind}.`;
  return `${title} có mặt trong ${list}, ${bold(`từ hạng ${fact.from} đến hạng ${fact.to}`)}.`;
}

const although = ({ despite }: FactOf<'comparison'>): string =>
  despite ? ', mặc dù tràn ngập những thắng cảnh đẹp' : '';

function comparisonSentence(fact: FactOf<'comparison'>, title: string): string {
  const other = bold(dramaTitle(fact.than, 'vi'));
  const [behind, ahead] = fact.relation === 'not-ahead' ? [title, other] : [other, title];
  // That viewers are meant is what is concluded.
  const mark = fact.concluded ? ` (${concluded})` : '';
  return `${behind} không vượt qua nổi ${ahead} về số lượng khán giả${mark}${although(fact)}.`;
}

const whens: Readonly<Record<FactOf<'airing'>['when'], string>> = {
  now: 'lúc bài báo đăng',
  'coming-may': '“tháng 5 tới”',
  'coming-months': '“những tháng tới”',
};

const counted = 'tính từ lúc bài báo đăng';

function airingSentence({ state, when }: FactOf<'airing'>, title: string): string {
  switch (state) {
    case 'on-air':
      return `${title} ${bold('đang được phát sóng')} ở Hàn Quốc ${whens[when]}.`;
    case 'watched':
      return `${title} ${bold('đang có người xem')} ${whens[when]}. Bài báo không nói phim có đang phát sóng hay không.`;
    case 'contested':
      return `Các kênh chạy đua giành quyền phát sóng ${title} vào ${bold(whens[when])}, ${counted}.`;
    case 'coming':
      return `Khán giả Hàn Quốc sẽ được xem ${title} trong ${bold(whens[when])}, ${counted}.`;
  }
}

function airingPhrase({ state, when }: FactOf<'airing'>): string {
  switch (state) {
    case 'on-air':
      return `đang được phát sóng ở Hàn Quốc ${whens[when]}`;
    case 'watched':
      return `đang có người xem ${whens[when]}; bài báo không nói phim có đang phát sóng hay không`;
    case 'contested':
      return `các kênh chạy đua giành quyền phát sóng vào ${whens[when]}, ${counted}`;
    case 'coming':
      return `khán giả Hàn Quốc sẽ được xem trong ${whens[when]}, ${counted}`;
  }
}
