import { expect, test } from 'vitest';
import { inventCatalogue } from '../../bench/catalogue.ts';
import { typings } from '../../bench/typings.ts';
import { compact, fold } from '../../src/search/fold.ts';
import { createTitleSearch } from '../../src/search/titles.ts';
import { score, summary } from './score.ts';

const { dramas, absent } = inventCatalogue(2_000, 300, 42);
const search = createTitleSearch(dramas);

test('among thousands of titles made of the same words, each is found by its own', () => {
  for (const { id, titles } of dramas)
    for (const { text } of titles)
      expect(search.search(text), text).toMatchObject({ outcome: 'found', matches: [{ id }] });
});

test('among them nothing is answered wrongly, and nothing absent is taken for present', () => {
  const owners = new Map(
    dramas.flatMap(({ id, titles }) => titles.map(({ text }) => [compact(fold(text)), id])),
  );
  const typed = typings(dramas.slice(500, 520), 42).filter(({ query, key }) => {
    return (owners.get(compact(fold(query))) ?? key) === key;
  });
  const missing = absent.map((query) => ({ kind: 'absent', query, key: null }));
  const result = score(search, [...typed, ...missing]);
  process.stdout.write(summary('2,000 confusable dramas', result));
  expect(result.wrong).toEqual([]);
  expect(result.absentTaken.length / result.absent).toBeLessThanOrEqual(0.02);
  expect(result.rightFirst).toBeGreaterThan(0.95);
});
