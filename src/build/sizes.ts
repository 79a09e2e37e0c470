/**
 * `npm run sizes`: how long each reply is with its evidence closed, in characters and in pixels on a phone, measured in
 * a real Chromium on the local chat's page; ends with 1 where a reply is too long.
 */
import { type Browser, chromium, type Page } from 'playwright-core';
import { commands } from '../../commands/index.ts';
import { startChat } from '../adapters/chat/server.ts';
import { createBot } from '../bot/bot.ts';
import { componentType, interactionType } from '../contract/discord.ts';
import { dramas, filmingCountries } from '../dataset/index.ts';
import { type Language, languages } from '../dataset/schema.ts';
import { textsIn } from '../i18n/index.ts';
import { createLog } from '../runtime/log.ts';
import { directOutput } from '../runtime/log-output.ts';

interface Line {
  readonly command: string;
  readonly options: Readonly<Record<string, string>>;
}

interface Size {
  /** Of all texts of the message together. */
  readonly characters: number;
  /** Of the card, in pixels of a page 390 wide. */
  readonly height: number;
  /** Where the sentence that answers ends, from the card's top. */
  readonly answered: number;
}

const mostCharacters: Readonly<Record<Language, number>> = { vi: 1300, en: 1300, ko: 900 };
const mostAnswered = 220;

/** A question about one thing is read at a glance. */
const mostHeight = ({ command, options }: Line): number =>
  (command === 'location' || command === 'budget') && options['title'] ? 900 : 1400;

const bot = createBot(commands);
const phone = { width: 390, height: 760 };
const atOnce = 12;

const log = createLog('warn', directOutput);
const chat = await startChat({ bot, port: 0, log, folder: 'dist' });
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--headless=new', '--no-first-run'],
});
const counts = await Promise.all(languages.map((language) => measureAll(browser, language)));
await browser.close();
await chat.close();
process.exitCode = counts.some((broken) => broken > 0) ? 1 : 0;

/** Prints the largest reply of each command, and each one that is too large; gives how many those are. */
async function measureAll(from: Browser, language: Language): Promise<number> {
  const lines = linesIn(language);
  const sizes: { readonly line: Line; readonly size: Size }[] = [];
  for (let start = 0; start < lines.length; start += atOnce) {
    const batch = lines.slice(start, start + atOnce);
    const measured = await measure(from, batch, language);
    sizes.push(...batch.flatMap((line, index) => (measured[index] ? [{ line, size: measured[index] }] : [])));
  }
  const broken = sizes.filter(({ line, size }) => isTooLarge(line, size, language));
  const rows = [...new Set(lines.map(({ command }) => command))].map((command) => {
    const own = sizes.filter(({ line }) => line.command === command).map(({ size }) => size);
    const most = (value: (size: Size) => number) => Math.max(...own.map(value));
    return [
      `${language} /${command}`.padEnd(18),
      `${own.length} replies`.padStart(11),
      `${most(({ characters }) => characters)} characters`.padStart(17),
      `${most(({ height }) => height)} px high`.padStart(14),
      `answered within ${most(({ answered }) => answered)} px`.padStart(26),
    ].join('');
  });
  const problems = broken.map(({ line, size }) => `too large: ${typed(line)} ${JSON.stringify(size)}`);
  process.stdout.write(`${[...rows, ...problems].join('\n')}\n`);
  if (sizes.length < lines.length) process.stdout.write(`${lines.length - sizes.length} were not measured\n`);
  return broken.length + lines.length - sizes.length;
}

function isTooLarge(line: Line, { characters, height, answered }: Size, language: Language): boolean {
  return characters > mostCharacters[language] || height > mostHeight(line) || answered > mostAnswered;
}

function linesIn(language: Language): Line[] {
  const titles = dramas.map(({ id }) => id);
  const countries = filmingCountries.map(({ id }) => id);
  const withOne = (command: string, option: string, values: readonly string[]): Line[] =>
    values.map((value) => ({ command, options: { [option]: value } }));
  return [
    ...['help', 'list', 'map', 'budget', 'article'].map((command) => ({ command, options: {} })),
    ...['location', 'budget', 'drama', 'article'].flatMap((command) => withOne(command, 'title', titles)),
    ...['list', 'map'].flatMap((command) => withOne(command, 'country', countries)),
    ...withOne('filmed-in', 'place', [...countries, 'bali', 'tokyo', 'Atlantis']),
    ...longestComparisons(titles, language),
    ...withOne('ask', 'question', textsIn(language).examples),
  ];
}

/** For each drama its comparison with the most characters: all 78 pairs would be measured for nothing. */
function longestComparisons(titles: readonly string[], language: Language): Line[] {
  return titles.flatMap((first) =>
    titles
      .filter((second) => second !== first)
      .map((second) => ({ command: 'compare', options: { first, second } }))
      .toSorted((one, other) => charactersOf(other, language) - charactersOf(one, language))
      .slice(0, 1),
  );
}

function typed({ command, options }: Line): string {
  return [`/${command}`, ...Object.entries(options).map(([name, value]) => `${name}:${value}`)].join(' ');
}

function charactersOf({ command, options }: Line, language: Language): number {
  const handled = bot.respond(
    {
      type: interactionType.command,
      locale: language,
      data: { name: command, options: Object.entries(options).map(([name, value]) => ({ name, value })) },
    },
    (error) => {
      throw error;
    },
  );
  if (!handled || !('data' in handled.response) || !('components' in handled.response.data)) return 0;
  const { data } = handled.response;
  return data.components[0].components
    .flatMap((part) => (part.type === componentType.text ? part.content.length : []))
    .reduce((sum, length) => sum + length, 0);
}

/** Types the lines one after the other into one page. */
async function measure(from: Browser, lines: readonly Line[], language: Language): Promise<Size[]> {
  const context = await from.newContext({ viewport: phone, locale: language, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(chat.url);
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  for (const [index, line] of lines.entries()) await ask(page, typed(line), index);
  await page.evaluate('document.fonts.ready');
  await page.waitForLoadState('networkidle');
  const heights = await page.locator('.card').evaluateAll((cards) =>
    cards.map((card) => {
      const box = card.getBoundingClientRect();
      const head = card.querySelector('.markdown')?.getBoundingClientRect();
      return { height: Math.round(box.height), answered: Math.round((head?.bottom ?? 0) - box.top) };
    }),
  );
  await context.close();
  return heights.flatMap((size, index) => {
    const line = lines[index];
    return line ? [{ ...size, characters: charactersOf(line, language) }] : [];
  });
}

async function ask(page: Page, line: string, before: number): Promise<void> {
  await page.getByRole('main').getByRole('combobox').last().fill(line);
  await page.keyboard.press('Enter');
  // A command without options is first chosen from the list of commands.
  if (!line.includes(' ')) await page.keyboard.press('Enter');
  await page.locator('.card').nth(before).waitFor();
}
