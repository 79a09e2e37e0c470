/** Whether continents and well-known places lead to places that exist. */
import * as v from 'valibot';
import { continentsFile, elsewhereFile, type Place } from '../dataset/schema.ts';

/** What the two files name and nothing has, a sentence each. */
export function areaProblems(places: readonly Place[], continents: unknown, elsewhere: unknown): string[] {
  const ours = new Set(places.map(({ id }) => id));
  const known = v.parse(elsewhereFile, elsewhere);
  const anywhere = new Set([...ours, ...known.map(({ id }) => id)]);
  const unknown = (where: string, ids: readonly string[], among: ReadonlySet<string>) =>
    ids.filter((id) => !among.has(id)).map((id) => `${where}: there is no place "${id}"`);
  return [
    ...v
      .parse(continentsFile, continents)
      .flatMap(({ id, countries }) => unknown(`data/continents.json, ${id}`, countries, ours)),
    ...known.flatMap(({ id, within, contains, code, titles }) => [
      ...unknown(`data/elsewhere.json, ${id}`, contains, ours),
      ...unknown(`data/elsewhere.json, ${id}`, within ? [within] : [], anywhere),
      ...(code || titles.length > 0 ? [] : [`data/elsewhere.json, ${id}: has neither a code nor a title`]),
    ]),
  ];
}
