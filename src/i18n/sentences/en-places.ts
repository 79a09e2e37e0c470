/** Places of a drama in English. */
import { placeOf } from '../../dataset/index.ts';
import type { FactOf, Scenery } from '../../dataset/schema.ts';
import { listOf } from '../lists.ts';
import { bold, countryName, type Mark, placeName, placesToJoin, unmarked } from './names.ts';

/** Where a drama was filmed or what it shows; places that are said in the same way share a sentence. */
export const placesSentence = (facts: readonly FactOf<'place'>[], title: string): string =>
  placesToJoin(facts)
    .map((group) => together(group, title))
    .join(' ');

const scenery: Readonly<Record<Scenery, (place: string) => string>> = {
  romantic: (place) => `the romantic setting of ${place}`,
  'wonderful-shores': (place) => `the wonderful shores of ${place}`,
  'tropical-island': (place) => `the tropical island of ${place}`,
  'beautiful-scenes': (place) => `beautiful scenes filmed in ${place}`,
  snow: (place) => `snow-white ${place}`,
  sun: (place) => `sun-drenched ${place}`,
  'long-beaches': (place) => `the long beaches of ${place}`,
};

const extents = { all: 'filmed entirely there', most: 'most scenes', some: 'some scenes' } as const;

/** "Las Vegas, USA". */
function fullName(id: string, mark: Mark): string {
  const country = countryName(id, 'en');
  return mark(country ? `${name(id)}, ${country}` : name(id));
}

/** "The wonderful shores of the tropical island of Bali". */
const described = ({ place, scenery: words = [] }: FactOf<'place'>, mark: Mark): string =>
  words.reduceRight((text, word) => scenery[word](text), fullName(place, mark));

/** Places that are said in one way. */
function together(facts: readonly FactOf<'place'>[], title: string): string {
  const [first] = facts;
  if (!first) return '';
  const where = joined(facts.map((fact) => fullName(fact.place, bold)));
  const at = `${placeOf(first.place).kind === 'university' ? 'at' : 'in'} ${where}`;
  const sights = joined(facts.map((fact) => described(fact, bold)));
  if (first.shown === 'setting')
    return `${title} has ${sights}; the article counts it among the dramas filmed abroad.`;
  if (first.shown === 'scenery')
    return `${title} is counted among the dramas filmed abroad; the article only mentions ${first.others ? 'sights such as ' : ''}${sights}.`;
  if (first.scenery) return `${title} has ${sights}.`;
  switch (first.extent) {
    case 'all':
      return `${title} was filmed entirely ${at}${first.inTitle ? ', as its title says' : ''}.`;
    case 'most':
      return `Most scenes of ${title} were filmed ${at}.`;
    case 'some':
      return `Some scenes of ${title} were filmed ${at}.`;
    default:
      return `${title} was filmed ${at}.`;
  }
}

/** For a row: "Las Vegas, USA (most scenes)". */
export function placePhrase(fact: FactOf<'place'>): string {
  const extent = fact.extent ? ` (${extents[fact.extent]})` : '';
  return `${described(fact, unmarked)}${extent}`;
}

const name = (id: string): string => placeName(id, 'en');

const joined = (parts: readonly string[]): string => listOf(parts, 'en');
