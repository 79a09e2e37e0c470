import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { drawPicture, mostBytes } from '../../src/build/pictures.ts';
import { writeSheet } from '../../src/build/sheet.ts';
import { drawings } from '../../src/pictures/drawing/all.ts';

describe('drawing one picture', () => {
  it.each(['map-world.vi.png', 'map-drama-full-house.en.png', 'chart-all.ko.png'])(
    'makes %s a PNG with a palette, three pixels for each of a phone, small enough and the same each time',
    async (file) => {
      const drawing = drawings.find(({ picture }) => picture.file === file);
      if (!drawing) throw new Error(`no picture ${file}`);
      const png = Buffer.from(await drawPicture(drawing));
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      expect(png.readUInt32BE(16)).toBe(900);
      expect(png[25]).toBe(3);
      expect(png.length).toBeGreaterThan(5000);
      expect(png.length).toBeLessThanOrEqual(mostBytes);
      expect(png.equals(await drawPicture(drawing))).toBe(true);
    },
  );

  it('refuses what is no picture and what is too large', async () => {
    const drawn = (svg: string) => ({ picture: { file: 'map.en.png', alt: 'A map.' }, svg: () => svg });
    await expect(drawPicture(drawn('<svg'))).rejects.toThrow();
    const noise = Array.from(
      { length: 12_000 },
      (_, index) =>
        `<circle cx="${(index * 7919) % 1200}" cy="${(index * 104_729) % 800}" r="${(index % 9) + 2}" fill="hsl(${(index * 37) % 360},80%,50%)"/>`,
    ).join('');
    const large = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800">${noise}</svg>`;
    await expect(drawPicture(drawn(large))).rejects.toThrow(/bytes, more than 120000/);
  });
});

describe('the contact sheet', () => {
  it('shows every picture with its alt text', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sheet-'));
    const path = writeSheet([{ file: 'map.en.png', alt: 'A "map" & more.' }], folder);
    const html = readFileSync(path, 'utf8');
    rmSync(folder, { recursive: true });
    expect(html).toContain('<img src="pictures/map.en.png" alt="A &quot;map&quot; &amp; more."');
  });
});
