import { expect, test } from 'vitest';
import absent from '../../bench/data/absent.json' with { type: 'json' };
import absentHeldOut from '../../bench/data/absent-held-out.json' with { type: 'json' };
import { DRAMAS } from '../../bench/dramas.ts';
import { type Typed, typings } from '../../bench/typings.ts';
import { createTitleSearch } from '../../src/search/titles.ts';
import { gist } from './gist.ts';
import { score, summary } from './score.ts';
import sample from './titles.json' with { type: 'json' };
import someTyped from './typed.json' with { type: 'json' };

const search = createTitleSearch(DRAMAS);

function generated(seeds: readonly number[], missing: readonly string[]): Typed[] {
  const typed = seeds.flatMap((seed) => typings(DRAMAS, seed));
  return [...typed, ...missing.map((query) => ({ kind: 'absent', query, key: null }))];
}

/** What each set has reached, in texts; more of any would be a step back. */
const SETS: { name: string; typed: readonly Typed[]; notFirst: number; taken: number; notDirect: number }[] =
  [
    { name: 'given sample', typed: sample, notFirst: 0, taken: 0, notDirect: 1 },
    {
      name: 'tuning split',
      typed: generated([1, 2, 3, 4, 5], absent),
      notFirst: 3,
      taken: 0,
      notDirect: 102,
    },
    {
      name: 'held-out split',
      typed: generated([9001, 9002, 9003, 9004, 9005], absentHeldOut),
      notFirst: 4,
      taken: 1,
      notDirect: 98,
    },
  ];

test.each(SETS)('the $name reaches the figures of a title search that can be trusted', (set) => {
  const result = score(search, set.typed);
  process.stdout.write(summary(set.name, result));
  expect(result.wrong).toEqual([]);
  expect(result.absentTaken.length, result.absentTaken.join('\n')).toBeLessThanOrEqual(set.taken);
  expect(result.notFirst.length, result.notFirst.join('\n')).toBeLessThanOrEqual(set.notFirst);
  expect(result.notDirect.length, result.notDirect.join('\n')).toBeLessThanOrEqual(set.notDirect);
});

test('each of these is answered, asked about or unknown as in answers.txt (vitest --update writes it)', async () => {
  const answers = [...sample, ...someTyped].map(({ query }) => `${query} → ${gist(search.search(query))}`);
  await expect(`${answers.join('\n')}\n`).toMatchFileSnapshot('answers.txt');
});

const KINDS = [...new Set(generated([11], []).map(({ kind }) => kind))];

test.each(KINDS)('of the kind "%s" nearly all are right first and none is wrong', (kind) => {
  const typed = generated([11, 12, 13], []).filter((one) => one.kind === kind);
  const result = score(search, typed);
  expect(result.wrong).toEqual([]);
  expect(result.rightFirst, result.notFirst.join('\n')).toBeGreaterThanOrEqual(0.97);
});

test.each([
  'Winter Sonata',
  'Lovers in Prague',
  'Wonderful Days',
  'Moonlight Sonata',
  'Full House 2',
  'Full House of Cards',
  'All About Eve',
  'Austria',
  '대장군',
  '파리의 여인',
])('"%s" is never answered with another drama', (title) => {
  expect(search.search(title).outcome).not.toBe('found');
});

test.each([
  ['chuyen tinh', ['lovers-in-paris', 'love-story-in-harvard']],
  ['love story', ['sad-sonata', 'love-story-in-harvard']],
])('"%s" fits two dramas, and both are asked about', (text, ids) => {
  const { outcome, matches } = search.search(text);
  expect(outcome).toBe('unsure');
  expect(matches.slice(0, 5).map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
});

test.each([
  ['All in', 'exact'],
  ['Lovers in Paris', 'other-name'],
  ['tinhf nhaan owr Paris', 'raw-keys'],
  ['ti2nh nha6n o73 Paris', 'raw-keys'],
  ['paliui yeonin', 'romanised'],
  ['ㅍㄹㅇㅇㅇ', 'initials'],
  ['phim Full House nhé', 'carrier'],
  ['bichu', 'prefix'],
  ['nha hanh phuc', 'part'],
  ['bali happened in what', 'words'],
  ['emperpr of teh sea', 'typos'],
])('"%s" says matchType it matched: %s', (text, matchType) => {
  const { outcome, matches } = search.search(text);
  expect(outcome).toBe('found');
  expect(matches[0]?.matchType).toBe(matchType);
});

test('the more is typed of a title, the surer it is', () => {
  const confidences = ['stai', 'stained g', 'stained gla', 'stained glass'].map(
    (text) => search.search(text).matches[0]?.confidence ?? 0,
  );
  expect(confidences).toEqual(confidences.toSorted((a, b) => a - b));
  expect(confidences.at(-1)).toBe(1);
});
