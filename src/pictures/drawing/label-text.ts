/** What the labels of a map say. */
import { countryOf, factsOf } from '../../dataset/index.ts';
import type { Drama, Language, Place } from '../../dataset/schema.ts';
import { titleIn } from '../../dataset/titles.ts';
import type { Filmed } from '../shown.ts';
import { pictureWordsIn } from '../texts.ts';
import { colour } from './look.ts';
import { type Line, widthOf, wrapped } from './text.ts';

/** Sizes of text, in pixels. */
export interface TextSizes {
  readonly name: number;
  readonly detail: number;
}

const name = (text: string, sizes: TextSizes): Line => ({
  text,
  size: sizes.name,
  weight: 'bold',
  colour: colour.strong,
});

const detail = (text: string, sizes: TextSizes): Line => ({
  text,
  size: sizes.detail,
  weight: 'medium',
  colour: colour.soft,
});

/** How wide a title may be, in pixels, before it takes a second line. */
const titleWidth = 360;

/** How many dramas a label names. */
const mostTitles = 3;

/** A heading and the dramas filmed there; of many, the first two and how many more. */
export function dramasText(
  heading: string,
  { dramas }: Pick<Filmed, 'dramas'>,
  language: Language,
  sizes: TextSizes,
): readonly Line[] {
  const most = Math.max(titleWidth, widthOf(heading, sizes.name, 'bold'));
  const named = dramas.length > mostTitles ? dramas.slice(0, mostTitles - 1) : dramas;
  const titles = named.flatMap((drama) => wrapped(titleIn(drama, language), sizes.detail, 'medium', most));
  const more = dramas.length - named.length;
  return [
    name(heading, sizes),
    ...[...titles, ...(more > 0 ? [`+${more}`] : [])].map((text) => detail(text, sizes)),
  ];
}

/** A place, its country, and how much of a drama was filmed there, if the article says so. */
export function placeText(place: Place, drama: Drama, language: Language, sizes: TextSizes): readonly Line[] {
  const country = countryOf(place);
  const extent = factsOf(drama, 'place').find((fact) => fact.place === place.id)?.extent;
  return [
    name(titleIn(place, language), sizes),
    ...(country === place ? [] : [detail(titleIn(country, language), sizes)]),
    ...(extent ? [detail(pictureWordsIn(language).extents[extent], sizes)] : []),
  ];
}
