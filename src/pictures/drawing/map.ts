/** What stands where on a map: pure, in pixels, so that tests can hold it to account without looking at a picture. */
import type { Drama, Language } from '../../dataset/schema.ts';
import type { FilmingPlace } from '../shown.ts';
import { type PictureWords, pictureWordsIn } from '../texts.ts';
import { around, type Box, inset, type Point } from './box.ts';
import type { Ground, Spot } from './ground.ts';
import { countryText, dramaText, worldText } from './label-text.ts';
import { type Position, pinRadius, placeLabels, type Side } from './labels.ts';
import { lineHeight } from './look.ts';
import { type Neighbour, neighboursOn } from './neighbours.ts';
import { baseline, type Line, widthOf } from './text.ts';

/** A line of a label, and where its baseline starts. */
export interface LabelLine {
  readonly line: Line;
  readonly start: Point;
}

export interface Label {
  readonly spot: Spot;
  readonly box: Box;
  readonly lines: readonly LabelLine[];
}

export interface MapLayout {
  readonly ground: Ground;
  readonly words: PictureWords;
  readonly labels: readonly Label[];
  /** Names of other countries, so that one knows where one is; the world needs none. */
  readonly neighbours: readonly Neighbour[];
}

/** The world with every filming place; their dramas stand in the text below it. */
export const worldLayout = (ground: Ground, language: Language): MapLayout =>
  layout(ground, language, (filmed) => worldText(filmed, language));

/** A country with its filming places and their dramas. */
export const countryLayout = (ground: Ground, language: Language): MapLayout =>
  layout(ground, language, (filmed) => countryText(filmed, language));

/** Where one drama was filmed. */
export const dramaLayout = (ground: Ground, drama: Drama, language: Language): MapLayout =>
  layout(ground, language, (filmed) => dramaText(filmed, drama, language));

function layout(
  ground: Ground,
  language: Language,
  textOf: (filmed: FilmingPlace) => readonly Line[],
): MapLayout {
  const { area, spots, land, globe } = ground;
  const texts = spots.map((spot) => textOf(spot));
  const corner = globe ? [globe.box] : [];
  const wanted = spots.map((spot, index) => ({ ...spot, ...sizeOf(texts[index] ?? []) }));
  const positions = placeLabels(wanted, { area: inset(area, 3), land, taken: corner });
  const labels = spots.flatMap((spot, index): Label[] => {
    const position = positions[index];
    return position ? [{ spot, box: position.box, lines: linesIn(position, texts[index] ?? []) }] : [];
  });
  const pins = spots.filter(({ pinned }) => pinned).map(({ at }) => around(at, pinRadius));
  const taken = [...positions.map(({ box }) => box), ...pins, ...corner];
  const lit = land.filter(({ isLit }) => isLit).flatMap(({ cells }) => cells);
  const neighbours = globe
    ? neighboursOn({ land, area: inset(area, 3), taken: [...taken, ...lit], language })
    : [];
  return { ground, words: pictureWordsIn(language), labels, neighbours };
}

function sizeOf(lines: readonly Line[]): { readonly width: number; readonly height: number } {
  return {
    width: Math.max(...lines.map((line) => widthOf(line.text, line.size, line.weight))),
    height: lines.reduce((sum, line) => sum + lineHeight(line.size), 0),
  };
}

/** Lines one below the other, flush with the side where their point is. */
function linesIn({ box, side }: Position, lines: readonly Line[]): readonly LabelLine[] {
  const shares: Readonly<Record<Side, number>> = { right: 0, middle: 0.5, left: 1 };
  let top = box.y;
  return lines.map((line) => {
    const free = box.width - widthOf(line.text, line.size, line.weight);
    const start = { x: box.x + free * shares[side], y: baseline(top, line.size) };
    top += lineHeight(line.size);
    return { line, start };
  });
}
