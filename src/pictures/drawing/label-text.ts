/** What the labels of a map say. */
import { countryOf, factsOf } from '../../dataset/index.ts';
import type { Drama, Language } from '../../dataset/schema.ts';
import { titleIn } from '../../dataset/titles.ts';
import { type FilmingPlace, isPinned } from '../shown.ts';
import { pictureWordsIn } from '../texts.ts';
import { colour, size } from './look.ts';
import { type Line, wrapped } from './text.ts';

/** How wide a line may be before it is broken into two, in pixels. */
const widest = 110;

/** How many dramas a label names. */
const mostTitles = 3;

const name = (text: string, textSize: number = size.name): Line => ({
  text,
  size: textSize,
  weight: 'bold',
  colour: colour.strong,
});

const detail = (text: string): readonly Line[] =>
  wrapped(text, size.detail, 'medium', widest).map((line) => ({
    text: line,
    size: size.detail,
    weight: 'medium',
    colour: colour.soft,
  }));

/** On the map of the world: the place's name; that of a country as such in the colour of the key. */
export function worldText(filmed: FilmingPlace, language: Language): readonly Line[] {
  const line = name(titleIn(filmed.place, language), size.detail);
  return [isPinned(filmed) ? line : { ...line, colour: colour.soft }];
}

/** On the map of a country: a place, and the dramas filmed there; of many, the first two and how many more. */
export function countryText(filmed: FilmingPlace, language: Language): readonly Line[] {
  const { dramas } = filmed;
  const named = dramas.length > mostTitles ? dramas.slice(0, mostTitles - 1) : dramas;
  const more = dramas.length - named.length;
  return [
    name(placeName(filmed, language)),
    ...named.flatMap((drama) => detail(titleIn(drama, language))),
    ...(more > 0 ? detail(`+${more}`) : []),
  ];
}

/** On the map of a drama: a place, its country, and how much was filmed there, if the article says so. */
export function dramaText(filmed: FilmingPlace, drama: Drama, language: Language): readonly Line[] {
  const { place } = filmed;
  const country = countryOf(place);
  const extent = factsOf(drama, 'place').find((fact) => fact.place === place.id)?.extent;
  return [
    name(placeName(filmed, language)),
    ...(country === place ? [] : detail(titleIn(country, language))),
    ...(extent ? detail(pictureWordsIn(language).extents[extent]) : []),
  ];
}

/** "Kobe", or "Somewhere in Japan" where only the country is known. */
function placeName(filmed: FilmingPlace, language: Language): string {
  const title = titleIn(filmed.place, language);
  return isPinned(filmed) ? title : pictureWordsIn(language).somewhere(title);
}
