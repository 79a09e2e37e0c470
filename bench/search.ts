/**
 * npm run bench: this search beside its peers, in one run, on the same seeded queries.
 * `-- --seed 7,8` sets the seeds, `--ours` leaves the peers out, `--catalogue 13,bangumi-data` names the catalogues;
 * `--ablate` switches the steps of the search off one after the other and prints what is lost.
 */
import { parseArgs } from 'node:util';
import { compact, fold } from '../src/search/fold.ts';
import { stepNames } from '../src/search/steps.ts';
import { realCatalogue } from './bangumi.ts';
import { inventCatalogue, type TestCatalogue } from './catalogue.ts';
import absent from './data/absent.json' with { type: 'json' };
import { DRAMAS } from './dramas.ts';
import { ENGINES, ours } from './engines.ts';
import { answersOf, measure, quality } from './measure.ts';
import { seeded, shuffle } from './random.ts';
import { type Line, shares, toMarkdown, toRow } from './table.ts';
import { type Typed, typings } from './typings.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '2004' },
    catalogue: { type: 'string', default: '13,bangumi-data,1000,10000,100000' },
    ours: { type: 'boolean', default: false },
    ablate: { type: 'boolean', default: false },
  },
});
const seeds = values.seed.split(',').map(Number);
const catalogues = values.catalogue.split(',');
const engines = values.ours ? [ours()] : ENGINES;

/** Dramas whose titles are typed in every way, and absent titles, in the invented catalogues. */
const typedDramas = 20;
const absentTitles = 300;
/** How long one engine may be asked in one catalogue, in milliseconds. */
const mostTime = 10_000;

/** The article's dramas, a real catalogue, or an invented one by its size. */
function catalogueOf(name: string, seed: number): TestCatalogue {
  if (name === 'bangumi-data') return realCatalogue(seed);
  const size = Number(name);
  return size <= DRAMAS.length ? { dramas: DRAMAS, absent } : inventCatalogue(size, absentTitles, seed);
}

/** A catalogue and what is typed there; never a text that is another drama's very title. */
function prepare(name: string, seed: number) {
  const { dramas, absent: missing } = catalogueOf(name, seed);
  const random = seeded(seed + dramas.length);
  const isInvented = Number(name) > DRAMAS.length;
  const typed = isInvented ? shuffle(dramas, random).slice(0, typedDramas) : dramas;
  const owners = new Map(
    dramas.flatMap(({ id, titles }) => titles.map(({ text }) => [compact(fold(text)), id])),
  );
  const present = typings(typed, seed).filter(
    ({ query, key }) => (owners.get(compact(fold(query))) ?? key) === key,
  );
  const absentTyped: Typed[] = missing.map((query) => ({ kind: 'absent', query, key: null }));
  return { dramas, queries: shuffle([...present, ...absentTyped], random) };
}

function compareEngines(seed: number): void {
  const lines: Line[] = [];
  for (const catalogue of catalogues) {
    const { dramas, queries } = prepare(catalogue, seed);
    for (const engine of engines) {
      const line = { catalogue, engine: engine.name, measured: measure(engine, dramas, queries, mostTime) };
      console.error(toRow(line));
      lines.push(line);
    }
  }
  console.log(`\nSeed ${seed}\n\n${toMarkdown(lines)}`);
}

function ablate(seed: number): void {
  console.log(`\nSeed ${seed}\n`);
  console.log('| catalogue | steps | right first | answered directly | wrong | absent taken |');
  console.log('|---|---|---:|---:|---:|---:|');
  for (const catalogue of catalogues) {
    const { dramas, queries } = prepare(catalogue, seed);
    for (const engine of [ours(), ...stepNames.map((step) => ours(step))]) {
      const asked = answersOf(engine.build(dramas), queries);
      console.log(`| ${[catalogue, engine.name, ...shares(quality(asked))].join(' | ')} |`);
    }
  }
}

console.log(`Node ${process.version}, 2 shared cores; single figures move by 10-30 % from run to run.`);
console.log('Times are medians after a warm-up; build: of 3 to 25 builds.');
for (const seed of seeds) values.ablate ? ablate(seed) : compareEngines(seed);
