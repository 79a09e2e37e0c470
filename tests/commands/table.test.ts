/** What people type, and what they must (and must not) read: every command, in three languages. */
import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { answerTo, buttonsOf, isPrivate, messageOf, messageTo, opened, textOf } from '../support/answers.ts';
import { onMessage } from '../support/interactions.ts';

type Options = Readonly<Record<string, string | boolean>>;

/** Who types what, what they must read, and, after `not`, what they must not. */
interface Row {
  readonly locale: 'vi' | 'en-US' | 'ko';
  readonly options: Options;
  readonly read: readonly string[];
  readonly not?: readonly string[];
  readonly buttons?: readonly string[];
}

const vi = (options: Options, ...read: readonly string[]): Row => ({ locale: 'vi', options, read });
const en = (options: Options, ...read: readonly string[]): Row => ({ locale: 'en-US', options, read });
const ko = (options: Options, ...read: readonly string[]): Row => ({ locale: 'ko', options, read });

const table: Readonly<Record<string, readonly Row[]>> = {
  location: [
    en({ title: 'Lovers in Prague' }, 'Did you mean Lovers in Paris?'),
    {
      ...vi({ title: 'Tình nhân ở Paris' }, '**Paris, Pháp**', 'thủ đô nước Pháp', '> [9]', 'Theo câu 8–9'),
      not: ['Nguyên văn', 'Bichunmu', 'Las Vegas'],
      buttons: ['Mọi điều về phim này', 'Mọi phim'],
    },
    vi({ title: 'tinh nhan o paris' }, 'Paris, Pháp'),
    vi(
      { title: 'phim all in' },
      '**Las Vegas, Mỹ**',
      'hần lớn cảnh',
      'phần lớn cảnh phim được quay ở Las Vegas',
    ),
    vi({ title: 'Chuyện tình Harvard' }, 'hoàn toàn', '**Đại học Harvard, Mỹ**', 'Đại học Harvard (Mỹ)'),
    vi({ title: 'Cửa kính màu' }, '**Kobe, Nhật Bản**'),
    {
      ...vi({ title: 'Bản Sonate buồn' }, 'không nói quay ở đâu', 'phim quay ở nước ngoài'),
      not: ['**Nhật'],
      buttons: ['Tốn bao nhiêu?', 'Mọi điều về phim này', 'Mọi phim'],
    },
    { ...vi({ title: 'Hạ cánh nơi anh' }, 'Không có trong bài báo', '“Hạ cánh nơi anh”'), not: ['> ['] },
    {
      ...en(
        { title: 'Full House' },
        'Some scenes',
        '**Phuket, Thailand** and **Japan**',
        '> [10] Also on this list are Full House',
      ),
      not: ['Hokkaido'],
    },
    en({ title: "The Crown Prince's First Love" }, 'Hokkaido, Japan', 'Bali', 'Tahiti', 'Tahity'),
    {
      ...en({ title: 'dae jang geum' }, "doesn't say where Dae Jang Geum was filmed."),
      not: ['Korea was', 'Paris, France', 'Source: '],
    },
    {
      ...en({ title: 'Lovers in Prague' }, 'Not in the article', '“Lovers in Prague”'),
      not: ['Paris, France'],
    },
    { ...en({ title: '' }, 'Which drama?'), not: ['“”'] },
    ko({ title: '비천무' }, '**중국**에서 촬영했어요', '원문: '),
    ko({ title: '미안하다 사랑한다' }, '**호주 멜버른**'),
    { ...ko({ title: '슬픈연가' }, '어디에서 촬영했는지는 나오지 않아요'), not: ['일본에서 촬영한'] },
    ko({ title: '도깨비' }, '“도깨비”'),
  ],
  budget: [
    {
      ...vi(
        { title: 'bichunmu' },
        'đến **8 tỷ won**',
        'trên **300 triệu won** mỗi tập',
        'gấp hai lần',
        'ít nhất 100 triệu won mỗi tập',
        'tổng chi phí sản xuất phim lên đến 8 tỷ won',
      ),
      not: ['7 tỷ', '4 tỷ'],
      buttons: ['Quay ở đâu?', 'Mọi điều về phim này', 'Mọi phim', 'Mọi số tiền', 'Xem các câu trong bài'],
    },
    vi({}, '**8 tỷ won**', '7 tỷ won', '4 tỷ won', '**300 triệu won**', '100 triệu won'),
    {
      ...vi({ title: 'Cửa kính màu' }, 'không nói Cửa kính màu tốn bao nhiêu'),
      not: ['tỷ won', 'triệu won'],
    },
    {
      ...en(
        { title: 'bichunmu' },
        'as much as **8 billion won**',
        'over **300 million won** an episode',
        'twice as much as an episode of a lavish drama made at home',
        'at least 100 million won an episode [20]',
        '> [7]',
        '> [20]',
      ),
      not: ['7 billion'],
    },
    {
      ...en({ title: 'Sad Sonata' }, 'as much as **7 billion won**', 'a record 4 billion won'),
      not: ['8 billion'],
    },
    { ...en({ title: 'All in' }, "doesn't say what All In cost"), not: ['billion', 'million'] },
    en({ title: 'Goblin' }, 'Not in the article'),
    ko({ title: '비천무' }, '**80억 원**', '회당 **3억 원**', '두 배', '회당 최소 1억 원'),
    ko({}, '80억 원', '70억 원', '40억 원', '3억 원'),
    { ...ko({ title: '올인' }, '올인의 제작비나 판권 금액은 기사에 나오지 않아요.'), not: ['억 원'] },
  ],
  drama: [
    vi(
      { title: 'phi thien vu' },
      '## Bichunmu',
      '24 tập',
      'Hơn 8 tháng',
      'SBS, MBC và KBS',
      'tháng 5 tới',
      'giữ phim lại',
    ),
    vi({ title: 'Cuộc sống kỳ diệu' }, 'Singapore', 'Park Kyung Lee', 'The New Paper', 'Đang được phát sóng'),
    vi({ title: 'xyz không có' }, 'Không có trong bài báo'),
    en({ title: 'Jewel in the Palace' }, '## Dae Jang Geum', '**1st** in the top 10', '(inferred)'),
    {
      ...en({ title: 'Emperor of the Sea' }, 'China', 'the coming months', '> [21]'),
      not: ['Kobe, Japan**'],
    },
    en(
      { title: 'Sad Love Story' },
      'not a hit',
      'Kwon Sang Woo and Kim Hee Sun',
      'Some of the money came from Japan, China and Taiwan',
    ),
    ko({ title: '러브스토리 인 하버드' }, '12부작', '4번이나', '**미국 하버드 대학교**'),
    ko({ title: '원더풀 라이프' }, 'Park Kyung Lee 씨', '싱가포르'),
    ko({ title: '겨울연가' }, '“겨울연가”'),
  ],
  'filmed-in': [
    en({ place: 'Sapporo' }, 'Sapporo is in Hokkaido.', 'Hokkaido, Japan'),
    {
      ...vi(
        { place: 'Nhật' },
        'Phim quay ở Nhật Bản',
        '**3 phim**',
        '**Ngôi nhà hạnh phúc**',
        '**Mối tình đầu của Hoàng thái tử**',
        '**Cửa kính màu** · Kobe',
      ),
      not: ['Bản Sonate buồn'],
    },
    {
      ...vi({ place: 'Baly' }, 'Phim quay ở Bali', '**Hồi ức Baly**', '**Mối tình đầu của Hoàng thái tử**'),
      not: ['Ngôi nhà hạnh phúc**'],
    },
    { ...vi({ place: 'Đài Loan' }, 'không nhắc phim nào quay ở **Đài Loan**'), not: ['Bản Sonate buồn'] },
    { ...vi({ place: 'Hà Nội' }, 'không nhắc phim nào quay ở **Hà Nội**'), not: ['> ['] },
    vi(
      { place: 'Tokyo' },
      'không nhắc phim nào quay ở **Tokyo**',
      '3 phim có cảnh ở Nhật Bản',
      '**Ngôi nhà hạnh phúc**',
      '**Cửa kính màu**',
    ),
    { ...en({ place: 'France' }, 'Filmed in France', 'Lovers in Paris'), not: ['Tahiti', 'Crown Prince'] },
    {
      ...en({ place: 'Tahiti' }, 'Filmed in Tahiti', "The Crown Prince's First Love"),
      not: ['France'],
      buttons: ['Filmed in French Polynesia', 'On the map', "The Crown Prince's First Love"],
    },
    en({ place: 'Hokkaido' }, 'Filmed in Hokkaido', "The Crown Prince's First Love"),
    {
      ...en({ place: 'Austria' }, 'any drama filmed in **Austria**', 'Did you mean Australia?'),
      not: ['Melbourne'],
      buttons: ['Filmed in Australia', 'On the map'],
    },
    { ...en({ place: 'Australia' }, 'Melbourne, Australia', "I'm Sorry, I Love You"), not: ['did you mean'] },
    en({ place: 'Europe' }, 'Filmed in Europe', 'Lovers in Paris'),
    { ...en({ place: 'Atlantis' }, 'Not in the article', '“Atlantis”'), not: ['> ['] },
    en({ place: '' }, 'Which place?'),
    ko({ place: '일본' }, '일본에서 촬영한 드라마', '**3편**', '풀하우스', '황태자의 첫사랑', '유리화'),
    ko({ place: '미국' }, '올인', '러브스토리 인 하버드'),
    { ...ko({ place: '대만' }, '**대만**에서 촬영한 드라마는 기사에 없어요'), not: ['슬픈연가'] },
  ],
  list: [
    {
      ...vi(
        {},
        '**13 phim**',
        '**All in** · Mỹ (phần lớn cảnh) [1]',
        '**Dae Jang Geum** · *',
        '**Cửa kính màu** · ',
      ),
      buttons: ['Xem các câu trong bài'],
    },
    {
      ...vi({ country: 'Trung Quốc' }, 'Phim quay ở Trung Quốc', 'Bichunmu', 'Hoàng đế biển cả'),
      not: ['Bản Sonate buồn', 'All in'],
    },
    en({}, '**13 dramas**', '**Full House** · Thailand, Japan (some scenes) [10]'),
    en(
      { country: 'usa' },
      'Filmed in the USA',
      '**All In** · Las Vegas',
      '**Love Story in Harvard** · Harvard',
    ),
    {
      ...en({ country: 'Kobe' }, 'Filmed in Japan', '**Stained Glass** · Kobe', '**Full House** · Japan'),
      not: ['**Full House** · Phuket', '· Bali'],
    },
    { ...en({ country: 'Taiwan' }, 'any drama filmed in **Taiwan**'), not: ['Sad Sonata'] },
    en({ country: 'Wakanda' }, 'Wakanda'),
    ko({}, '**13편**', '**해신** · 중국 [21]'),
    ko({ country: '프랑스' }, '프랑스에서 촬영한 드라마', '**파리의 연인** · 파리'),
  ],
  map: [
    vi({}, '**8 nước** và một lãnh thổ', '**Pháp** · Tình nhân ở Paris *(suy ra)* [9]'),
    vi(
      { country: 'mỹ' },
      '**2 phim**',
      '**Las Vegas** · All in',
      '**Đại học Harvard** · Chuyện tình Harvard',
    ),
    {
      ...en({}, '**8 countries** and one territory', '**Japan** · Full House (some scenes), '),
      not: ['Taiwan'],
    },
    en({ country: 'Thailand' }, 'Some scenes of Full House', '**Phuket, Thailand**'),
    ko({ country: '중국' }, '**중국** · 비천무, 해신 [7, 21]'),
    { ...en({ country: 'Brazil' }, 'any drama filmed in **Brazil**'), not: ['> ['] },
    ko({}, '**8개 나라**', '**호주** · 미안하다, 사랑한다 [14]'),
    ko({ country: '호주' }, '**호주 멜버른**'),
  ],
  compare: [
    vi(
      { first: 'bichunmu', second: 'bản sonate buồn' },
      'Bichunmu và Bản Sonate buồn',
      '**Bichunmu** tốn nhiều tiền hơn Bản Sonate buồn: 8 tỷ won so với 7 tỷ won.',
      '8 tỷ won cho cả phim',
      '↔ Lên đến 7 tỷ won',
      '**Nơi quay** · Trung Quốc [7] ↔ *không nói*',
    ),
    en(
      { first: 'All In', second: 'Love Story in Harvard' },
      '**the USA**: All In (most scenes), Love Story in Harvard (entirely).',
      'Las Vegas, USA (most scenes) [1] ↔ Harvard University',
      '**Episodes** · *not in the article* ↔ 12 episodes [11]',
    ),
    en({ first: 'Goblin', second: 'Bichunmu' }, 'Not in the article', '“Goblin”'),
    en({ first: 'Bichunmu', second: 'Goblin' }, 'Not in the article', '“Goblin”'),
    en({ first: 'Love Story in Harvard', second: 'Bichunmu' }, '**Bichunmu** has more episodes'),
    en(
      { first: 'Lovers in Paris', second: 'Dae Jang Geum' },
      '**Dae Jang Geum** ranked above Lovers in Paris.',
    ),
    {
      ...en({ first: 'Bichunmu', second: '비천무' }, '## Bichunmu', '24 episodes'),
      not: ['Bichunmu and Bichunmu'],
    },
    {
      ...ko(
        { first: '풀하우스', second: '황태자의 첫사랑' },
        '풀하우스와 황태자의 첫사랑',
        '풀하우스를 넘어서지 못했어요',
        '태국 푸껫',
        '홋카이도',
      ),
      not: ['다른 드라마와 비교'],
    },
    vi({ first: '', second: 'bichunmu' }, 'Bạn muốn hỏi phim nào?'),
  ],
  article: [
    {
      ...vi({}, 'Trang 1/5', '[0] Trào lưu phim Hàn Quốc quay ở nước ngoài', '[4] '),
      not: ['[5] ', '_'],
      buttons: ['Trang sau ▶'],
    },
    { ...vi({ title: 'Hoàng đế biển cả' }, 'Hoàng đế biển cả', '**1 câu**', '[21]'), not: ['[7]'] },
    en({}, 'Translated from Vietnamese.', 'Page 1 of 5', 'The trend of Korean dramas filmed abroad'),
    en({ title: 'Sad Sonata' }, 'about Sad Sonata', '[17]', '[18]'),
    en({ title: 'Love Story in Harvard' }, '[12–13]'),
    en({ title: 'Goblin' }, 'Not in the article'),
    ko({}, '기사 전문', '5쪽 중 1쪽', '해외에서 촬영하는 한국 드라마'),
    ko({ title: '올인' }, '올인', '[1]'),
  ],
  ask: [
    ko({ question: 'xyzzy' }, '“xyzzy”', '질문'),
    { ...vi({ question: 'Tình nhân ở Paris quay ở đâu?' }, 'Paris, Pháp', '> [9]'), not: ['Nguyên văn'] },
    vi({ question: 'phim nao ton kem nhat' }, 'Bichunmu'),
    {
      ...vi({ question: 'How much did Bichunmu cost?' }, 'came to as much as **8 billion won**'),
      not: ['Bichunmu tốn'],
    },
    {
      ...en(
        { question: 'Was Sad Sonata filmed in Japan?' },
        "The article doesn't say that Sad Sonata was filmed in Japan.",
      ),
      not: ['Yes'],
    },
    en({ question: 'Was Bichunmu filmed in China?' }, 'Yes, Bichunmu was filmed in **China**.'),
    en({ question: 'Which dramas were filmed in the US?' }, 'All In', 'Love Story in Harvard'),
    en({ question: 'Who directed All In?' }, "The article doesn't say who directed All In."),
    en({ question: 'Where was Squid Game filmed?' }, '“Squid Game” is not in the article'),
    {
      ...en({ question: 'xyzzy' }, "I didn't understand “xyzzy”."),
      not: ['> ['],
    },
    { ...en({ question: '' }, 'I answer questions about Korean dramas filmed abroad'), not: ['“”'] },
    ko({ question: '비천무 회당 제작비는?' }, '회당 **3억 원**이 넘어요'),
    ko({ question: '슬픈연가에 누가 투자했어요?' }, '일본, 중국, 대만'),
    ko({ question: '오늘 날씨 어때' }, '해외에서 촬영한 한국 드라마 기사 한 편만 알아요'),
  ],
  help: [
    {
      ...vi({}, '**/hỏi câu-hỏi**', '**/kinh-phí [tên-phim]**', '**13 phim**', '`riêng-tư`', '`ngôn-ngữ`'),
      buttons: ['/kinh-phí', '/danh-sách', '/bản-đồ', '/bài-báo'],
    },
    en(
      {},
      '**/filmed-in place**',
      '**/compare first second**',
      '**Ask about this message**',
      '**13 dramas**',
      '**8 countries**',
    ),
    ko({}, '**/촬영지 제목**', '**/목록 [나라]**', '**13편**'),
  ],
};

