/** Whether the files of data/ have the shape of the schema, each fault told in a sentence instead of a stack. */
import * as v from 'valibot';
import {
  articleFile,
  continentsFile,
  dramasFile,
  elsewhereFile,
  languages,
  peopleFile,
  placesFile,
  trendFile,
} from '../dataset/schema.ts';

const files: Readonly<Record<string, v.GenericSchema>> = {
  'data/article.json': articleFile,
  'data/dramas.json': dramasFile,
  'data/trend.json': trendFile,
  'data/people.json': peopleFile,
  'data/places.json': placesFile,
  'data/continents.json': continentsFile,
  'data/elsewhere.json': elsewhereFile,
};

/** Files in which everything has a title in each language. */
const titled = ['data/dramas.json', 'data/places.json', 'data/continents.json'];

/** Every place in data/ that the schema refuses, and everything that has no title in a language. */
export const shapeProblems = (read: (file: string) => string): string[] =>
  Object.entries(files).flatMap(([file, schema]) => fileProblems(file, schema, read(file)));

function fileProblems(file: string, schema: v.GenericSchema, text: string): string[] {
  const json = parsed(text);
  if (json === undefined) return [`${file}: is not JSON`];
  const { issues = [] } = v.safeParse(schema, json);
  const refused = issues.map((issue) => `${file}${placeOf(issue)}: ${faultOf(issue)}`);
  return titled.includes(file) ? [...refused, ...missingTitles(file, json)] : refused;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** ", bichunmu, cost, bound": the ids of what a fault lies in, then its fields. */
function placeOf({ path }: v.BaseIssue<unknown>): string {
  return (path ?? [])
    .map((step) =>
      typeof step.key === 'number' ? (nameOf(step.value) ?? `entry ${step.key + 1}`) : step.key,
    )
    .map((step) => `, ${step}`)
    .join('');
}

/** The id of an entry; a sentence has a number, a title a text. */
function nameOf(value: unknown): string | undefined {
  const named = v.safeParse(v.union([v.object({ id: v.string() }), v.object({ number: v.number() })]), value);
  if (!named.success) return undefined;
  return 'id' in named.output ? named.output.id : `sentence ${named.output.number}`;
}

function faultOf({ expected, received }: v.BaseIssue<unknown>): string {
  if (expected === 'never') return 'is no field that the schema knows';
  if (received === 'undefined') return 'is missing';
  return `is ${received}, not ${expected}`;
}

const withTitles = v.array(v.object({ id: v.string(), titles: v.array(v.object({ language: v.string() })) }));

function missingTitles(file: string, json: unknown): string[] {
  const { success, output } = v.safeParse(withTitles, json);
  if (!success) return [];
  return output.flatMap(({ id, titles }) =>
    languages
      .filter((language) => !titles.some((title) => title.language === language))
      .map((language) => `${file}, ${id}: has no title in "${language}"`),
  );
}
