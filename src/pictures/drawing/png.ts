/** SVG to a small PNG. */
import { Resvg } from '@resvg/resvg-js';
import upng from 'upng-js';

/** Flat colours with soft edges need no more. */
const colours = 128;

/** Draws an SVG without text elements (letters are paths) as a PNG with a palette. */
export function pngOf(svg: string): Uint8Array {
  const image = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  const pixels = Uint8Array.from(image.pixels).buffer;
  return new Uint8Array(upng.encode([pixels], image.width, image.height, colours));
}
