import { geoContains } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { dramas, factsOf, placeOf } from '../../src/dataset/index.ts';
import { titleIn } from '../../src/dataset/titles.ts';
import { around, inside, overlap } from '../../src/pictures/drawing/box.ts';
import { shapeOf } from '../../src/pictures/drawing/countries.ts';
import { haloRadius, labelGap } from '../../src/pictures/drawing/labels.ts';
import { type MapLayout, worldLayout } from '../../src/pictures/drawing/map.ts';
import { mapSvg } from '../../src/pictures/drawing/map-svg.ts';
import { widthOf } from '../../src/pictures/drawing/text.ts';
import { allMaps, type TestedMap } from './all-maps.ts';

const mapNamed = (name: string, language = 'en'): TestedMap => {
  const map = allMaps.find((one) => one.name === name && one.language === language);
  if (!map) throw new Error(`no map ${name}`);
  return map;
};

const litOf = ({ ground }: MapLayout) =>
  [...new Set(ground.land.filter(({ isLit }) => isLit).map(({ code }) => code))].toSorted();

const textOf = ({ layout }: TestedMap, placeId: string) =>
  layout.labels.find(({ spot }) => spot.place.id === placeId)?.lines.map(({ text }) => text);

describe.each(allMaps)('map $name in $language', ({ layout, places, language }) => {
  const { ground, labels, neighbours } = layout;
  const pins = ground.spots.filter(({ pinned }) => pinned);
  const boxes = labels.map(({ box }) => box);

  it('has one label for each place and no other', () => {
    expect(labels.map(({ spot }) => spot.place.id)).toEqual(places.map(({ id }) => id));
    for (const { spot, lines } of labels) expect(lines[0]?.text).toContain(titleIn(spot.place, language));
  });

  it('keeps its labels apart from each other, off the pins and the globe, and in the picture', () => {
    for (const [index, box] of boxes.entries()) {
      expect(inside(box, ground.area)).toBe(true);
      for (const other of boxes.slice(index + 1)) expect(overlap(box, other, labelGap)).toBe(false);
      for (const { at } of pins) expect(overlap(box, around(at, haloRadius))).toBe(false);
      if (ground.globe) expect(overlap(box, ground.globe.box)).toBe(false);
    }
  });

  it('gives each text the room that it takes', () => {
    for (const { box, lines } of labels) {
      for (const { text, size, weight } of lines) {
        expect(widthOf(text, size, weight)).toBeLessThanOrEqual(box.width - 24);
        expect(size).toBeGreaterThanOrEqual(28);
      }
      const heights = lines.reduce((sum, { size }) => sum + size * 1.2, 0);
      expect(heights).toBeLessThanOrEqual(box.height);
    }
  });

  it('names other countries only where nothing else is', () => {
    const others = [...boxes, ...(ground.globe ? [ground.globe.box] : [])];
    for (const [index, { box }] of neighbours.entries()) {
      expect(inside(box, ground.area)).toBe(true);
      const taken = [...others, ...neighbours.slice(index + 1).map((one) => one.box)];
      expect(taken.some((other) => overlap(box, other))).toBe(false);
    }
  });

  it('sets its pins where the places are, inside the map', () => {
    for (const { place, at } of pins) {
      const [lon, lat] = ground.projection.invert?.([at.x, at.y]) ?? [];
      expect(lon).toBeCloseTo(place.coordinates?.lon ?? Number.NaN, 3);
      expect(lat).toBeCloseTo(place.coordinates?.lat ?? Number.NaN, 3);
      expect(inside(around(at, haloRadius), ground.area)).toBe(true);
    }
  });

  it('sets a pin for each place with coordinates and for no country as such', () => {
    const known = places.filter(({ coordinates }) => coordinates !== undefined);
    expect(pins.map(({ place }) => place.id)).toEqual(known.map(({ id }) => id));
    const drawn = mapSvg(layout).match(new RegExp(`r="${haloRadius}"`, 'g')) ?? [];
    expect(drawn).toHaveLength(known.length);
  });

  it('lights exactly the countries of its places', () => {
    const codes = places.map((place) => (place.within ? placeOf(place.within) : place).code);
    expect(litOf(layout)).toEqual([...new Set(codes)].toSorted());
  });

  it('shows the lit countries as they lie on earth', () => {
    for (const { country, box } of ground.lit.filter((_, index) => index % 40 === 0)) {
      const middle = ground.projection.invert?.([box.x + box.width / 2, box.y + box.height / 2]);
      expect(middle && geoContains(shapeOf(country), middle)).toBe(true);
    }
  });
});

