/** How questions are answered in Vietnamese. */
import { formatWon } from '../../i18n/amounts.ts';
import type { Reckoned } from '../arithmetic.ts';
import type { Field, Measure } from '../query.ts';
import type { AskWords } from './words.ts';

const joined = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} và ${parts.at(-1)}`;

/** What is asked, after "Bài báo không nói". */
const clauses: Readonly<Record<Field, (title: string) => string>> = {
  place: (title) => `${title} quay ở đâu`,
  abroad: (title) => `${title} có quay ở nước ngoài hay không`,
  scenery: (title) => `cảnh trong ${title} ra sao`,
  shoot: (title) => `${title} quay trong bao lâu`,
  episodes: (title) => `${title} có bao nhiêu tập`,
  partner: (title) => `${title} hợp tác với ai`,
  cost: (title) => `${title} tốn bao nhiêu`,
  costPerEpisode: (title) => `mỗi tập ${title} tốn bao nhiêu`,
  home: (title) => `${title} tốn gấp mấy phim trong nước`,
  rights: (title) => `${title} bán được bao nhiêu`,
  hoped: (title) => `nhà sản xuất mong bán ${title} với giá bao nhiêu`,
  buyers: (title) => `ai đã mua ${title}`,
  investors: (title) => `ai đầu tư cho ${title}`,
  profit: (title) => `${title} lãi hay lỗ`,
  channels: (title) => `kênh nào phát ${title}`,
  cast: (title) => `ai đóng ${title}`,
  producer: (title) => `ai sản xuất ${title}`,
  statement: (title) => `nhà sản xuất ${title} phát biểu gì`,
  rank: (title) => `${title} xếp thứ mấy`,
  reception: (title) => `khán giả đón nhận ${title} ra sao`,
  views: (title) => `người ta xem ${title} mấy lần`,
  airing: (title) => `${title} phát sóng khi nào`,
  year: (title) => `${title} ra năm nào`,
  heldBack: (title) => `${title} có bị hoãn chiếu hay không`,
  trend: (title) => `${title} có mở đầu trào lưu nào hay không`,
  purpose: (title) => `vì sao ${title} quay ở nước ngoài`,
  about: (title) => `gì về ${title}`,
  genre: (title) => `${title} thuộc thể loại gì`,
  director: (title) => `ai đạo diễn ${title}`,
  writer: (title) => `ai viết kịch bản ${title}`,
  plot: (title) => `${title} kể chuyện gì, kết thúc ra sao`,
  music: (title) => `gì về nhạc của ${title}`,
  streaming: (title) => `xem ${title} ở đâu`,
  ratings: (title) => `${title} có bao nhiêu người xem`,
  awards: (title) => `${title} đoạt giải gì`,
  fees: (title) => `diễn viên ${title} được trả bao nhiêu`,
  character: (title) => `gì về nhân vật của ${title}`,
  filmDate: (title) => `${title} quay vào lúc nào`,
  reason: (title) => `vì sao ${title} như vậy`,
};

const extremes: Readonly<Record<Measure, Readonly<Record<'most' | 'least', string>>>> = {
  cost: { most: 'tốn kém nhất', least: 'tốn ít nhất' },
  costPerEpisode: { most: 'tốn nhất mỗi tập', least: 'tốn ít nhất mỗi tập' },
  rights: { most: 'bán bản quyền được giá nhất', least: 'bán bản quyền rẻ nhất' },
  hoped: { most: 'được mong bán giá nhất', least: 'được mong bán rẻ nhất' },
  episodes: { most: 'dài tập nhất', least: 'ít tập nhất' },
  shoot: { most: 'quay lâu nhất', least: 'quay nhanh nhất' },
  rank: { most: 'xếp cao nhất', least: 'xếp thấp nhất' },
  places: { most: 'quay ở nhiều nơi nhất', least: 'quay ở ít nơi nhất' },
  countries: { most: 'quay ở nhiều nước nhất', least: 'quay ở ít nước nhất' },
  views: { most: 'được xem lại nhiều nhất', least: 'ít được xem lại nhất' },
  viewers: { most: 'đông người xem nhất', least: 'ít người xem nhất' },
};

const mores: Readonly<Record<Measure, string>> = {
  cost: 'tốn nhiều hơn',
  costPerEpisode: 'tốn hơn mỗi tập, so với',
  rights: 'bán bản quyền được giá hơn',
  hoped: 'được mong bán giá hơn',
  episodes: 'nhiều tập hơn',
  shoot: 'quay lâu hơn',
  rank: 'xếp cao hơn',
  places: 'quay ở nhiều nơi hơn',
  countries: 'quay ở nhiều nước hơn',
  views: 'được xem lại nhiều hơn',
  viewers: 'đông người xem hơn',
};

const amountOf = (measure: Measure, value: number): string => {
  switch (measure) {
    case 'episodes':
      return `${value} tập`;
    case 'shoot':
      return `${value} tháng`;
    case 'rank':
      return `${value} bậc`;
    case 'cost':
    case 'costPerEpisode':
    case 'rights':
    case 'hoped':
      return formatWon.vi(value);
    case 'places':
      return `${value} nơi`;
    case 'countries':
      return `${value} nước`;
    default:
      return `${value}`;
  }
};

const bounds: Readonly<Record<Reckoned['bound'], string>> = {
  exactly: '',
  about: 'khoảng ',
  over: 'trên ',
  'at-least': 'ít nhất ',
  reached: 'đến ',
};

function reckoned({ operation, measure, value, bound, times, isHoped }: Reckoned): string {
  if (operation === 'ratio') return `Gấp ${bounds[bound]}**${Number(value.toFixed(1))} lần**.`;
  const amount = `${bounds[bound]}**${amountOf(measure, value)}**`;
  switch (operation) {
    case 'sum':
      return `Cộng lại là ${amount}.`;
    case 'difference':
      return `Chênh nhau ${amount}.`;
    case 'product':
      return `Tính cho ${times} tập là ${amount}${isHoped ? ', mới là giá mong muốn' : ''}.`;
  }
}

const kinds = {
  country: 'nước, vùng lãnh thổ',
  city: 'thành phố',
  island: 'hòn đảo',
  university: 'trường đại học',
  region: 'vùng',
} as const;

export const vi: AskWords = {
  yes: (sentence) => `Đúng vậy, ${sentence}`,
  no: (sentence) => `Không, ${sentence}`,
  nearly: (sentence) => `Không hẳn: ${sentence}`,
  says: (title, sentence) => `Về ${title}, bài báo nói thế này: ${sentence}`,
  open: (sentence) => `Bài báo không nói rõ như vậy. ${sentence}`,
  unsaid: (field, title) => `Bài báo không nói ${clauses[field](title)}.`,
  unsaidOfAll: (field) => `Bài báo không nói ${clauses[field]('phim nào')}.`,
  notFilmedIn: (title, place) => `Bài báo không nói ${title} quay ở ${place}.`,
  notInvested: (title, place) => `Bài báo không nói ${place} góp tiền cho ${title}.`,
  notBought: (title, place) => `Bài báo không nói ${place} mua ${title}.`,
  personNotNamed: (title, person) => `Bài báo không nhắc ${person} trong ${title}.`,
  notSo: (title) => `Bài báo không nói vậy về ${title}.`,
  list: (titles) =>
    titles.length === 1
      ? `Có 1 phim: **${titles[0]}**.`
      : `Có ${titles.length} phim: ${joined(titles.map((title) => `**${title}**`))}.`,
  nothingIn: (place) => `Bài báo không có phim nào quay ở ${place}.`,
  noneSuch: 'Trong bài báo không có phim nào như vậy.',
  onlyNamed: (sentence) => `Nơi này chỉ được nhắc thế này: ${sentence}`,
  many: (count) => `Bài báo có nói về ${count} phim:`,
  extreme: (measure, end, titles) =>
    `Trong các phim mà bài báo cho biết, **${titles}** ${extremes[measure][end]}.`,
  more: (measure, winner, loser) =>
    measure === 'costPerEpisode'
      ? `Mỗi tập **${winner}** tốn hơn mỗi tập ${loser}.`
      : `**${winner}** ${mores[measure]} ${loser}.`,
  equal: (_, first, second) => `${first} và ${second} bằng nhau ở điểm này.`,
  difference: (measure, winner, loser, value) =>
    measure === 'costPerEpisode'
      ? `Mỗi tập **${winner}** tốn hơn mỗi tập ${loser} khoảng **${amountOf(measure, value)}**.`
      : `**${winner}** ${mores[measure]} ${loser} ${measure === 'cost' || measure === 'rights' || measure === 'shoot' ? 'khoảng ' : ''}**${amountOf(measure, value)}**.`,
  reckoned,
  nth: (place, titles) =>
    `Trong các phim mà bài báo cho biết, **${titles}** đứng thứ ${place === 2 ? 'hai' : place}.`,
  notComparable: (_, first, second) => `Bài báo không cho đủ số liệu để so ${first} với ${second}.`,
  ahead: (winner, loser) => `**${winner}** hơn ${loser}.`,
  places: (names, kind) =>
    `Có ${names.length} ${kinds[kind ?? 'country']}: ${joined(names.map((name) => `**${name}**`))}.`,
  shared: (titles, names) => `${joined(titles)} cùng quay ở ${joined(names.map((name) => `**${name}**`))}.`,
  nothingShared: (titles) => `Theo bài báo, ${joined(titles)} không có nơi quay nào chung.`,
  mostIn: (place, count) => `Nhiều nhất là **${place}**, với ${count} phim.`,
  cover: (cost, sale) =>
    `Riêng khoản này thì chưa đủ: ${sale} so với chi phí ${cost}. Bài báo không nói phim lãi hay lỗ.`,
  absent: (title) => `Bài báo không nhắc đến phim “${title}”.`,
  mention: (words) => `Bài báo nhắc đến “${words}” ở đây:`,
  notUnderstood: 'Mình chưa hiểu câu này',
  notUnderstoodWords: (words) =>
    `Mình chưa hiểu “${words}”. Mình chỉ biết một bài báo về phim Hàn quay ở nước ngoài.`,
  tryThese: 'Bạn thử hỏi:',
  partly: (words) => `Mình chưa hiểu “${words}” trong câu hỏi.`,
  readAs: (reading) => `Mình hiểu câu hỏi là: ${reading}`,
  greeting:
    'Chào bạn! Mình trả lời câu hỏi về các phim Hàn quay ở nước ngoài, theo một bài báo tiếng Việt. Bạn thử hỏi:',
  thanks: 'Không có gì! Bạn cứ hỏi tiếp, ví dụ:',
  help: 'Mình biết một bài báo về phim Hàn quay ở nước ngoài: quay ở đâu, tốn bao nhiêu, ai đóng, xếp thứ mấy. Bạn thử hỏi:',
  offTopic:
    'Chuyện này mình không biết, mình chỉ biết một bài báo về phim Hàn quay ở nước ngoài. Bạn thử hỏi:',
  undated: 'Bài báo không ghi ngày và không nêu tên người viết; “hiện nay” là lúc bài báo đăng.',
  joined,
  trend: 'Phim Hàn quay ở nước ngoài',
  didYouMean: 'Ý bạn là câu nào?',
};
