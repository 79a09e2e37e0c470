/** The chat in a real Chromium, for the tests that use it as a reader does. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { type Chat, startChat } from '../../../src/adapters/chat/server.ts';
import { buildPage } from '../../../src/build/page.ts';
import { bot } from '../../support/bot.ts';
import { recordedLog } from './recorded-log.ts';

/** One grey pixel: the build draws the real pictures, and the server's tests show that they are served. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);

export interface ChatInChromium {
  readonly open: (options: BrowserContextOptions) => Promise<Page>;
  /** What must stay empty: requests that leave loopback, and anything in the console. */
  readonly complaints: string[];
  readonly close: () => Promise<void>;
}

/** Builds the page, serves it and starts the browser. */
export async function startChatInChromium(): Promise<ChatInChromium> {
  const folder = mkdtempSync(join(tmpdir(), 'chat-page-'));
  await buildPage(join(folder, 'chat'));
  const chat = await startChat({ bot, port: 0, log: recordedLog().log, folder });
  const browser = await launch();
  const complaints: string[] = [];
  return {
    complaints,
    open: (options) => openPage(browser, chat, options, complaints),
    close: async () => {
      await browser.close();
      await chat.close();
      rmSync(folder, { recursive: true });
    },
  };
}

const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--headless=new',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
    ],
  });

async function openPage(
  browser: Browser,
  { url }: Chat,
  options: BrowserContextOptions,
  complaints: string[],
): Promise<Page> {
  // Without motion nothing is caught half-way.
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  page.on('request', (request) => {
    if (!request.url().startsWith(`${url}/`)) complaints.push(`left loopback: ${request.url()}`);
  });
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.route('**/pictures/*', (route) => route.fulfill({ contentType: 'image/png', body: pixel }));
  await page.goto(url);
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  return page;
}

/** Where one writes. */
export const writing = (page: Page) => page.getByRole('main').getByRole('combobox').last();

/** Writes a line and sends it. */
export async function send(page: Page, line: string): Promise<void> {
  await writing(page).fill(line);
  await page.keyboard.press('Enter');
}
