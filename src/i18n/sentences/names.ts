/** Names in sentences: of places, people and other dramas. */
import { countryOf, dramaById, people, placeOf } from '../../dataset/index.ts';
import type { FactOf, Language, Person } from '../../dataset/schema.ts';
import { titleIn } from '../../dataset/titles.ts';

/** The name of a place that a fact gives by its id. */
export const placeName = (id: string, language: Language): string => titleIn(placeOf(id), language);

/** The country of a smaller place, where the article names that country: of Bali it doesn't. */
export function countryName(id: string, language: Language): string | undefined {
  const place = placeOf(id);
  const country = countryOf(place);
  const named = country.titles.some((title) => title.source === 'article');
  return country !== place && named ? titleIn(country, language) : undefined;
}

/** The title of a drama that a fact gives by its id. */
export function dramaTitle(id: string, language: Language): string {
  const drama = dramaById(id);
  return drama ? titleIn(drama, language) : id;
}

/** What is known of a person's name. */
export const personNamed = (name: string): Person =>
  people.find((person) => person.name === name) ?? { name };

/** Places that are said in one sentence: filmed there as much, or described as scenery. */
export function placesToJoin(facts: readonly FactOf<'place'>[]): FactOf<'place'>[][] {
  const groups = new Map<string, FactOf<'place'>[]>();
  for (const fact of facts) {
    const key = `${fact.shown} ${fact.extent} ${fact.shown === 'scenery' ? '' : fact.scenery}`;
    groups.set(key, [...(groups.get(key) ?? []), fact]);
  }
  return [...groups.values()];
}

/** How names and numbers are marked: in bold in a sentence, not at all in a phrase. */
export type Mark = (text: string) => string;
export const bold: Mark = (text) => `**${text}**`;
export const unmarked: Mark = (text) => text;
