import type { Typed } from '../../bench/typings.ts';
import type { SearchResult, TitleSearch } from '../../src/search/titles.ts';

/** How a search did on typed titles; the lists hold what went wrong, to be read in a failing test. */
export interface Score {
  readonly present: number;
  readonly absent: number;
  readonly rightFirst: number;
  /** Beginnings apart, which are still being typed. */
  readonly direct: number;
  readonly wrong: readonly string[];
  readonly absentTaken: readonly string[];
  readonly notFirst: readonly string[];
  readonly notDirect: readonly string[];
}

/** Kinds that stop before the title does: there the first five count. */
const BEGINNINGS = new Set(['prefix', 'koprefix', 'kohalf']);

export function score(search: TitleSearch, typed: readonly Typed[]): Score {
  const asked = typed.map((one) => ({ ...one, ...search.search(one.query) }));
  const present = asked.filter(({ key }) => key !== null);
  const absent = asked.filter(({ key }) => key === null);
  const answer = ({ outcome, matches }: SearchResult) => (outcome === 'found' ? matches[0]?.id : undefined);
  const notFirst = present.filter((one) => !isRight(one, one));
  const whole = present.filter(({ kind }) => !BEGINNINGS.has(kind));
  const notDirect = whole.filter((one) => answer(one) !== one.key);
  return {
    present: present.length,
    absent: absent.length,
    rightFirst: 1 - notFirst.length / Math.max(present.length, 1),
    direct: 1 - notDirect.length / Math.max(whole.length, 1),
    wrong: present.filter((one) => ![undefined, one.key].includes(answer(one))).map(tell),
    absentTaken: absent.filter((one) => answer(one) !== undefined).map(tell),
    notFirst: notFirst.map(tell),
    notDirect: notDirect.map(tell),
  };
}

/** First, or among the first five for beginnings; where a text begins two dramas alike, both are right. */
function isRight({ kind, key }: Typed, { outcome, matches }: SearchResult): boolean {
  const place = matches.findIndex(({ id }) => id === key);
  const isTie = outcome === 'unsure' && matches.length > 1 && matches[0]?.matchType === 'prefix';
  return place >= 0 && place < (BEGINNINGS.has(kind) || isTie ? 5 : 1);
}

function tell({ kind, query, key }: Typed): string {
  return `${kind}: "${query}" (${key ?? 'absent'})`;
}

/** One line for the test output. */
export function summary(
  name: string,
  { present, absent, rightFirst, direct, wrong, absentTaken }: Score,
): string {
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  const taken = percent(absentTaken.length / Math.max(absent, 1));
  return (
    `${name}: ${present} typed titles, right first ${percent(rightFirst)}, answered directly ${percent(direct)}, ` +
    `wrong ${wrong.length}; ${absent} absent titles, taken for present ${taken}\n`
  );
}
