/** The chat's page in a real Chromium, with the keyboard as a reader would use it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { type Chat, startChat } from '../../../src/adapters/chat/server.ts';
import { buildPage } from '../../../src/build/page.ts';
import { bot } from '../../support/bot.ts';
import { listeningLog } from './listening-log.ts';

// A browser on a busy computer takes its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'chat-page-'));
let browser: Browser;
let chat: Chat;
let page: Page;
/** What must stay empty: requests that leave loopback, and anything in the console. */
let complaints: string[];

beforeAll(async () => {
  await buildPage(join(folder, 'chat'));
  browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--headless=new',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
    ],
  });
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

beforeEach(async () => {
  chat = await startChat({ bot, port: 0, log: listeningLog().log, folder });
  page = await open({ locale: 'en-US' });
});

afterEach(async () => {
  await page.context().close();
  await chat.close();
  expect(complaints).toEqual([]);
});

async function open(options: BrowserContextOptions): Promise<Page> {
  complaints = [];
  const opened = await (await browser.newContext(options)).newPage();
  opened.setDefaultTimeout(15_000);
  opened.on('request', (request) => {
    if (!request.url().startsWith(`${chat.url}/`)) complaints.push(`left loopback: ${request.url()}`);
  });
  opened.on('console', (message) => complaints.push(message.text()));
  opened.on('pageerror', (error) => complaints.push(error.message));
  // The build draws the real ones; the server's tests show that they are served.
  const body = await sharp({ create: { width: 1, height: 1, channels: 3, background: 'black' } })
    .png()
    .toBuffer();
  await opened.route('**/pictures/*', (route) => route.fulfill({ contentType: 'image/png', body }));
  await opened.goto(chat.url);
  await opened.getByRole('heading', { level: 2 }).first().waitFor();
  return opened;
}

const writing = () => page.getByRole('main').getByRole('combobox').last();
const messages = () => page.getByRole('log').getByRole('article');
const suggestions = () => page.getByRole('option');

test('a command is written with the keyboard alone, with suggestions', async () => {
  await page.keyboard.type('/loc');
  await suggestions().getByText('/location').waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.type('paris');
  await page.locator('[role=listbox][aria-busy=false]').getByText('Lovers in Paris').waitFor();
  await page.keyboard.press('ArrowDown');
  const active = await page.locator('input:focus').getAttribute('aria-activedescendant');
  expect(await page.locator(`#${active}`).textContent()).toContain('Lovers in Paris');
  await page.keyboard.press('Enter');
  expect(await page.getByLabel('title').inputValue()).toContain('Lovers in Paris');
  await page.keyboard.press('Enter');
  const card = messages().first();
  await card.getByRole('heading', { name: 'Lovers in Paris' }).waitFor();
  expect(await card.textContent()).toContain('Mai used /location');
  expect(await card.textContent()).toContain('Paris, France');
  expect(await card.locator('blockquote').last().textContent()).toContain('[9] Lovers in Paris');
  expect(await card.textContent()).toContain('bối cảnh lãng mạn của thủ đô nước Pháp');
  expect(await page.locator('input:focus').getAttribute('aria-label')).toBe('Write a message or a command');
});

test('a button of the one who asked changes the message, a friend gets an answer of their own', async () => {
  await writing().fill('/location title:bichunmu');
  await page.keyboard.press('Enter');
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

test('a private answer can be dismissed', async () => {
  await writing().fill('/help private:yes');
  await page.keyboard.press('Enter');
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
  await writing().fill('/제작비 제목:비천무');
  await page.getByRole('button', { name: 'Tiếng Việt' }).click();
  expect(await page.getByLabel('tên-phim').inputValue()).toBe('비천무');
  expect(await page.locator('button:focus').textContent()).toBe('VI');
  await page.getByRole('button', { name: '/kinh-phí', exact: true }).click();
  await writing().fill('/dia');
  await suggestions().getByText('/địa-điểm').waitFor();
});

test('what is missing or unknown is told, and the keyboard gets there', async () => {
  await writing().fill('/nothing');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').getByText('There is no command /nothing.').waitFor();
  await writing().fill('/location private:yes');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').getByText('Please fill in “title”.').waitFor();
  expect(await page.locator('input:focus').getAttribute('aria-invalid')).toBe('true');
  await page.keyboard.type('all in');
  await page.keyboard.press('Enter');
  await messages().getByText('Las Vegas, USA').first().waitFor();
});

test('what somebody writes stays text', async () => {
  await writing().fill('<img src=x onerror=alert(1)> **bold**');
  await page.keyboard.press('Enter');
  await messages().first().locator('strong').getByText('bold').waitFor();
  expect(await messages().first().textContent()).toContain('<img src=x onerror=alert(1)>');
});

test('a message can be asked about, and a plain question is offered as a command', async () => {
  await writing().fill('Bichunmu đẹp quá!');
  await page.keyboard.press('Enter');
  await messages().first().hover();
  await messages().first().getByRole('button', { name: 'Apps' }).click();
  await page.getByRole('menuitem', { name: 'Ask about this message' }).press('Enter');
  const answer = messages().last();
  await answer.getByText('Mai used Ask about this message').waitFor();
  expect(await answer.textContent()).toContain('Bichunmu');
  expect(await answer.textContent()).toContain('Only you can see this');

  await writing().fill('Which dramas were filmed in Japan?');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '/ask question:Which dramas were filmed in Japan?' }).click();
  await messages().last().getByText('Kobe').first().waitFor();
});

test('a menu opens with the keyboard, and what is chosen in it is told', async () => {
  await writing().fill('/list ');
  await page.keyboard.press('Enter');
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
  complaints = complaints.filter((one) => !one.includes('ERR_FAILED'));
  await page.unroute('**/interactions');
  await page.getByRole('button', { name: 'Try again' }).click();
  await messages().getByText('The cost of Bichunmu').waitFor();
});

test('the reader’s own colours and language are taken first', async () => {
  await page.context().close();
  page = await open({ locale: 'vi-VN', colorScheme: 'light' });
  expect(await page.locator('html').getAttribute('data-theme')).toBe('light');
  expect(await page.locator('html').getAttribute('lang')).toBe('vi');
  await page.getByRole('button', { name: 'Đổi giao diện sáng / tối' }).click();
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
});
