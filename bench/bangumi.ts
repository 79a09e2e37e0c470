import bangumi from 'bangumi-data' with { type: 'json' };
import { compact, fold } from '../src/search/fold.ts';
import type { TestCatalogue } from './catalogue.ts';
import { seeded, shuffle } from './random.ts';

/**
 * A catalogue that nobody made for this search: one half of the English titles of bangumi-data (CC BY 4.0), with the
 * other half as titles that it lacks. They are full of sequels and of names near each other.
 */
export function realCatalogue(seed: number): TestCatalogue {
  const titles = new Map(
    bangumi.items.flatMap(({ titleTranslate: { en: [title] = [] } }) =>
      title ? [[compact(fold(title)), title] as const] : [],
    ),
  );
  titles.delete('');
  const shuffled = shuffle([...titles.values()], seeded(seed));
  const half = Math.ceil(shuffled.length / 2);
  return {
    dramas: shuffled
      .slice(0, half)
      .map((text, i) => ({ id: `series-${i}`, titles: [{ text, language: 'en' }] })),
    absent: shuffled.slice(half),
  };
}
