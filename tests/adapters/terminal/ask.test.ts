import { describe, expect, test } from 'vitest';
import { ask } from '../../../src/adapters/terminal/ask.ts';
import { cardText, controlsOf } from '../../../src/adapters/terminal/card-text.ts';
import { markdownText } from '../../../src/adapters/terminal/markdown-text.ts';
import { columns } from '../../../src/adapters/terminal/style.ts';
import { noticeCard } from '../../../src/bot/card.ts';
import { bot } from '../../support/bot.ts';

const plain = { width: 80, colour: false };
const inVietnamese = { ...plain, locale: 'vi_VN.UTF-8' };
const inEnglish = { ...plain, locale: 'en_GB.UTF-8' };
const inKorean = { ...plain, locale: 'ko' };

/** The text in one line, as if the terminal were endlessly wide. */
const flat = (text: string): string => text.replace(/\n *(?:› )?/g, ' ');

describe('what people type and what they read', () => {
  test.each([
    ['/location title:tinh nhan o paris', inEnglish, 'Lovers in Paris', 'Paris, France'],
    ['/location tinh nhan o paris', inVietnamese, 'Paris, Pháp', '[9]'],
    ['/địa-điểm tên-phim:Tình nhân ở Paris', inVietnamese, 'thủ đô nước Pháp', 'Hỏi tiếp:'],
    ['/촬영지 제목:파리의 연인', inKorean, '파리의 연인', '프랑스 파리'],
    [
      '/budget title:bichunmu',
      inEnglish,
      'Came to 8 billion won',
      'tổng chi phí sản xuất phim lên đến 8 tỷ won',
    ],
    [
      '/budget title:bichunmu',
      inEnglish,
      'Over 300 million won an episode',
      'at least 100 million won an episode',
    ],
    ['/kinh-phí tên-phim:bichunmu riêng-tư:có', inVietnamese, '8 tỷ won', 'ít nhất 100 triệu won/tập'],
    ['/제작비 제목:비천무', inKorean, '80억 원', '최소 1억 원'],
    ['phim nào quay ở Nhật?', inVietnamese, 'Kobe', 'Hokkaido'],
    ['Where was All In filmed?', inEnglish, 'Las Vegas'],
    ['일본에서 찍은 드라마는?', inKorean, '고베'],
    ['/location title:crash landing on you', inEnglish, 'Not in the article', '/list'],
  ])('%s', (line, how, ...expected) => {
    const { ok, text } = ask(bot, line, how);
    expect(ok).toBe(true);
    for (const part of expected) expect(flat(text)).toContain(part);
  });

  test.each([
    ['/nothing', inEnglish, 'There is no command /nothing.', '/location title:…'],
    ['/nothing', inVietnamese, 'Không có lệnh /nothing.', '/địa-điểm tên-phim:…'],
    ['/nothing', inKorean, '/nothing 명령어는 없어요.', '/촬영지 제목:…'],
    ['/location', inEnglish, 'Please fill in “title”.', '/location title:…'],
    ['/help private:perhaps', inEnglish, '“private” takes Yes or No.', '/help'],
    ['/list language:french', inEnglish, '“language” takes Tiếng Việt, English, or 한국어.', '/list'],
    [`/location title:${'x'.repeat(7000)}`, inEnglish, '“title” takes at most', '/location title:…'],
    ['', inEnglish, 'You can ask:', '/budget [title:…]'],
  ])('%j does not work, and says why', (line, how, ...expected) => {
    const { ok, text } = ask(bot, line, how);
    expect(ok).toBe(false);
    for (const part of expected) expect(text).toContain(part);
  });

  test('all sentences are shown at once, and no button offers to show them', () => {
    const { text } = ask(bot, '/budget', inEnglish);
    for (const number of [6, 7, 17, 18, 19, 20]) expect(text).toContain(`› [${number}] `);
    expect(text).not.toMatch(/(Show|Hide) the sentences/);
    expect(ask(bot, '/location bichunmu private:yes', inEnglish).text).not.toContain('Show to everyone');
  });

  test('links stand with their addresses', () => {
    const { text } = ask(bot, '/location title:lovers in paris', inEnglish);
    expect(text).toMatch(/OpenStreetMap +https:\/\/www\.openstreetmap\.org\//);
  });

  test.each(['ko', '한국어'])('an answer comes in the language that is asked for: %s', (language) => {
    const { text } = ask(bot, `/budget title:bichunmu language:${language}`, inEnglish);
    expect(flat(text)).toContain('80억 원');
    expect(text).toContain('이어서 물어보기:');
  });

  test('a question is answered in its own language, with all that stands around the answer', () => {
    const { text } = ask(bot, 'Bichunmu tốn bao nhiêu?', inEnglish);
    expect(text).toContain('[Hình]');
    expect(text).toContain('Hỏi tiếp:');
    expect(text).not.toMatch(/Picture|Ask next|Show the/);
  });

  test('further pages are asked for by number', () => {
    expect(ask(bot, '/article page:2', inEnglish).text).toContain('Page 2 of');
    expect(ask(bot, '/article', inEnglish).text).toContain('/article page:2');
  });

  test('a page of what has none is part of what was typed', () => {
    expect(ask(bot, '/map page:2', inEnglish).text).toContain('“page:2”');
    expect(ask(bot, 'Where was All In filmed? page:2', inEnglish).text).toContain('Las Vegas');
  });
});

describe('how it looks', () => {
  test('lines fit the width, Hangul counted as two columns', () => {
    for (const how of [inVietnamese, inEnglish, inKorean]) {
      const { text } = ask(bot, '/drama title:bichunmu', { ...how, width: 60 });
      const facts = text.slice(0, text.lastIndexOf('\n\n'));
      for (const line of facts.split('\n')) {
        const columns = [...line.normalize('NFC')].reduce(
          (sum, one) => sum + (/[가-힣]/.test(one) ? 2 : 1),
          0,
        );
        expect(columns, line).toBeLessThanOrEqual(60);
      }
    }
  });

  test('quotes are indented, and what to type next stands at the end', () => {
    const { text } = ask(bot, '/location title:lovers in paris', inEnglish);
    expect(text).toContain('\n  › [9] Lovers in Paris');
    expect(text).toMatch(/^ {2}\S.* {2}\/drama title:lovers-in-paris$/m);
  });

  test('a button of an older bot, whose command is gone, is not offered', () => {
    const { components, ...message } = noticeCard('Sorry', 'That did not work.');
    const [container] = components;
    const gone = { type: 2, style: 2, label: 'Quiz', custom_id: 'quiz|gone' } as const;
    const row = { type: 1, components: [gone] } as const;
    const old = {
      ...message,
      components: [{ ...container, components: [...container.components, row] }],
    } as const;
    expect(controlsOf(old, bot)).toEqual([]);
    expect(cardText(old, 'en', plain)).toBe('Sorry\nThat did not work.');
  });

  test.each([
    ['- Paris\n  - Nice', '• Paris\n  • Nice'],
    ['1. list of long items\n2. b', '1. list of long\n   items\n2. b'],
    ['```\nnpm start\nnpm test\n```', '    npm start\n    npm test'],
    ['use `npm start`', 'use `npm start`'],
    ['[site](https://a.example)', 'site\n(https://a.example)'],
    ['https://a.example', 'https://a.example'],
  ])('the markdown %j', (markdown, shown) => {
    expect(markdownText(markdown, { width: 16, colour: false })).toBe(shown);
  });

  test.each([
    ['Paris', 5],
    ['파리', 4],
    ['Pa\u0323\u0331ris', 5],
    ['a\u200bb', 2],
    ['\u001b[1mbold\u001b[22m', 4],
  ])('%j takes %d columns', (shown, width) => {
    expect(columns(shown)).toBe(width);
  });

  test('colours only where the terminal has them', () => {
    const code = '\u001b[';
    expect(ask(bot, '/help', inEnglish).text).not.toContain(code);
    expect(ask(bot, '/help', { ...inEnglish, colour: true }).text).toContain(`${code}1m`);
  });
});
