/** The chat's page in a real Chromium, with the keyboard as a reader would use it. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { type ChatInChromium, send, startChatInChromium, writing } from './chromium.ts';

// A browser on a busy computer takes its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let chat: ChatInChromium;
let page: Page;

beforeAll(async () => {
  chat = await startChatInChromium();
});

afterAll(() => chat?.close());

beforeEach(() => open({ locale: 'en-US' }));

afterEach(async () => {
  await page.context().close();
  expect(chat.complaints.splice(0)).toEqual([]);
});

async function open(options: BrowserContextOptions): Promise<void> {
  await page?.context().close();
  page = await chat.open(options);
}

const messages = () => page.getByRole('log').getByRole('article');
const suggestions = () => page.getByRole('option');

test('a command is written with the keyboard alone, with suggestions', async () => {
  await page.keyboard.type('/loc');
  await suggestions().getByText('/location').waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.type('paris');
  await page.locator('[role=listbox][aria-busy=false]').getByText('Lovers in Paris').waitFor();
  await page.keyboard.press('ArrowDown');
  const active = await page.locator('[role=combobox]:focus').getAttribute('aria-activedescendant');
  expect(await page.locator(`#${active}`).textContent()).toContain('Lovers in Paris');
  await page.keyboard.press('Enter');
  expect(await page.getByRole('combobox', { name: 'title' }).textContent()).toContain('Lovers in Paris');
  await page.keyboard.press('Enter');
  const card = messages().first();
  await card.getByRole('heading', { name: 'Lovers in Paris' }).waitFor();
  expect(await card.textContent()).toContain('Mai used /location');
  expect(await card.textContent()).toContain('Paris, France');
  expect(await card.locator('blockquote').last().textContent()).toContain('[9] Lovers in Paris');
  expect(await card.textContent()).toContain('bối cảnh lãng mạn của thủ đô nước Pháp');
  expect(await page.locator('[role=combobox]:focus').getAttribute('aria-label')).toBe(
    'Write a message or a command',
  );
});

test('a button of the one who asked changes the message, a friend gets an answer of their own', async () => {
  await send(page, '/location title:bichunmu');
  await page.getByRole('button', { name: 'What did it cost?' }).click();
  await page.getByText('The cost of Bichunmu').waitFor();
  expect(await messages().count()).toBe(1);
  expect(await messages().first().textContent()).toContain('as much as 8 billion won');

  await page.getByRole('button', { name: 'See the channel as the other person' }).click();
  await page.getByRole('button', { name: 'Where was it filmed?' }).click();
  const own = messages().nth(1);
  await own.getByText('Only you can see this').waitFor();
  expect(await own.textContent()).toContain('Jun pressed Where was it filmed?');
  expect(await messages().first().textContent()).toContain('The cost of Bichunmu');

  await page.getByRole('button', { name: 'See the channel as the other person' }).click();
  expect(await own.isVisible()).toBe(false);
});

test('a button shows the sentences in place and hides them again, and the keyboard stays on it', async () => {
  await send(page, '/budget title:bichunmu');
  const button = messages().getByRole('button', { name: /(Show|Hide) the sentences/ });
  await button.focus();
  await page.keyboard.press('Enter');
  await messages().getByText('After more than 8 months of filming').waitFor();
  expect(await page.locator('button:focus').textContent()).toBe('Hide the sentences');
  await page.keyboard.press('Enter');
  await messages().getByText('After more than 8 months of filming').waitFor({ state: 'detached' });
  expect(await messages().count()).toBe(1);
});

test('a private answer can be shown to everyone', async () => {
  await send(page, '/location title:bichunmu private:yes');
  await messages().getByRole('button', { name: 'Show to everyone' }).click();
  await messages().nth(1).waitFor();
  await page.getByRole('button', { name: 'See the channel as the other person' }).click();
  expect(await messages().count()).toBe(1);
  expect(await messages().textContent()).toContain('Mai pressed Show to everyone');
  expect(await messages().textContent()).toContain('China');
});

test('a link leads out of the chat, and tells nobody from where', async () => {
  await send(page, '/location title:lovers in paris');
  const link = messages().getByRole('link', { name: 'Open in OpenStreetMap' });
  expect(await link.getAttribute('href')).toMatch(/^https:\/\/www\.openstreetmap\.org\//);
  expect(await link.getAttribute('target')).toBe('_blank');
  expect(await link.getAttribute('rel')).toContain('noreferrer');
});

test('the language of an answer is chosen from the languages there are', async () => {
  await page.keyboard.type('/budget title:bichunmu language:ti');
  await suggestions().getByText('Tiếng Việt').click();
  expect(await page.getByRole('combobox', { name: 'language' }).textContent()).toBe('Tiếng Việt');
  await page.keyboard.press('Enter');
  await messages().getByText('8 tỷ won').first().waitFor();
  expect(await page.locator('.message-body').last().getAttribute('lang')).toBe('vi');
});

test('a private answer can be dismissed', async () => {
  await send(page, '/help private:yes');
  await messages().getByText('Only you can see this').waitFor();
  await page.getByRole('button', { name: 'Dismiss message' }).click();
  expect(await messages().count()).toBe(0);
});

test('the language switch changes the page, the commands and the answers', async () => {
  await page.getByRole('button', { name: '한국어' }).click();
  expect(await page.locator('html').getAttribute('lang')).toBe('ko');
  await page.getByRole('heading', { name: '해외 촬영 드라마 채널에 오신 걸 환영해요!' }).waitFor();
  await page.getByRole('button', { name: '/촬영지 제목:파리의 연인' }).click();
  await messages().getByRole('heading', { name: '파리의 연인' }).waitFor();
  await writing(page).fill('/제작비 제목:비천무');
  await page.getByRole('button', { name: 'Tiếng Việt' }).click();
  expect(await page.getByRole('combobox', { name: 'tên-phim' }).textContent()).toBe('비천무');
  expect(await page.locator('button:focus').textContent()).toContain('Tiếng Việt');
  await page.getByRole('button', { name: '/kinh-phí', exact: true }).click();
  await writing(page).fill('/dia');
  await suggestions().getByText('/địa-điểm').waitFor();
});

test('options may be typed by their names, wherever the cursor stands', async () => {
  await page.keyboard.type('/compare bichunmu second:sad sonata private:yes');
  expect(await page.getByRole('combobox', { name: 'first' }).textContent()).toBe('bichunmu');
  expect(await page.getByRole('combobox', { name: 'second' }).textContent()).toBe('sad sonata');
  await page.keyboard.press('Enter');
  await messages().getByText('Only you can see this').waitFor();
  expect(await messages().textContent()).toContain('Sad Sonata');
});

test('what is missing or unknown is told, and the keyboard gets there', async () => {
  await send(page, '/nothing');
  await page.getByRole('alert').getByText('There is no command /nothing.').waitFor();
  await send(page, '/location private:yes');
  await page.getByRole('alert').getByText('Please fill in “title”.').waitFor();
  expect(await page.locator('[role=combobox]:focus').getAttribute('aria-invalid')).toBe('true');
  await page.keyboard.type('all in');
  await page.keyboard.press('Enter');
  await messages().getByText('Las Vegas, USA').first().waitFor();
});

test('what somebody writes stays text', async () => {
  await send(page, '<img src=x onerror=alert(1)> **bold**');
  await messages().first().locator('strong').getByText('bold').waitFor();
  expect(await messages().first().textContent()).toContain('<img src=x onerror=alert(1)>');
});

test('a message can be asked about, from a menu that opens where one clicks', async () => {
  await send(page, 'Bichunmu đẹp quá!');
  const message = messages().first();
  await message.hover();
  await message.getByRole('button', { name: 'Apps' }).click();
  await page.getByRole('menu').waitFor();
  await page.keyboard.press('Escape');
  const text = message.getByText('Bichunmu đẹp quá!').last();
  const box = await text.boundingBox();
  await text.click({ button: 'right', position: { x: 20, y: 10 } });
  const menu = await page.getByRole('menu').boundingBox();
  expect(menu?.x).toBeCloseTo((box?.x ?? 0) + 20, -1);
  expect(menu?.y).toBeCloseTo((box?.y ?? 0) + 10, -1);
  await page.getByRole('menuitem', { name: 'Ask about this message' }).press('Enter');
  const answer = messages().last();
  await answer.getByText('Mai used Ask about this message').waitFor();
  expect(await answer.textContent()).toContain('Bichunmu');
  expect(await answer.textContent()).toContain('Only you can see this');
});

test('a message without a command is answered as /ask answers', async () => {
  const question = 'Which dramas were filmed in Japan?';
  await send(page, question);
  const answer = messages().last();
  await answer.getByText('Kobe').first().waitFor();
  expect(await messages().first().textContent()).toContain(question);
  expect(await answer.textContent()).toContain(`Mai${question}`);
});

test('a long message and a long option wrap within the window', async () => {
  await page.setViewportSize({ width: 390, height: 760 });
  const long = 'Which dramas were filmed in Japan, and what did each of them cost? '.repeat(6).trim();
  await send(page, long);
  await messages().last().locator('.card').waitFor();
  await writing(page).fill('/ask ');
  await page.keyboard.insertText(long);
  expect(await page.getByRole('combobox', { name: 'question' }).textContent()).toBe(long);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  const widths = await page
    .locator('.message-cause, .message-body, .option')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().right));
  expect(Math.max(...widths)).toBeLessThan(390);
  const option = await page.getByRole('combobox', { name: 'question' }).boundingBox();
  expect(option?.height).toBeGreaterThan(60);
});

test('after a press one is at the top of the new card, with no ring around it', async () => {
  await page.setViewportSize({ width: 390, height: 600 });
  await send(page, '/drama title:bichunmu');
  const button = messages().getByRole('button', { name: 'What did it cost?' });
  await button.focus();
  await page.keyboard.press('Enter');
  await page.getByText('The cost of Bichunmu').waitFor();
  const heading = messages().getByRole('heading').first();
  const { top, bottom } = await messages()
    .first()
    .evaluate((message) => {
      const list = message.parentElement?.getBoundingClientRect();
      return { top: message.getBoundingClientRect().top, bottom: list?.bottom ?? 0 };
    });
  expect(top).toBeGreaterThan(0);
  expect(top).toBeLessThan(bottom / 2);
  expect(await heading.evaluate((one) => one === one.ownerDocument.activeElement)).toBe(true);
  expect(
    await heading.evaluate((one) => one.ownerDocument.defaultView?.getComputedStyle(one).outlineStyle),
  ).toBe('none');
});

test('the list of commands shows what each takes, and what may be left out', async () => {
  await page.keyboard.type('/');
  const option = (name: string) => suggestions().filter({ hasText: name }).first();
  await option('/budget').getByText('title (optional)', { exact: true }).waitFor();
  await option('/location').getByText('title', { exact: true }).waitFor();
});

test('times stand as each language writes them', async () => {
  await send(page, 'Bichunmu');
  const time = messages().first().locator('time');
  expect(await time.textContent()).toMatch(/^\d{1,2}:\d\d\s[AP]M$/);
  await page.getByRole('button', { name: '한국어' }).click();
  expect(await time.textContent()).toMatch(/^오[전후] \d{1,2}:\d\d$/);
  await page.getByRole('button', { name: 'Tiếng Việt' }).click();
  expect(await time.textContent()).toMatch(/^\d\d:\d\d$/);
});

test('a menu opens with the keyboard, and what is chosen in it is told', async () => {
  await send(page, '/list ');
  await messages().getByRole('combobox').press('ArrowDown');
  await page.keyboard.press('End');
  const menu = messages().getByRole('combobox');
  const last = messages().getByRole('option').last();
  expect(await menu.getAttribute('aria-activedescendant')).toBe(await last.getAttribute('id'));
  const title = await last.locator('.menu-label').textContent();
  await page.keyboard.press('Enter');
  await messages()
    .getByRole('heading', { level: 3, name: title ?? '', exact: true })
    .waitFor();
  expect(await messages().count()).toBe(1);
});

test('a picture is shown with its words, and large when pressed', async () => {
  await page.getByRole('button', { name: '/location title:Lovers in Paris' }).click();
  const picture = messages().getByRole('img', { name: 'Paris' });
  expect(await picture.getAttribute('src')).toMatch(/^\/pictures\/[\w.-]+\.en\.png$/);
  const words = await picture.getAttribute('alt');
  await picture.click();
  await page
    .getByRole('dialog', { name: words ?? '' })
    .getByRole('img')
    .waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
});

test('a bot that has stopped is told kindly, and can be tried again', async () => {
  await page.route('**/interactions', (route) => route.abort());
  await page.getByRole('button', { name: '/budget title:Bichunmu' }).click();
  await page.getByRole('alert').getByText('The bot does not answer.').waitFor();
  expect(chat.complaints.splice(0).filter((one) => !one.includes('ERR_FAILED'))).toEqual([]);
  await page.unroute('**/interactions');
  await page.getByRole('button', { name: 'Try again' }).click();
  await messages().getByText('The cost of Bichunmu').waitFor();
});

test('the reader’s own colours and language are taken first', async () => {
  await open({ locale: 'vi-VN', colorScheme: 'light' });
  expect(await page.locator('html').getAttribute('data-theme')).toBe('light');
  expect(await page.locator('html').getAttribute('lang')).toBe('vi');
  await page.getByRole('button', { name: 'Đổi giao diện sáng / tối' }).click();
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
});
