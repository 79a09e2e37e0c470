/** Whether the chat can be used by everyone: checked with axe, by touch, and in the colours of the reader's system. */
import axe, { type AxeResults } from 'axe-core';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type ChatInChromium, send, startChatInChromium, writing } from './chromium.ts';

// A browser on a busy computer takes its time.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

let chat: ChatInChromium;

beforeAll(async () => {
  chat = await startChatInChromium();
});

afterAll(() => chat?.close());

const phone: BrowserContextOptions = {
  viewport: { width: 390, height: 760 },
  hasTouch: true,
  isMobile: true,
};

/** What axe finds wrong with the page as it stands, in short lines. */
async function violations(page: Page, state: string): Promise<string[]> {
  await page.evaluate(axe.source);
  const results = await page.evaluate<AxeResults>('axe.run()');
  return results.violations.map(
    ({ id, nodes }) => `${state}: ${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`,
  );
}

describe('axe finds nothing', () => {
  const languages = [
    ['vi-VN', 'Bichunmu tốn bao nhiêu?', '/phim tên-phim:bichunmu riêng-tư:có', '/danh-sách nước:Nhật'],
    ['en-US', 'How much did Bichunmu cost?', '/drama title:bichunmu private:yes', '/list country:Japan'],
    ['ko-KR', '비천무 제작비가 얼마야?', '/드라마 제목:비천무 나만보기:네', '/목록 나라:일본'],
  ] as const;

  test.each(
    languages.flatMap(([locale, question, drama, list]) =>
      (['light', 'dark'] as const).map((colorScheme) => ({ locale, colorScheme, question, drama, list })),
    ),
  )('$locale, $colorScheme', async ({ locale, colorScheme, question, drama, list }) => {
    const page = await chat.open({ locale, colorScheme });
    const found = await violations(page, 'at the start');
    await page.keyboard.type('/');
    await page.getByRole('option').first().waitFor();
    found.push(...(await violations(page, 'the commands')));
    await send(page, question);
    await send(page, drama);
    await page.locator('.message.private .card').waitFor();
    found.push(...(await violations(page, 'answers')));
    await page.locator('.picture').last().click();
    found.push(...(await violations(page, 'a large picture')));
    await page.keyboard.press('Escape');
    await page.locator('.apps-button').last().press('Enter');
    found.push(...(await violations(page, 'the menu of a message')));
    await page.keyboard.press('Escape');
    await send(page, list);
    await page.getByRole('log').getByRole('combobox').last().press('Enter');
    found.push(...(await violations(page, 'the menu of a card')));
    expect(found).toEqual([]);
    await page.context().close();
  });

  test('on a phone, with the commands open', async () => {
    const page = await chat.open({ locale: 'en-US', ...phone });
    const found = await violations(page, 'at the start');
    await page.getByRole('button', { name: 'Show the commands' }).tap();
    found.push(...(await violations(page, 'the commands')));
    expect(found).toEqual([]);
    await page.context().close();
  });
});

test('what is pressed with a finger is at least 44 pixels high and wide', async () => {
  const page = await chat.open({ locale: 'en-US', ...phone });
  const small: string[] = [];
  const measure = async () => {
    const targets = page.locator('button, [role=combobox], [role=option], .row a');
    const sizes = await targets.evaluateAll((all) =>
      all.map((one) => {
        const { width, height } = one.getBoundingClientRect();
        return { name: one.outerHTML.slice(0, 120), width, height };
      }),
    );
    // What is not shown has no size.
    small.push(
      ...sizes
        .filter(({ height, width }) => height > 0 && (height < 44 || width < 44))
        .map(({ name }) => name),
    );
  };
  await page.keyboard.type('/');
  await page.getByRole('option').first().waitFor();
  await measure();
  await writing(page).fill('/location ');
  await page.getByRole('option').filter({ hasText: 'Bichunmu' }).waitFor();
  await measure();
  // Once for the suggestions, once for the command.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await send(page, '/location title:lovers in paris private:yes');
  await page.getByText('Dismiss message').waitFor();
  await send(page, '/list country:japan');
  await page.getByRole('log').getByRole('combobox').last().tap();
  await measure();
  await page.getByRole('button', { name: 'Apps' }).last().tap();
  await page.getByRole('menuitem').first().waitFor();
  await measure();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Show the commands' }).tap();
  await measure();
  expect(small).toEqual([]);
  await page.context().close();
});

test('in forced colours the chosen suggestion differs from the others', async () => {
  const page = await chat.open({ locale: 'en-US', forcedColors: 'active' });
  await page.keyboard.type('/');
  await page.getByRole('option').first().waitFor();
  const colourOf = (locator: Locator) =>
    locator.evaluate((one) => one.ownerDocument.defaultView?.getComputedStyle(one).backgroundColor);
  const chosen = await colourOf(page.getByRole('option', { selected: true }));
  // Not a breath of colour, as it is without forced colours, and not what lies behind it.
  expect(Number(/^rgba\(.*, ([\d.]+)\)$/.exec(chosen ?? '')?.[1] ?? 1)).toBeGreaterThan(0.5);
  expect(chosen).not.toBe(await colourOf(page.locator('body')));
  await page.context().close();
});

test('the switch of languages is called by what one sees on it', async () => {
  for (const options of [phone, {}]) {
    const page = await chat.open({ locale: 'en-US', ...options });
    for (const name of ['Tiếng Việt', 'English', '한국어']) {
      const button = page.getByRole('button', { name });
      const seen = await button
        .locator('span')
        .evaluateAll((all) =>
          all.filter((one) => one.getBoundingClientRect().height > 1).map((one) => one.textContent ?? ''),
        );
      expect(seen).toHaveLength(1);
      await page
        .getByRole('group', { name: 'Language' })
        .getByRole('button', { name: seen[0] ?? '' })
        .waitFor();
    }
    await page.context().close();
  }
});

test('texts say in which language they are: an answer in its own, the article’s words in Vietnamese', async () => {
  const page = await chat.open({ locale: 'en-US' });
  await send(page, '/location title:lovers in paris');
  await page.locator('.card').waitFor();
  const languageOf = (text: string) =>
    page
      .getByText(text)
      .last()
      .evaluate((one) => one.closest('[lang]')?.getAttribute('lang'));
  expect(await languageOf('bối cảnh lãng mạn')).toBe('vi');
  expect(await languageOf('took 2nd place')).toBe('en');
  await send(page, '비천무 제작비가 얼마야?');
  await page.locator('.card').nth(1).waitFor();
  expect(await page.locator('.message-body').last().getAttribute('lang')).toBe('ko');
  await page.context().close();
});
