/** Nothing that the article says is out of reach: each fact by a command and by a question, in each language. */
import { describe, expect, test } from 'vitest';
import { dramas, sentenceOf, trend } from '../../src/dataset/index.ts';
import { type Drama, type Fact, type FactKind, type Language, languages } from '../../src/dataset/schema.ts';
import { titleIn } from '../../src/dataset/titles.ts';
import { factPhrase, factSentences } from '../../src/i18n/sentences/index.ts';
import { answerTo, messageOf, opened, textOf } from '../support/answers.ts';
import { press, slash } from '../support/interactions.ts';

type Question = Readonly<Record<Language, (title: string) => string>>;

const ask = (vi: string, en: string, ko: string): Question => ({
  vi: (title) => vi.replace('…', title),
  en: (title) => en.replace('…', title),
  ko: (title) => ko.replace('…', title),
});

/** How somebody would ask for a fact of each kind. */
const questions: Readonly<Record<FactKind, Question>> = {
  place: ask('… quay ở đâu?', 'Where was … filmed?', '… 촬영지가 어디예요?'),
  shoot: ask('… quay trong bao lâu?', 'How long did they film …?', '… 촬영 기간은?'),
  episodes: ask('… có bao nhiêu tập?', 'How many episodes has …?', '…는 몇 부작이에요?'),
  partner: ask('… hợp tác với nước nào?', 'Who was … made together with?', '…는 어느 나라와 합작했나요?'),
  cost: ask('… tốn bao nhiêu tiền?', 'How much did … cost?', '… 제작비가 얼마예요?'),
  'cost-comparison': ask(
    '… tốn gấp mấy lần phim trong nước?',
    'How does the cost of … compare with dramas made at home?',
    '…의 제작비는 국내 드라마의 몇 배예요?',
  ),
  'cost-rank': ask(
    '… có phải phim tốn kém nhất không?',
    'Was … the most expensive drama?',
    '…가 제작비가 가장 많이 든 드라마예요?',
  ),
  rights: ask(
    'Bản quyền … bán được bao nhiêu?',
    'How much did the rights of … sell for?',
    '… 판권은 얼마에 팔렸어요?',
  ),
  buyers: ask('Ai đã mua …?', 'Who bought …?', '…를 누가 샀어요?'),
  investors: ask('Ai đầu tư cho …?', 'Who invested in …?', '…에 누가 투자했어요?'),
  channels: ask('Kênh nào muốn phát …?', 'Which channels wanted to air …?', '…를 원하는 방송사는?'),
  cast: ask('Ai đóng …?', 'Who plays in …?', '…에 누가 출연해요?'),
  producer: ask('Ai là nhà sản xuất …?', 'Who produced …?', '… 제작자는 누구예요?'),
  statement: ask('Nhà sản xuất … nói gì?', 'What did the producer of … say?', '… 제작자는 뭐라고 했어요?'),
  rank: ask('… xếp thứ mấy?', 'How did … rank?', '…는 몇 위예요?'),
  reception: ask('Khán giả đón nhận … ra sao?', 'How did viewers like …?', '… 시청자 반응은 어땠어요?'),
  airing: ask('Khi nào … phát sóng?', 'When does … air?', '…는 언제 방영해요?'),
  year: ask('… là phim năm nào?', 'Which year is … from?', '…는 몇 년도 작품이에요?'),
  'held-back': ask('Vì sao … bị giữ lại chưa chiếu?', 'Why was … held back?', '…는 왜 방영을 미뤘어요?'),
  trend: ask('… đã mở đầu trào lưu gì?', 'Which trend did … begin?', '…는 어떤 붐을 시작했어요?'),
  about: ask('Kể cho mình về …', 'Tell me about …', '…에 대해 알려줘'),
  abroad: ask('… có quay ở nước ngoài không?', 'Was … filmed abroad?', '…는 해외에서 촬영했어요?'),
  comparison: ask('Khán giả đón nhận … ra sao?', 'How did viewers like …?', '… 시청자 반응은 어땠어요?'),
  views: ask('Khán giả đón nhận … ra sao?', 'How did viewers like …?', '… 시청자 반응은 어땠어요?'),
  purpose: ask('Vì sao … quay ở nước ngoài?', 'Why was … filmed abroad?', '…는 왜 해외에서 촬영했어요?'),
};

