/** `npm run screenshots`: takes the README's pictures from the running chat, in a real Chromium. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import sharp from 'sharp';
import { commands } from '../../commands/index.ts';
import { startChat } from '../adapters/chat/server.ts';
import { createBot } from '../bot/bot.ts';
import { createLog } from '../runtime/log.ts';
import { directOutput } from '../runtime/log-output.ts';

/** What a README's reader still loads quickly. */
const mostBytes = 300_000;

interface Shot {
  /** The file in docs/. */
  readonly name: string;
  readonly options: BrowserContextOptions;
  readonly play: (page: Page) => Promise<void>;
}

const wide = { width: 960, height: 640 };
/** Room for a card with its picture. */
const tall = { width: 960, height: 960 };
const phone = { width: 390, height: 760 };

const shots: readonly Shot[] = [
  {
    name: 'suggestions',
    options: { locale: 'en-US', colorScheme: 'dark', viewport: wide },
    play: async (page) => {
      await page.keyboard.type('/location ');
      await page.keyboard.type('love');
      await page.locator('[role=listbox][aria-busy=false] [role=option]').first().waitFor();
      await page.keyboard.press('ArrowDown');
    },
  },
  {
    name: 'location',
    options: { locale: 'en-US', colorScheme: 'dark', viewport: tall },
    play: (page) => ask(page, '/location title:tinh nhan o paris'),
  },
  {
    name: 'budget-vi',
    options: { locale: 'vi-VN', colorScheme: 'light', viewport: tall },
    play: (page) => ask(page, '/kinh-phí tên-phim:bichunmu'),
  },
  {
    name: 'phone-ko',
    options: { locale: 'ko-KR', colorScheme: 'dark', viewport: phone },
    play: (page) => ask(page, '/촬영지 제목:올인'),
  },
];

mkdirSync('docs', { recursive: true });
const chat = await startChat({
  bot: createBot(commands),
  port: 0,
  log: createLog('warn', directOutput),
  folder: 'dist',
});
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--headless=new', '--no-first-run'],
});
for (const shot of shots) await take(browser, shot);
await browser.close();
await chat.close();

async function ask(page: Page, line: string): Promise<void> {
  await page.getByRole('main').getByRole('combobox').last().fill(line);
  await page.keyboard.press('Enter');
  await page.locator('.card').waitFor();
}

async function take(browser: Browser, { name, options, play }: Shot): Promise<void> {
  // Without motion nothing is caught half-way.
  const context = await browser.newContext({ ...options, deviceScaleFactor: 2, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(chat.url);
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  await play(page);
  await page.evaluate('document.fonts.ready');
  await page.waitForLoadState('networkidle');
  // With a palette it is a third as large.
  const picture = await sharp(await page.screenshot())
    .png({ palette: true })
    .toBuffer();
  await context.close();
  const path = `docs/${name}.png`;
  writeFileSync(path, picture);
  process.stdout.write(`${path} ${Math.round(picture.length / 1000)} kB\n`);
  if (picture.length > mostBytes) throw new Error(`${path} is larger than ${mostBytes} bytes`);
}
