import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { drawPicture, mostBytes } from '../../src/build/picture.ts';
import { progress } from '../../src/build/progress.ts';
import { writeSheet } from '../../src/build/sheet.ts';
import { drawings } from '../../src/pictures/drawing/all.ts';

const made: string[] = [];
const temporary = (): string => {
  const directory = mkdtempSync(join(tmpdir(), 'pictures-'));
  made.push(directory);
  return directory;
};
afterEach(() => {
  for (const directory of made.splice(0)) rmSync(directory, { recursive: true });
});

const drawn = (svg: string) => ({ picture: { file: 'map.en.png', alt: 'A map.' }, svg: () => svg });
const square = (fill: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="60"><rect width="60" height="60" fill="${fill}"/></svg>`;

describe('drawing one picture', () => {
  it.each(['map-world.vi.png', 'map-drama-full-house.en.png', 'chart-all.ko.png'])(
    'makes %s a PNG with a palette, three pixels for each of a phone, and small enough',
    async (file) => {
      const drawing = drawings.flat().find(({ picture }) => picture.file === file);
      const directory = temporary();
      if (drawing) await drawPicture(drawing, directory, undefined);
      const png = readFileSync(join(directory, file));
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      expect(png.readUInt32BE(16)).toBe(900);
      expect(png[25]).toBe(3);
      expect(png.length).toBeGreaterThan(5000);
      expect(png.length).toBeLessThanOrEqual(mostBytes);
    },
  );

  it('draws again only what changed or went', async () => {
    const directory = temporary();
    const first = await drawPicture(drawn(square('red')), directory, undefined);
    expect(first.isNew).toBe(true);
    expect((await drawPicture(drawn(square('red')), directory, first.hash)).isNew).toBe(false);
    expect((await drawPicture(drawn(square('blue')), directory, first.hash)).isNew).toBe(true);
    rmSync(join(directory, first.file));
    expect((await drawPicture(drawn(square('red')), directory, first.hash)).isNew).toBe(true);
  });

  it('refuses what is no picture and what is too large', async () => {
    await expect(drawPicture(drawn('<svg'), temporary(), undefined)).rejects.toThrow();
    const noise = Array.from(
      { length: 12_000 },
      (_, index) =>
        `<circle cx="${(index * 7919) % 1200}" cy="${(index * 104_729) % 800}" r="${(index % 9) + 2}" fill="hsl(${(index * 37) % 360},80%,50%)"/>`,
    ).join('');
    const large = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800">${noise}</svg>`;
    await expect(drawPicture(drawn(large), temporary(), undefined)).rejects.toThrow(
      /bytes, more than 120000/,
    );
  });
});

/** The project with only one drama, so that few pictures are drawn. */
function smallProject(): string {
  const directory = temporary();
  for (const name of ['src', 'commands', 'data', 'package.json', 'package-lock.json', 'tsconfig.json']) {
    cpSync(name, join(directory, name), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(directory, 'node_modules'));
  const dramas: { id: string }[] = JSON.parse(readFileSync('data/dramas.json', 'utf8'));
  const one = dramas.filter(({ id }) => id === 'bichunmu');
  writeFileSync(join(directory, 'data/dramas.json'), JSON.stringify(one));
  return directory;
}

const draw = (directory: string) =>
  spawnSync(resolve('node_modules/.bin/tsx'), ['src/build/draw.ts'], { cwd: directory, encoding: 'utf8' });

describe('npm run pictures', () => {
  it('draws everything, then nothing, then what changed', { timeout: 120_000 }, () => {
    const directory = smallProject();
    expect(draw(directory).stderr).toMatch(/Pictures: 15 of 15, 15 drawn/);
    expect(draw(directory).stderr).toBe('');
    const words = join(directory, 'src/pictures/texts.ts');
    writeFileSync(words, readFileSync(words, 'utf8').replace("'Whole drama'", "'The whole drama'"));
    expect(draw(directory).stderr).toMatch(/Pictures: 15 of 15, 2 drawn/);
  });

  it('fails where a picture cannot be drawn, and says which and why', { timeout: 120_000 }, () => {
    const directory = smallProject();
    const places = join(directory, 'data/places.json');
    writeFileSync(places, readFileSync(places, 'utf8').replace('"CN"', '"XX"'));
    const { status, stderr } = draw(directory);
    expect(status).toBe(1);
    expect(stderr).toContain(
      'The picture map-country-china.vi.png cannot be drawn: The world atlas has no country with the code XX',
    );
    expect(draw(directory).status).toBe(1);
  });
});

describe('progress', () => {
  const written = (isTTY: boolean): string => {
    let text = '';
    const write = (piece: string): boolean => {
      text += piece;
      return true;
    };
    const stream = { isTTY, write };
    const { one, end } = progress('Pictures', 12, stream);
    for (let index = 0; index < 12; index += 1) one();
    end('12 drawn');
    return text;
  };

  it('is one line in a terminal and plain lines elsewhere', () => {
    expect(written(true)).toMatch(
      /^\rPictures: 1 of 12\rPictures: 2 of 12.*\rPictures: 12 of 12, 12 drawn, \d+\.\d s\n$/s,
    );
    expect(written(false)).toMatch(
      /^Pictures: 2 of 12\nPictures: 4 of 12\n.*\nPictures: 12 of 12, 12 drawn, \d+\.\d s\n$/s,
    );
  });
});

describe('the contact sheet', () => {
  it('shows every picture with its alt text', () => {
    const path = writeSheet([{ file: 'map.en.png', alt: 'A "map" & more.' }], temporary());
    const html = readFileSync(path, 'utf8');
    expect(html).toContain('<img src="map.en.png" alt="A &quot;map&quot; &amp; more."');
  });
});