describe('maps', () => {
  it('lights nine countries on the world map', () => {
    expect(litOf(mapNamed('world').layout)).toEqual(['AU', 'CN', 'FR', 'ID', 'JP', 'PF', 'SG', 'TH', 'US']);
  });

  it('names every drama with a place on the world map', () => {
    for (const { layout, language } of allMaps.filter(({ name }) => name === 'world')) {
      const text = layout.labels.map(({ lines }) => lines.map((line) => line.text).join(' ')).join('\n');
      for (const drama of dramas.filter((one) => factsOf(one, 'place').length > 0)) {
        expect(text).toContain(titleIn(drama, language));
      }
    }
  });

  it('tells Bali and Tahiti by the names that people know', () => {
    expect(textOf(mapNamed('world', 'vi'), 'bali')?.[0]).toBe('Bali');
    expect(textOf(mapNamed('world', 'vi'), 'tahiti')?.[0]).toBe('Tahiti');
  });

  it('says what is only known by country', () => {
    expect(textOf(mapNamed('country japan'), 'japan')).toEqual(['Somewhere in Japan', 'Full House']);
    expect(textOf(mapNamed('country china', 'vi'), 'china')).toEqual([
      'Đâu đó ở Trung Quốc',
      'Bichunmu',
      'Hoàng đế biển cả',
    ]);
  });

  it('says how much of a drama was filmed in a place', () => {
    expect(textOf(mapNamed('drama all-in'), 'las-vegas')).toEqual(['Las Vegas', 'USA', 'Most scenes']);
    expect(textOf(mapNamed('drama full-house', 'ko'), 'japan')).toEqual(['일본', '일부 장면']);
    expect(textOf(mapNamed('drama stained-glass'), 'kobe')).toEqual(['Kobe', 'Japan']);
  });

  it('calls the same country the same in labels and around', () => {
    const names = allMaps
      .filter(({ language }) => language === 'ko')
      .flatMap(({ layout }) => layout.neighbours.map(({ line }) => line.text));
    expect(names).toContain('호주');
    expect(names).not.toContain('오스트레일리아');
    expect(names.join()).not.toMatch(/[()]/);
  });

  it('keeps Tahiti east of Japan and Japan east of Paris on the world map', () => {
    const xs = ['paris', 'kobe', 'tahiti', 'las-vegas', 'harvard'].map(
      (id) => mapNamed('world').layout.ground.spots.find(({ place }) => place.id === id)?.at.x,
    );
    expect(xs).toEqual(xs.toSorted((one = 0, other = 0) => one - other));
  });

  it('is the same every time', () => {
    const { layout } = mapNamed('world');
    expect(worldLayout(layout.ground, 'en').labels).toEqual(layout.labels);
  });

  it('keeps the label of a country from hiding it or naming another one', () => {
    for (const { layout } of allMaps) {
      for (const { spot, box } of layout.labels.filter((label) => !label.spot.pinned)) {
        const covered = (own: boolean) => {
          const cells = layout.ground.lit.filter((cell) => (cell.country === spot.country) === own);
          return cells.filter((cell) => overlap(cell.box, box)).length / Math.max(1, cells.length);
        };
        expect(covered(true)).toBeLessThan(0.5);
        expect(covered(false)).toBeLessThan(0.1);
      }
    }
  });
});
