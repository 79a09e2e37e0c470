/** What the bot knows: the only reader of data/. */
import * as v from 'valibot';
import article from '../../data/article.json' with { type: 'json' };
import dramasJson from '../../data/dramas.json' with { type: 'json' };
import peopleJson from '../../data/people.json' with { type: 'json' };
import placesJson from '../../data/places.json' with { type: 'json' };
import trendJson from '../../data/trend.json' with { type: 'json' };
import { asStated, byKind } from './order.ts';
import {
  articleFile,
  type Drama,
  dramasFile,
  type Fact,
  type FactKind,
  type FactOf,
  type Person,
  type Place,
  peopleFile,
  placesFile,
  type Sentence,
  trendFile,
} from './schema.ts';

/** People whom the article names, with what else is known of their names. */
export const people: readonly Person[] = v.parse(peopleFile, peopleJson);
export const places: readonly Place[] = v.parse(placesFile, placesJson);
export const sentences: readonly Sentence[] = v.parse(articleFile, article);
export const dramas: readonly Drama[] = v
  .parse(dramasFile, dramasJson)
  .map((drama) => ({ ...drama, facts: byKind(drama.facts, sentences) }));
/** What the article says of the trend as a whole, not of one drama. */
export const trend: readonly Fact[] = asStated(v.parse(trendFile, trendJson), sentences);

const dramasById = new Map(dramas.map((drama) => [drama.id, drama]));
const placesById = new Map(places.map((place) => [place.id, place]));
const sentencesByNumber = new Map(sentences.map((sentence) => [sentence.number, sentence]));

/** The drama with this id, if there is one. */
export const dramaById = (id: string): Drama | undefined => dramasById.get(id);

/** The place with this id, if there is one. */
export const placeById = (id: string): Place | undefined => placesById.get(id);

/** The place that a fact names; the build has checked that it exists. */
export function placeOf(id: string): Place {
  const place = placesById.get(id);
  if (!place) throw new Error(`data/places.json has no place "${id}"`);
  return place;
}

/** The sentence that a fact rests on; the build has checked that it exists. */
export function sentenceOf(number: number): Sentence {
  const sentence = sentencesByNumber.get(number);
  if (!sentence) throw new Error(`data/article.json has no sentence ${number}`);
  return sentence;
}

/** "7", or "12–13" where the article cut one sentence in two. */
export function numberOf(sentence: Sentence): string {
  const [first = 1, ...more] = sentence.lines;
  const end = more.at(-1);
  return end === undefined ? `${first - 1}` : `${first - 1}–${end - 1}`;
}

/** The facts of one kind that the article gives about a drama. */
export function factsOf<Kind extends FactKind>(drama: Drama, kind: Kind): readonly FactOf<Kind>[] {
  return drama.facts.filter((fact): fact is FactOf<Kind> => fact.kind === kind);
}

/** The country that a place lies in, or the place itself where it is a country. */
export const countryOf = (place: Place): Place => (place.within ? placeOf(place.within) : place);

/** The countries in which dramas were filmed, most dramas first. */
export const filmingCountries: readonly Place[] = rankedCountries();

function rankedCountries(): Place[] {
  const ids = dramas.flatMap((drama) => [
    ...new Set(factsOf(drama, 'place').map((fact) => countryOf(placeOf(fact.place)).id)),
  ]);
  const count = (id: string) => ids.filter((one) => one === id).length;
  return [...new Set(ids)].toSorted((one, other) => count(other) - count(one)).map(placeOf);
}

/** Whether a place is the other one or lies in it: Hokkaido is in Japan, Japan is not in Hokkaido. */
export const isIn = (place: Place, other: Place): boolean =>
  place.id === other.id || place.within === other.id;
