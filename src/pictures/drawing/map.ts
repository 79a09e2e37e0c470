/** What stands where on a map: pure, in pixels, so that tests can hold it to account without looking at a picture. */
import type { Drama, Language, Place } from '../../dataset/schema.ts';
import { titleIn } from '../../dataset/titles.ts';
import { type PictureWords, pictureWordsIn } from '../texts.ts';
import { around, type Box, inset, type Segment } from './box.ts';
import type { Ground, Spot } from './ground.ts';
import { dramasText, placeText } from './label-text.ts';
import { haloRadius, leaderOf, placeLabels } from './labels.ts';
import { lineHeight } from './look.ts';
import { type Neighbour, neighboursOn } from './neighbours.ts';
import { type Line, widthOf } from './text.ts';

export interface Label {
  readonly spot: Spot;
  readonly box: Box;
  readonly lines: readonly Line[];
  /** From its pin, or from the middle of its country, where the label is not beside that. */
  readonly leader: Segment | undefined;
}

export interface MapLayout {
  readonly ground: Ground;
  readonly heading: string;
  readonly words: PictureWords;
  readonly labels: readonly Label[];
  /** Names of other countries, so that one knows where one is; the world needs none. */
  readonly neighbours: readonly Neighbour[];
}

/** On the world map labels are many: their text is as small as a phone allows. */
const sizes = { world: { name: 33, detail: 29 }, part: { name: 40, detail: 35 } } as const;

/** The world with every filming place and its dramas. */
export const worldLayout = (ground: Ground, language: Language): MapLayout =>
  layout(ground, language, pictureWordsIn(language).world, (spot) =>
    dramasText(titleIn(spot.place, language), spot, language, sizes.world),
  );

/** A country with its filming places and their dramas. */
export function countryLayout(ground: Ground, country: Place, language: Language): MapLayout {
  const words = pictureWordsIn(language);
  return layout(ground, language, words.country(titleIn(country, language)), (spot) => {
    const name = titleIn(spot.place, language);
    return dramasText(spot.pinned ? name : words.somewhere(name), spot, language, sizes.part);
  });
}

/** Where one drama was filmed. */
export const dramaLayout = (ground: Ground, drama: Drama, language: Language): MapLayout =>
  layout(ground, language, pictureWordsIn(language).drama(titleIn(drama, language)), ({ place }) =>
    placeText(place, drama, language, sizes.part),
  );

/** Pixels between a label's text and its edge. */
export const padding = { x: 16, y: 9 } as const;

function layout(
  ground: Ground,
  language: Language,
  heading: string,
  textOf: (spot: Spot) => readonly Line[],
): MapLayout {
  const { area, lit, spots, land, globe } = ground;
  const told = spots.map((spot) => ({ spot, lines: textOf(spot) }));
  const wanted = told.map(({ spot, lines }) => ({ ...spot, ...sizeOf(lines) }));
  const corner = globe ? [globe.box] : [];
  const boxes = placeLabels(wanted, { area: inset(area, 14), lit, taken: corner });
  const labels = told.flatMap(({ spot, lines }, index): Label[] => {
    const box = boxes[index];
    return box ? [{ spot, box, lines, leader: leaderOf(spot.at, box) }] : [];
  });
  const halos = spots.filter(({ pinned }) => pinned).map(({ at }) => around(at, haloRadius));
  const taken = [...boxes, ...halos, ...corner, ...lit.map(({ box }) => box)];
  const neighbours = globe ? neighboursOn({ land, area, taken, language }) : [];
  return { ground, heading, words: pictureWordsIn(language), labels, neighbours };
}

function sizeOf(lines: readonly Line[]): { readonly width: number; readonly height: number } {
  const widths = lines.map((line) => widthOf(line.text, line.size, line.weight));
  const heights = lines.map((line) => lineHeight(line.size));
  return {
    width: Math.ceil(Math.max(...widths)) + 2 * padding.x,
    height: heights.reduce((sum, one) => sum + one, 0) + 2 * padding.y,
  };
}