const rows = Object.entries(table).flatMap(([command, all]) =>
  all.map((row): [string, string, Row] => [command, `${row.locale} ${JSON.stringify(row.options)}`, row]),
);

describe('what people type and what they read', () => {
  test.each(rows)('/%s %s', (command, _, row) => {
    const message = messageTo(command, row.options, row.locale);
    const text = textOf(opened(message));
    for (const part of row.read) expect(text).toContain(part);
    for (const part of row.not ?? []) expect(text).not.toContain(part);
    if (row.buttons) expect(buttonsOf(message).map(({ label }) => label)).toEqual(row.buttons);
  });

  test('no command is forgotten', () => {
    const slashCommands = commands.filter((command) => command.kind === 'slash');
    expect(Object.keys(table).toSorted()).toEqual(slashCommands.map((command) => command.name).toSorted());
    for (const { name } of slashCommands) {
      const locales = new Set((table[name] ?? []).map((row) => row.locale));
      expect(locales.size, `languages in which /${name} is tried`).toBe(3);
    }
  });

  test.each([
    ['vi', 'mọi người ơi Bichunmu tốn bao nhiêu vậy', '8 tỷ won'],
    ['en-US', 'I loved Lovers in Paris!!', 'Paris, France'],
    ['ko', '올인 어디서 촬영했어요?', '라스베이거스'],
    ['en-US', 'good morning', 'Hello! I answer questions about Korean dramas'],
    ['vi', '', 'Chào bạn!'],
  ])('in %s, asking about the message “%s”', (locale, content, words) => {
    const message = messageOf(answerTo(onMessage('Ask about this message', content, locale)));
    expect(textOf(message)).toContain(words);
    expect(isPrivate(message)).toBe(true);
  });
});

test('/budget has the largest cost first', () => {
  const text = textOf(messageTo('budget', {}));
  expect(text.indexOf('8 billion')).toBeLessThan(text.indexOf('7 billion'));
});

test.each(commands.filter((command) => command.kind === 'slash').map((command) => command.name))(
  '/%s is seen by the asker alone when it is private',
  (name) => {
    const options = {
      title: 'bichunmu',
      first: 'bichunmu',
      second: 'all in',
      place: 'Paris',
      question: 'Bichunmu?',
    };
    expect(isPrivate(messageTo(name, { ...options, private: true }))).toBe(true);
    expect(isPrivate(messageTo(name, options))).toBe(false);
  },
);