const theTrend = {
  vi: 'Trào lưu bắt đầu từ đâu?',
  en: 'What began the trend?',
  ko: '붐은 어떻게 시작됐어요?',
} as const;

const whyAbroad = {
  vi: 'Vì sao phim Hàn quay ở nước ngoài?',
  en: 'Why do Korean dramas film abroad?',
  ko: '왜 해외에서 촬영해요?',
} as const;

/** How somebody would ask for each general statement. */
const generalQuestions: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'all-in-began': theTrend,
  'no-expense-spared': theTrend,
  'sold-worldwide': theTrend,
  coming: theTrend,
  'to-add-colour': whyAbroad,
  'win-five-continents': whyAbroad,
  'win-international': whyAbroad,
  costly: {
    vi: 'Quay phim ở nước ngoài có tốn kém không?',
    en: 'Are dramas filmed abroad expensive?',
    ko: '해외 촬영 드라마는 제작비가 많이 들어요?',
  },
  'highly-rated': {
    vi: 'Khán giả đánh giá phim quay ở nước ngoài thế nào?',
    en: 'How do viewers rate dramas filmed abroad?',
    ko: '해외 촬영 드라마는 인기가 있어요?',
  },
  'not-all-lead': {
    vi: 'Khán giả đón nhận phim quay ở nước ngoài ra sao?',
    en: 'Are dramas filmed abroad always popular?',
    ko: '해외 촬영 드라마는 항상 성공해요?',
  },
};

/** The command that is there for a kind of fact, besides /drama. */
function commandFor(kind: FactKind): string {
  if (kind === 'place') return 'location';
  const isMoney = ['cost', 'cost-comparison', 'cost-rank', 'rights'].includes(kind);
  return isMoney ? 'budget' : 'drama';
}

const reading = (name: string, options: Readonly<Record<string, string>>, language: Language): string =>
  textOf(opened(messageOf(answerTo(slash(name, options, language)))));

/** The fact with the sentence that states it, in its own words. */
function expectToTell(text: string, fact: Fact, language: Language, drama?: Drama): void {
  const kindred = drama?.facts.filter(({ kind }) => kind === fact.kind) ?? [fact];
  const title = drama ? titleIn(drama, language) : '';
  const ways = [factPhrase(fact, language), factSentences(kindred, title, language)];
  expect(
    ways.some((way) => text.includes(way)),
    `${ways.join(' / ')} in: ${text}`,
  ).toBe(true);
  expectToRestOn(text, fact);
}

/** The sentence that states the fact, in its own words: the answer itself says it in a sentence of its own. */
function expectToRestOn(text: string, fact: Fact): void {
  const plain = text.replaceAll('**', '');
  for (const { quote } of fact.evidence) expect(plain).toContain(quote);
}

const facts = dramas.flatMap((drama) =>
  drama.facts.map((fact): [string, string, Drama, Fact] => [drama.id, fact.id, drama, fact]),
);

describe.each(languages)('in %s', (language) => {
  test.each(facts)('a command tells of %s: %s', (_, __, drama, fact) => {
    expectToTell(reading(commandFor(fact.kind), { title: drama.id }, language), fact, language, drama);
  });

  test.each(facts)(
    'everything about a drama has %s: %s, with its sentence behind the button',
    (_, __, drama, fact) => {
      expectToTell(reading('drama', { title: drama.id }, language), fact, language, drama);
    },
  );

  test.each(facts)('a question reaches %s: %s', (_, __, drama, fact) => {
    const question = questions[fact.kind][language](titleIn(drama, language));
    expectToRestOn(reading('ask', { question }, language), fact);
  });

  test.each(trend.map((fact): [string, Fact] => [fact.id, fact]))(
    'a question reaches the general statement %s',
    (id, fact) => {
      const question = generalQuestions[id]?.[language];
      if (!question) throw new Error(`no question for data/trend.json, ${id}`);
      expectToRestOn(reading('ask', { question }, language), fact);
    },
  );

  test('/article has the sentence of every general statement', () => {
    const pages = [1, 2, 3, 4, 5].map((page) =>
      textOf(messageOf(answerTo(press(`1:${language}:article:page=${page}`)))),
    );
    const sentences = trend.flatMap((fact) => fact.evidence.map((piece) => sentenceOf(piece.sentence)));
    for (const sentence of sentences) expect(pages.join('\n')).toContain(sentence[language]);
  });
});
