import { geoContains } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { placeOf } from '../../src/dataset/index.ts';
import { titleIn } from '../../src/dataset/titles.ts';
import { shapeOf } from '../../src/pictures/drawing/atlas.ts';
import { around, boxAround, inside, overlap, sharedArea } from '../../src/pictures/drawing/box.ts';
import { pinRadius } from '../../src/pictures/drawing/labels.ts';
import { type MapLayout, worldLayout } from '../../src/pictures/drawing/map.ts';
import { mapSvg } from '../../src/pictures/drawing/map-svg.ts';
import { widthOf } from '../../src/pictures/drawing/text.ts';
import { allMaps, type TestedMap } from './all-maps.ts';

const mapNamed = (name: string, language = 'en'): TestedMap => {
  const map = allMaps.find((one) => one.name === name && one.language === language);
  if (!map) throw new Error(`no map ${name}`);
  return map;
};

const litOf = ({ ground }: MapLayout) => ground.land.filter(({ isLit }) => isLit);
const codesOf = (layout: MapLayout) => litOf(layout).map(({ code }) => code);

const textOf = ({ layout }: TestedMap, placeId: string) =>
  layout.labels.find(({ spot }) => spot.place.id === placeId)?.lines.map(({ line }) => line.text);

/** What a phone shows of a picture is read from here on. */
const smallestText = 10.5;

describe.each(allMaps)('map $name in $language', ({ layout, filmed, language }) => {
  const { ground, labels, neighbours } = layout;
  const places = filmed.map(({ place }) => place);
  const pins = ground.spots.filter(({ pinned }) => pinned);
  const boxes = labels.map(({ box }) => box);

  it('has one label for each place and no other', () => {
    expect(labels.map(({ spot }) => spot.place.id)).toEqual(places.map(({ id }) => id));
    for (const { spot, lines } of labels)
      expect(lines[0]?.line.text).toContain(titleIn(spot.place, language));
  });

  it('keeps its labels apart from each other, off the pins and the globe, and in the picture', () => {
    for (const [index, box] of boxes.entries()) {
      expect(inside(box, ground.area)).toBe(true);
      for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false);
      for (const { at } of pins) expect(overlap(box, around(at, pinRadius - 0.01))).toBe(false);
      if (ground.globe) expect(overlap(box, ground.globe.box)).toBe(false);
    }
  });

  it('keeps its labels off South Korea, which people look for', () => {
    const homeland = ground.land.filter(({ code }) => code === 'KR').flatMap(({ rings }) => rings);
    for (const ring of homeland) {
      for (const box of boxes) expect(overlap(box, boxAround(ring))).toBe(false);
    }
  });

  it('has letters that a phone shows large enough, each line in its label', () => {
    for (const { box, lines } of labels) {
      for (const { line, start } of lines) {
        const { text, size, weight } = line;
        expect(size).toBeGreaterThanOrEqual(smallestText);
        expect(start.x).toBeGreaterThanOrEqual(box.x - 0.01);
        expect(start.x + widthOf(text, size, weight)).toBeLessThanOrEqual(box.x + box.width + 0.01);
        expect(start.y).toBeLessThanOrEqual(box.y + box.height);
      }
    }
    for (const { line } of neighbours) expect(line.size).toBeGreaterThanOrEqual(smallestText);
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
      expect(inside(around(at, pinRadius), ground.area)).toBe(true);
    }
  });

  it('sets a pin for each place with coordinates and for no country as such', () => {
    const known = places.filter(({ coordinates }) => coordinates !== undefined);
    expect(pins.map(({ place }) => place.id)).toEqual(known.map(({ id }) => id));
    const drawn = mapSvg(layout).match(new RegExp(`r="${pinRadius}"`, 'g')) ?? [];
    expect(drawn).toHaveLength(known.length);
  });

  it('lights exactly the countries of its places', () => {
    const codes = places.map((place) => (place.within ? placeOf(place.within) : place).code);
    expect(codesOf(layout).toSorted()).toEqual([...new Set(codes)].toSorted());
  });

  it('shows the lit countries as they lie on earth', () => {
    for (const { code = '', cells } of litOf(layout)) {
      for (const cell of cells.filter((_, index) => index % 40 === 0)) {
        const middle = ground.projection.invert?.([cell.x + cell.width / 2, cell.y + cell.height / 2]);
        expect(middle && geoContains(shapeOf(code), middle)).toBe(true);
      }
    }
  });

  it('keeps the label of a country from hiding it or naming another one', () => {
    for (const { spot, box } of labels.filter((label) => !label.spot.pinned)) {
      for (const { code, cells } of litOf(layout).filter((land) => land.cells.length > 0)) {
        const covered = cells.reduce((sum, cell) => sum + sharedArea(cell, box), 0);
        const all = cells.reduce((sum, cell) => sum + cell.width * cell.height, 0);
        expect(covered / all).toBeLessThan(code === spot.country ? 0.5 : 0.1);
      }
    }
  });
});

describe('maps', () => {
  it('lights nine countries on the world map', () => {
    const codes = codesOf(mapNamed('world').layout).toSorted();
    expect(codes).toEqual(['AU', 'CN', 'FR', 'ID', 'JP', 'PF', 'SG', 'TH', 'US']);
  });

  it('shows places alone on the world map: the dramas stand in the text', () => {
    for (const { layout } of allMaps.filter(({ name }) => name === 'world')) {
      for (const { lines } of layout.labels) expect(lines).toHaveLength(1);
    }
    expect(textOf(mapNamed('world', 'vi'), 'bali')).toEqual(['Bali']);
    expect(textOf(mapNamed('world', 'ko'), 'japan')).toEqual(['일본']);
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
    expect(textOf(mapNamed('drama full-house', 'ko'), 'japan')).toEqual(['일본 어딘가', '일부 장면']);
    expect(textOf(mapNamed('drama stained-glass'), 'kobe')).toEqual(['Kobe', 'Japan']);
  });

  it('names South Korea beside Japan', () => {
    const names = mapNamed('country japan', 'vi').layout.neighbours.map(({ line }) => line.text);
    expect(names).toContain('Hàn Quốc');
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
});
