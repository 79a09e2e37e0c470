/** SVG to a small PNG. */
import { renderAsync } from '@resvg/resvg-js';
import sharp from 'sharp';
import { pixelRatio } from './look.ts';

/** Draws an SVG without text elements (letters are paths) as a PNG with a palette. */
export async function pngOf(svg: string): Promise<Uint8Array> {
  const { pixels, width, height } = await renderAsync(svg, {
    font: { loadSystemFonts: false },
    fitTo: { mode: 'zoom', value: pixelRatio },
  });
  return sharp(pixels, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .png({ palette: true, quality: 90, dither: 0, effort: 1 })
    .toBuffer();
}
