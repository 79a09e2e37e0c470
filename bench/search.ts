import { compact, fold } from '../src/search/fold.ts';
import { inventCatalogue } from './catalogue.ts';
import absent from './data/absent.json' with { type: 'json' };
import { DRAMAS } from './dramas.ts';
import { ENGINES } from './engines.ts';
import { measure } from './measure.ts';
import { seeded, shuffle } from './random.ts';
import { type Line, toMarkdown, toRow } from './table.ts';
import { type Typed, typings } from './typings.ts';

/*
 * npm run bench: this search beside its peers, in one run, on the same seeded queries.
 */

const SIZES = [13, 1_000, 10_000, 100_000];
const SEED = 2004;
/** Dramas whose titles are typed in every way, and absent titles, in the large catalogues. */
const TYPED_DRAMAS = 20;
const ABSENT = 300;
/** How long one engine may be asked at one size, in milliseconds. */
const MOST_TIME = 10_000;

/** The catalogue of a size and what is typed there; never a text that is another drama's very title. */
function prepare(size: number) {
  const random = seeded(SEED + size);
  const isSmall = size <= DRAMAS.length;
  const { dramas, absent: invented } = inventCatalogue(size, isSmall ? 0 : ABSENT, SEED);
  const typed = isSmall ? dramas : shuffle(dramas, random).slice(0, TYPED_DRAMAS);
  const owners = new Map(
    dramas.flatMap(({ id, titles }) => titles.map(({ text }) => [compact(fold(text)), id])),
  );
  const present = typings(typed, SEED).filter(
    ({ query, key }) => (owners.get(compact(fold(query))) ?? key) === key,
  );
  const missing: Typed[] = (isSmall ? absent : invented).map((query) => ({
    kind: 'absent',
    query,
    key: null,
  }));
  return { dramas, queries: shuffle([...present, ...missing], random) };
}

function run(): void {
  console.log(`Node ${process.version}, 2 shared cores; single figures move by 10-30 % from run to run.`);
  console.log('Times are medians after a warm-up; build: of 3 to 25 builds.\n');
  const lines: Line[] = [];
  for (const size of SIZES) {
    const { dramas, queries } = prepare(size);
    for (const engine of ENGINES) {
      console.error(`… ${size} dramas, ${engine.name}, ${queries.length} queries`);
      const line = { size, engine: engine.name, measured: measure(engine, dramas, queries, MOST_TIME) };
      console.error(toRow(line));
      lines.push(line);
    }
  }
  console.log(toMarkdown(lines));
}

run();
