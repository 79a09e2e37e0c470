/**
 * Holds data/ to the article: every problem is one sentence that names the file, the drama and the reason. Run by
 * the build, which stops when there are any.
 */
import { readFileSync } from 'node:fs';
import { type Drama, type Fact, languages, type Place, type Sentence } from '../dataset/schema.ts';
import { areaProblems } from './check-areas.ts';
import { factFaults } from './check-facts.ts';
import { shapeProblems } from './check-shapes.ts';
import { untranslated } from './check-translations.ts';

export interface Data {
  /** article.txt as given, segmented by a machine. */
  readonly articleText: string;
  readonly sentences: readonly Sentence[];
  readonly dramas: readonly Drama[];
  readonly places: readonly Place[];
  readonly trend: readonly Fact[];
}

/** Every problem of data/ as it stands: first of its shape, then, where that is well, of what it says. */
export async function dataProblems(): Promise<string[]> {
  const read = (file: string) => readFileSync(file, 'utf8');
  const problems = shapeProblems(read);
  if (problems.length > 0) return problems;
  // Loaded only now: what has another shape ends a program that loads it.
  const { dramas, places, sentences, trend } = await import('../dataset/index.ts');
  return [
    ...problemsOf({ articleText: read('data/article.txt'), dramas, places, sentences, trend }),
    ...areaProblems(
      places,
      JSON.parse(read('data/continents.json')),
      JSON.parse(read('data/elsewhere.json')),
    ),
    ...(await untranslated()),
  ];
}

/** Every way in which the data says something that the article does not; empty when all is well. */
export function problemsOf(data: Data): string[] {
  return [
    ...sentenceProblems(data),
    ...doubleIds(data),
    ...placeProblems(data),
    ...factProblems(data),
    ...coverageProblems(data),
  ];
}

/** What stays of a text when the segmentation is taken out: `Trung_Quốc ,` and `Trung Quốc,` are the same. */
const unsegmented = (text: string): string => text.normalize('NFC').replace(/[\s_]/g, '');

function sentenceProblems({ articleText, sentences }: Data): string[] {
  const lines = articleText.trimEnd().split('\n');
  const problems = sentences.flatMap((sentence) => {
    const given = sentence.lines.map((line) => lines[line - 1] ?? '').join('');
    const wellNumbered = sentence.number === (sentence.lines[0] ?? 0) - 1;
    return [
      ...(wellNumbered ? [] : [`data/article.json: sentence ${sentence.number} is not numbered as its line`]),
      ...(unsegmented(given) === unsegmented(sentence.vi)
        ? []
        : [`data/article.json: sentence ${sentence.number} differs from article.txt`]),
    ];
  });
  const covered = sentences.flatMap((sentence) => sentence.lines);
  const complete = lines.every((_, index) => covered[index] === index + 1) && covered.length === lines.length;
  return complete
    ? problems
    : [...problems, 'data/article.json: not every line of article.txt is there once'];
}

function doubleIds({ dramas, places, trend }: Data): string[] {
  const twice = (where: string, things: readonly { id: string }[]) =>
    things
      .filter((thing, index) => things.findIndex((other) => other.id === thing.id) !== index)
      .map((thing) => `${where}: the id "${thing.id}" is double`);
  return [
    ...twice('data/dramas.json', dramas),
    ...twice('data/places.json', places),
    ...twice('data/trend.json', trend),
    ...dramas.flatMap((drama) => twice(`data/dramas.json, ${drama.id}`, drama.facts)),
  ];
}

function placeProblems({ places }: Data): string[] {
  const isCountry = ({ kind }: Place): boolean => kind === 'country' || kind === 'territory';
  const countries = new Set(places.filter(isCountry).map((place) => place.id));
  return places.flatMap((place) => {
    const where = `data/places.json, ${place.id}`;
    if (isCountry(place)) return place.code ? [] : [`${where}: a country needs its code`];
    return [
      ...(place.within && countries.has(place.within) ? [] : [`${where}: lies in no country of this file`]),
      ...(place.coordinates ? [] : [`${where}: has no coordinates`]),
    ];
  });
}

function factProblems(data: Data): string[] {
  return [
    ...data.dramas.flatMap((drama) =>
      drama.facts.flatMap((fact) =>
        [...factFaults(fact, data, drama), ...textFaults(fact, true)].map(
          (fault) => `data/dramas.json, ${drama.id}, ${fact.id}: ${fault}`,
        ),
      ),
    ),
    ...data.trend.flatMap((fact) =>
      [...factFaults(fact, data), ...textFaults(fact, false)].map(
        (fault) => `data/trend.json, ${fact.id}: ${fault}`,
      ),
    ),
  ];
}

/** A hand-written text names its drama and gives no number that its quote doesn't. */
function textFaults(fact: Fact, ofDrama: boolean): string[] {
  if (!('text' in fact)) return [];
  const quoted = fact.evidence.map(({ quote }) => quote).join(' ');
  return languages.flatMap((language) => {
    const text = fact.text[language];
    const untold = (text.match(/\d+/g) ?? []).filter((number) => !quoted.includes(number));
    const hasTitle = text.includes('{title}');
    return [
      ...untold.map((number) => `its ${language} text gives ${number}, which does not stand in its quote`),
      ...(ofDrama && !hasTitle ? [`its ${language} text does not name the drama ("{title}")`] : []),
      ...(!ofDrama && hasTitle ? [`its ${language} text has a {title}, but is about no drama`] : []),
    ];
  });
}

/** Each sentence has a fact that rests on it, or says why it has none. */
function coverageProblems({ sentences, dramas, trend }: Data): string[] {
  const facts = [...dramas.flatMap((drama) => drama.facts), ...trend];
  const used = new Set(facts.flatMap(({ evidence }) => evidence.map(({ sentence }) => sentence)));
  return sentences.flatMap(({ number, withoutFacts }) => {
    const where = `data/article.json: sentence ${number}`;
    if (!used.has(number)) return withoutFacts ? [] : [`${where} has no fact that rests on it`];
    return withoutFacts ? [`${where} has facts that rest on it, and a reason why it has none`] : [];
  });
}
